import { env } from 'cloudflare:workers';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/ids.ts';
import { ANSWER_LINK_DAYS } from '../../../src/mail/links.ts';
import { answers, pairs, participants, prompts } from '../../../src/store/schema.ts';
import { signToken } from '../../../src/token.ts';
import { office } from '../../file/archive.ts';
import { MONDAY } from '../../world.ts';
import { answerToken, meToken, type Scene, scene } from '../scene.ts';
import { dump, get, head } from '../visit.ts';
import { askedOf, askWith, changeAt, filesOf, pdf, question } from './sending.ts';

const gone = 'Dit bestand is er niet meer';
const moved = { version: sql`version + 1` };

describe('a file that goes with a question', () => {
  it.each([
    ['nl', 'Bijgevoegd', 'Plan Q3 – één.pdf (pdf, 1 kB)'],
    ['fr', 'Fichier joint', 'Plan Q3 – één.pdf (pdf, 1 ko)'],
    ['en', 'Attached', 'Plan Q3 – één.pdf (pdf, 1 kB)'],
  ] as const)(
    'stands in the letter to the mentor in %s, with its name, kind and size, and a link',
    async (language, label, said) => {
      const at = await scene(language);
      await askWith(at, pdf());
      const { text, html, link } = await askedOf(at);
      expect(text.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ')).toMatch(
        new RegExp(`${label} ?:\n> ${said.replace(/[()]/g, '\\$&')}\nhttps://omgekeerd.test/file\\?t=`),
      );
      expect(html).toContain(`<a href="https://omgekeerd.test${link}"`);
    },
  );

  it('comes to be saved, as what it is, and is never shown in our name', async () => {
    const at = await scene();
    await askWith(at, pdf());
    const { link } = await askedOf(at);
    const before = await dump();
    const got = await get(link);
    expect([got.status, got.html]).toEqual([200, '%PDF-1.4\none']);
    expect(Object.fromEntries(got.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '12',
      'content-disposition': `attachment; filename="Plan Q3 _ __n.pdf"; filename*=UTF-8''Plan%20Q3%20%E2%80%93%20%C3%A9%C3%A9n.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'x-robots-tag': 'noindex',
    });
    const asked = await head(link);
    expect([asked.status, asked.html, asked.headers.get('Content-Disposition')]).toEqual([
      200,
      '',
      got.headers.get('Content-Disposition'),
    ]);
    expect(await dump()).toBe(before);
  });

  it('is what its bytes say, whatever it was called', async () => {
    const at = await scene();
    await askWith(at, new File([await office('pptx')], 'slides.html', { type: 'text/html' }));
    const { text, link } = await askedOf(at);
    expect(text).toContain('> slides.html.pptx (PowerPoint, 1 kB)');
    const { headers } = await get(link);
    expect(headers.get('Content-Type')).toBe(
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    );
  });

  it('stands on the page of whoever is asked, and on that of its author, with links of their own', async () => {
    const at = await scene();
    const token = await askWith(at, pdf());
    const { text, link } = await askedOf(at);
    const page = /https:\/\/omgekeerd\.test(\/a\?t=[0-9a-z]+)/.exec(text)?.[1] ?? '';
    for (const path of [page, `/a/thanks?t=${token}`, `/a?t=${token}`]) {
      const { html } = await get(path);
      const [, own = ''] =
        /href="https:\/\/omgekeerd\.test(\/file\?t=[0-9a-z]+)">Plan Q3 – één\.pdf \(pdf, 1 kB\)</.exec(html) ?? [];
      expect([path, (await get(own)).status]).toEqual([path, 200]);
      expect(own === link).toBe(path === page);
    }
  });

  it('is not there where none was sent', async () => {
    const at = await scene();
    const token = await askWith(at, null);
    const { text } = await askedOf(at);
    expect(text).not.toMatch(/Bijgevoegd|\/file/);
    expect((await get(`/a/thanks?t=${token}`)).html).not.toContain('/file');
    expect(await filesOf(at)).toEqual({ named: [], kept: [] });
  });
});

describe('the link to a file', () => {
  const linkOf = async (at: Scene) => {
    const token = await askWith(at, pdf());
    return { token, ...(await askedOf(at)) };
  };
  const seconds = (days: number) => Math.floor(MONDAY.add({ hours: 24 * days }).epochMilliseconds / 1000);

  it('is opened by no other token, and opens nothing else', async () => {
    const at = await scene();
    const { token, link } = await linkOf(at);
    const [, own = ''] = link.split('t=');
    for (const page of ['/a', '/a/thanks', '/me', '/do', '/session', '/review', '/join', '/referral']) {
      expect([page, (await get(`${page}?t=${own}&s=ask`)).status]).toEqual([page, 404]);
    }
    const asked = await at.world.db.select().from(prompts).where(eq(prompts.step, 'asked')).get();
    const { linkKeys } = at.world.config;
    const others = [
      ...[
        token,
        await meToken(at, at.kofi),
        await meToken(at, at.nele),
        await answerToken(at, asked?.id ?? newId('prm')),
      ],
      ...[
        await signToken(linkKeys, 'reply', asked?.id ?? newId('prm'), seconds(9)),
        await signToken(linkKeys, 'file', newId('prm'), seconds(9)),
      ],
      ...[`${own.slice(0, -1)}${own.endsWith('0') ? '1' : '0'}`, '', 'nonsense'],
    ];
    for (const other of others) expect([other, (await get(`/file?t=${other}`)).status]).toEqual([other, 404]);
  });

  it('of another prompt of the same person opens nothing', async () => {
    const at = await scene();
    await linkOf(at);
    const intake = await at.world.db.select().from(prompts).where(eq(prompts.participantId, at.kofi)).all();
    for (const { id, step } of intake.filter(({ step }) => step !== 'asked')) {
      const opened = await get(`/file?t=${await signToken(at.world.config.linkKeys, 'file', id, seconds(9))}`);
      expect([step, opened.status, opened.text]).toEqual([step, 410, expect.stringContaining(gone)]);
    }
  });

  it.each([
    ['nl', 'Deze link is verlopen'],
    ['fr', 'Ce lien a expiré'],
    ['en', 'This link has expired'],
  ] as const)('lasts as long as that of the letter, and says so in %s', async (language, title) => {
    const at = await scene(language);
    const { link } = await linkOf(at);
    const closes = await at.world.db.select().from(prompts).where(eq(prompts.step, 'asked')).all();
    const closesAt = closes.at(-1)?.closesAt ?? 0;
    const days = (closesAt - MONDAY.epochMilliseconds) / 86_400_000 + ANSWER_LINK_DAYS;
    expect((await get(link, {}, MONDAY.add({ minutes: Math.floor(days * 1440) - 1 }))).status).toBe(200);
    const late = await get(link, {}, MONDAY.add({ minutes: Math.ceil(days * 1440) }));
    expect([late.status, late.text]).toEqual([410, expect.stringContaining(title)]);
    expect(late.html).toContain(`<html lang="${language}">`);
    expect(late.headers.get('Content-Security-Policy')).toContain('style-src');
  });

  it.each([
    ['nl', gone],
    ['fr', 'Ce fichier n’est plus là'],
    ['en', 'This file is no longer here'],
  ] as const)('opens nothing once the answer was taken back, and says so in %s', async (language, title) => {
    const at = await scene(language);
    const { token, link } = await linkOf(at);
    await changeAt(token, [], 'back');
    const opened = await get(link);
    expect([opened.status, opened.text]).toEqual([410, expect.stringContaining(title)]);
    expect(await filesOf(at)).toEqual({ named: [], kept: [] });
  });

  it('opens nothing for the other half once the pair has ended; its author still has it', async () => {
    const at = await scene();
    const { token, link } = await linkOf(at);
    const own =
      /href="https:\/\/omgekeerd\.test(\/file\?[^"]+)"/.exec((await get(`/a/thanks?t=${token}`)).html)?.[1] ?? '';
    await at.world.db
      .update(pairs)
      .set({ state: 'ended', endedAt: 1, endedWhy: 'completed', ...moved })
      .where(eq(pairs.id, at.pair));
    const opened = await get(link);
    expect([opened.status, opened.text]).toEqual([410, expect.stringContaining(gone)]);
    expect((await get(own)).status).toBe(200);
    await at.world.db
      .update(participants)
      .set({ state: 'left', ...moved })
      .where(eq(participants.id, at.nele));
    expect((await get(own)).status).toBe(410);
  });

  it('opens nothing that its reader may not see any more', async () => {
    const at = await scene();
    const { link } = await linkOf(at);
    await at.world.db.update(answers).set({ visibility: 'private' }).where(eq(answers.question, 'file'));
    expect((await get(link)).status).toBe(410);
  });
});

describe('what is kept agrees with the answers', () => {
  it('one file an answer, and it is the one that was sent', async () => {
    const at = await scene();
    await askWith(at, pdf('a.pdf', 'first'));
    await askWith(at, pdf('a.pdf', 'first'));
    const { named, kept } = await filesOf(at);
    expect(named).toHaveLength(2);
    expect(kept.toSorted()).toEqual(named.toSorted());
    expect(await (await env.MAIL.get(named[0] ?? ''))?.text()).toBe('%PDF-1.4\nfirst');
  });

  it('a file that is replaced is removed, and the link in the letter leads to the new one', async () => {
    const at = await scene();
    const token = await askWith(at, pdf('one.pdf', 'first'));
    const { link } = await askedOf(at);
    expect((await changeAt(token, [question, ['a.file', pdf('two.pdf', 'second')]])).status).toBe(303);
    const { named, kept } = await filesOf(at);
    expect([named.length, kept]).toEqual([1, named]);
    const got = await get(link);
    expect([got.html, got.headers.get('Content-Disposition')]).toEqual([
      '%PDF-1.4\nsecond',
      expect.stringContaining('two.pdf'),
    ]);
  });

  it('a file stays when something else is changed, and goes when its author wants none', async () => {
    const at = await scene();
    const token = await askWith(at, pdf());
    const before = await filesOf(at);
    expect((await get(`/a?t=${token}`)).text).toContain('Nu bijgevoegd: Plan Q3 – één.pdf (pdf, 1 kB)');
    const none = new File([], '');
    expect(
      (
        await changeAt(token, [
          ['a.question', 'Of dit?'],
          ['a.file', none],
        ])
      ).status,
    ).toBe(303);
    expect(await filesOf(at)).toEqual(before);
    expect((await changeAt(token, [question, ['a.file', none], ['a.file.without', '1']])).status).toBe(303);
    expect(await filesOf(at)).toEqual({ named: [], kept: [] });
  });

  it('two forms sent at once leave one answer, and its file', async () => {
    const at = await scene();
    const token = await askWith(at, pdf('a.pdf', 'first'));
    const files = ['one', 'two', 'three'].map((text) => pdf(`${text}.pdf`, text));
    const sent = await Promise.all(files.map((file) => changeAt(token, [question, ['a.file', file]])));
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303]);
    const { named, kept } = await filesOf(at);
    expect([named.length, kept]).toEqual([1, named]);
    const row = await at.world.db.select().from(answers).where(eq(answers.participantId, at.nele)).all();
    const file = row.find(({ question: asked }) => asked === 'file')?.value;
    const text = await (await env.MAIL.get(named[0] ?? ''))?.text();
    expect(file).toMatchObject({ name: `${text?.split('\n')[1]}.pdf`, type: 'pdf', bytes: text?.length });
  });
});
