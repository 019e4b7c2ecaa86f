import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/language.ts';
import { compose } from '../../src/mail/compose.ts';
import type { LetterOrder } from '../../src/programme/change.ts';
import type { Cohort } from '../../src/programme/cohort.ts';
import type { Programme } from '../../src/programme/definition.ts';
import { buddy } from '../../src/programmes/buddy/index.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { openToken } from '../../src/token.ts';
import { wordsOf } from '../../src/words/index.ts';
import { frame, id, keys, kofi, nele, now, reading, sofie, stepOrder } from './frame.ts';
import { everyLetter } from './orders.ts';

const pair = id('pair', 7);
const support = 'Lena Maes, vertrouwenspersoon, 02 555 00 10';

const letterOf = async (order: LetterOrder, cohort: Partial<Cohort> = {}, programme = frame.programme) =>
  (await compose(order, { ...frame, programme, cohort: { ...frame.cohort, ...cohort } }, 'ltr_1')).message;

/** The foot of a letter as a mailbox shows its text. */
function footOf({ text }: { text: string }): string {
  return text.slice(text.indexOf('\n-- \n') + 5);
}

const inPair = (who = nele, partner = kofi) => stepOrder(who, 'pair-digest', { partner, running: pair, session });
const session = { id: id('ses', 8), number: 1, day: now, agreed: true };

describe('the foot of a letter about a pair that runs', () => {
  it.each([
    ['nl', 'Iets vragen aan Kofi:', 'Kofi laten meeluisteren:', 'Iets in vertrouwen zeggen:'],
    [
      'fr',
      'Poser une question à Kofi\u00a0:',
      'Inviter Kofi à observer\u00a0:',
      'Dire quelque chose en toute confiance\u00a0:',
    ],
    ['en', 'Ask Kofi something:', 'Have Kofi sit in:', 'Say something in confidence:'],
  ] as const)('offers a mentee what can be begun, in %s', async (language, ask, sitIn, confide) => {
    const foot = footOf(await letterOf(inPair(reading(language, nele))));
    for (const label of [ask, sitIn, confide]) expect(foot).toContain(label);
    const steps = [...foot.matchAll(/\/do\?t=([0-9a-z]+)&s=([a-z-]+)(?:&p=(\w+))?/g)];
    expect(steps.map(([, , step, about]) => [step, about])).toEqual([
      ['ask', pair],
      ['sit-in', pair],
      ['in-confidence', undefined],
    ]);
    for (const [, token = ''] of steps) {
      expect(await openToken(keys, 'me', token, now.epochMilliseconds / 1000)).toEqual({ kind: 'open', id: nele.id });
    }
  });

  it('offers a mentor the confidential word, and nothing that is for mentees', async () => {
    const foot = footOf(await letterOf(inPair(kofi, nele)));
    expect(foot).toContain('s=in-confidence');
    expect(foot).not.toMatch(/s=(ask|sit-in)|Tussendoor/);
  });

  it.each<[Language, string]>([
    ['nl', 'Jullie duo'],
    ['fr', 'Votre duo'],
    ['en', 'Your pair'],
  ])('leads both in %s to what they keep together, on a line that was there already', async (language, label) => {
    for (const order of [inPair(reading(language, nele)), inPair(reading(language, kofi), nele)]) {
      const { html, text } = await letterOf(order);
      expect(html).toMatch(
        new RegExp(`/me\\?t=[0-9a-z]+"[^>]*>[^<]+</a> · <a[^>]*/pair\\?t=[0-9a-z]+[^>]*>${label}</a>`),
      );
      const [, token = '', about] = /\/pair\?t=([0-9a-z]+)&p=(\w+)/.exec(footOf({ text })) ?? [];
      expect(about).toBe(pair);
      expect(await openToken(keys, 'me', token, now.epochMilliseconds / 1000)).toEqual({
        kind: 'open',
        id: order.to.id,
      });
    }
  });

  it('is in the HTML what it is in the text', async () => {
    const { html } = await letterOf(inPair());
    expect(html).toMatch(/Tussendoor: <a[^>]*>Iets vragen aan Kofi<\/a> · <a[^>]*>Kofi laten meeluisteren<\/a>/);
  });
});

describe('the foot of any letter', () => {
  it('offers nothing about a pair that does not run yet', async () => {
    const foot = footOf(await letterOf(stepOrder(nele, 'proposal', { partner: kofi })));
    expect(foot).not.toContain('s=ask');
    expect(foot).not.toContain('/pair?');
    expect(foot).toContain('s=in-confidence');
  });

  it('has the coordinator’s address to read, and whom the organisation names for what is heavy', async () => {
    const order = stepOrder(nele, 'mindset');
    expect(footOf(await letterOf(order))).toContain(sofie.email);
    expect(footOf(await letterOf(order))).not.toContain('zwaars');
    expect(footOf(await letterOf(order, { support }))).toContain(
      `Raakte een gesprek aan iets zwaars? Hier kun je terecht: ${support}.`,
    );
  });

  it.each(languages)('is short in %s: at most four lines, for everybody', async (language) => {
    for (const order of everyLetter(language)) {
      const { html } = await letterOf(order, { support });
      expect(html.match(/class="s" style="margin:0 0 6px;font:13px/g)?.length).toBeLessThanOrEqual(4);
    }
  });

  it('tells a coordinator nothing of that', async () => {
    const foot = footOf(await letterOf(stepOrder(sofie, 'launched', { closesAt: null }), { support }));
    expect(foot).not.toMatch(/\/do\?|\/pair\?|zwaars/);
  });

  it('keeps the plain word where a programme has no page for it', async () => {
    const { confide: _, ...plain } = buddy;
    const foot = footOf(await letterOf(stepOrder(nele, 'welcome-newcomer'), {}, plain));
    expect(foot).toContain('Sofie Peeters luistert: sofie@ravelin.test.');
    expect(foot).not.toContain('/do?');
  });
});

/** Letters about a pair in which nothing can be begun: it is over, the other half has a break, or it is a classic one. */
const beginsNothing = ({ notice }: Extract<LetterOrder, { kind: 'notice' }>) =>
  notice.kind === 'partner-paused' ||
  (notice.kind === 'session-cancelled' && notice.over) ||
  ('pairId' in notice && notice.pairId === null);

const aboutPair = (order: LetterOrder) =>
  order.kind === 'step' ? order.running !== null : 'pairId' in order.notice && !beginsNothing(order);

describe.each(languages)('the foot of every kind of letter in %s', (language) => {
  const own = wordsOf(language).mail.footer;
  const cases = [reverseMentoring, buddy].flatMap((programme) =>
    everyLetter(language, programme).map((order) => ({ programme, order })),
  );
  const nameOf = ({ to, ...order }: LetterOrder) =>
    `${order.kind === 'step' ? `${order.step} ${order.nth}` : order.notice.kind} to a ${to.role}`;

  it('offers whoever takes part a break and their own page, a word in confidence, and whom to turn to', async () => {
    for (const { programme, order } of cases.filter(({ order }) => order.to.role !== 'coordinator')) {
      const letter = await letterOf(order, { support }, programme);
      const foot = footOf(letter);
      const label = wordsOfStep(programme, language, 'in-confidence');
      const said = [own.me, own.meLink, '/me?t=', sofie.email, support, label, 's=in-confidence'];
      expect([nameOf(order), said.filter((part) => !foot.includes(part))]).toEqual([nameOf(order), []]);
      const [, token = ''] = /\/me\?t=([0-9a-z]+)/.exec(foot) ?? [];
      expect(await openToken(keys, 'me', token, now.epochMilliseconds / 1000)).toMatchObject({ id: order.to.id });
      expect(letter.headers['List-Unsubscribe']).toContain('/me/unsubscribe?t=');
      expect(letter.html).toContain(own.meLink);
    }
  });

  it('offers in a letter about a pair that runs what can be begun in it, and what the two keep', async () => {
    for (const { programme, order } of cases.filter(({ order }) => order.to.role !== 'coordinator')) {
      const foot = footOf(await letterOf(order, {}, programme));
      const steps = ['ask', 'sit-in'].filter((step) => foot.includes(`s=${step}&p=`));
      const has = programme === reverseMentoring && order.to.role === 'mentee';
      expect([nameOf(order), steps, foot.includes('/pair?')]).toEqual([
        nameOf(order),
        aboutPair(order) && has ? ['ask', 'sit-in'] : [],
        aboutPair(order),
      ]);
    }
  });

  it('leaves out of a coordinator’s what is for those who take part: they arrange their own and hear the others', async () => {
    for (const { programme, order } of cases.filter(({ order }) => order.to.role === 'coordinator')) {
      const foot = footOf(await letterOf(order, { support }, programme));
      expect([nameOf(order), foot]).toEqual([nameOf(order), expect.stringContaining(own.settingsLink)]);
      expect(foot).not.toMatch(/\/do\?|\/pair\?/);
    }
  });

  it.each([
    ['whoever left', { left: true, cohort: {} }],
    ['a cohort that was stopped', { left: false, cohort: { state: 'stopped' } }],
    ['a cohort that is closed', { left: false, cohort: { state: 'closed' } }],
  ] as const)(
    'to %s offers nothing that is no more, and keeps the address and the own page',
    async (_, { left, cohort }) => {
      for (const { programme, order } of cases.filter(({ order }) => order.to.role !== 'coordinator')) {
        const gone = left ? { ...order, to: { ...order.to, state: 'left' as const } } : order;
        const foot = footOf(await letterOf(gone, { support, ...cohort }, programme));
        for (const part of [sofie.email, support, '/me?t=']) expect(foot).toContain(part);
        expect(foot).not.toMatch(/\/do\?|\/pair\?/);
        expect(foot).not.toContain(own.me);
      }
    },
  );
});

function wordsOfStep(programme: Programme, language: Language, step: string): string {
  return programme.words[language]?.steps[step]?.subject ?? 'no words';
}
