import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/ids.ts';
import { cohorts, pairs, participants, prompts } from '../../../src/store/schema.ts';
import { type Purpose, signToken } from '../../../src/token.ts';
import { four, idIn, type Matched, matched, reviewToken, waitingDraft } from '../../matched.ts';
import { listed } from '../../world.ts';
import { dump, type Fields, get, head, post, type Visit } from '../visit.ts';

const seen = ({ token, now }: Matched, rest = '') => get(`/review?t=${token}${rest}`, {}, now);

/** The forms of a page, by the words on their buttons. */
function formsIn({ html }: Visit): { label: string; fields: Fields }[] {
  return [...html.matchAll(/<form method="post" action="\/review">(.*?)<\/form>/gs)].map(([, form = '']) => {
    const inputs = [...form.matchAll(/<input ([^>]*?)\/?>/g)].map(([, tag = '']) => tag);
    const of = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    const sent = inputs.filter((tag) => of(tag, 'type') !== 'radio' || tag.includes('checked'));
    const [, button = '', label = ''] = /<button ([^>]*)>([^<]*)</.exec(form) ?? [];
    const fields = [...sent, button].map((tag) => [of(tag, 'name'), of(tag, 'value')] as const);
    return { label, fields };
  });
}

/** Presses the first button that says so on the page as it is now; gives where that leads. */
async function press(at: Matched, label: string, more: Fields = [], path = `/review?t=${at.token}`): Promise<Visit> {
  const form = formsIn(await get(path, {}, at.now)).find((one) => one.label === label);
  if (form === undefined) throw new Error(`No button says “${label}”`);
  const changed = new Set(more.map(([name]) => name));
  return post('/review', [...form.fields.filter(([name]) => !changed.has(name)), ...more], at.now);
}

async function follow(at: Matched, { status, location }: Visit): Promise<Visit> {
  expect(status).toBe(303);
  return get(location, {}, at.now);
}

async function pairsIn(at: Matched): Promise<string[]> {
  const { suggestions } = await waitingDraft(at);
  const nameOf = (id: string) => [...at.ids].find(([, one]) => one === id)?.[0] ?? id;
  return suggestions.map(({ mentorId, menteeId }) => `${nameOf(menteeId)} & ${nameOf(mentorId)}`).sort();
}

const best = ['Els Maes & Noor Wouters', 'Luc Mensah & Sam Peeters'];
const crossed = ['Els Maes & Sam Peeters', 'Luc Mensah & Noor Wouters'];
const alone = listed('mentee', 'Tom Alleen', { topics: ['sales'] });

async function leave(at: Matched, name: string): Promise<void> {
  const row = await at.world.db
    .select()
    .from(participants)
    .where(eq(participants.id, idIn(at, name)))
    .get();
  await at.world.db
    .update(participants)
    .set({ state: 'left', version: (row?.version ?? 0) + 1 })
    .where(eq(participants.id, idIn(at, name)));
}

describe('the page of a match (M9)', () => {
  it.each([
    [
      'nl',
      'De duo’s van Voorjaar',
      'Eén persoon blijft over',
      'Luc Mensah (mentee): er is één persoon te weinig in de andere rol.',
      'Eén duo',
      'Goedkeuren en dit duo vragen',
    ],
    [
      'fr',
      'Les duos de Voorjaar',
      'Une personne est sans duo',
      'Luc Mensah (mentee) : il manque une personne dans l’autre rôle.',
      'Un duo',
      'Valider et poser la question à ce duo',
    ],
    [
      'en',
      'The pairs of Voorjaar',
      'One person is left over',
      'Luc Mensah (mentee): there is one person too few in the other role.',
      'One pair',
      'Approve and ask this pair',
    ],
  ] as const)(
    'in %s names who waits and why before the pairs, and then asks for the approval',
    async (language, ...said) => {
      const at = await matched(
        [four[0], four[2], four[3]].flatMap((one) => (one === undefined ? [] : [{ ...one, language }])),
        { language, coordinator: { name: 'An Claes', email: 'an@omgekeerd.test', language, zone: 'Europe/Brussels' } },
      );
      const page = await seen(at);
      expect(page.status).toBe(200);
      expect(page.html).toContain(`<html lang="${language}">`);
      expect(page.headers.get('Cache-Control')).toContain('no-store');
      const places = said.map((text) => page.text.lastIndexOf(text));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    },
  );

  it('says that nobody waits, how well each pair fits and why, the poorest first', async () => {
    const at = await matched([
      ...four,
      listed('mentor', 'Zoë Vos', { topics: ['ai'], department: 'HR' }),
      listed('mentee', 'Tuur Bos', { topics: ['sales'], department: 'HR', site: 'Gent' }),
    ]);
    const { text } = await seen(at);
    expect(text).toContain('Niemand blijft over Voor iedereen is er een duo.');
    expect(text.indexOf('Tuur Bos en Zoë Vos')).toBeLessThan(text.indexOf('Els Maes en Noor Wouters'));
    expect(text).toContain('Tuur Bos · mentee · HR · Gent · Nederlands');
    expect(text).toMatch(/Els Maes en Noor Wouters .*75 op 100 .*Onderwerpen 40 van 40/);
    expect(text).toContain('niet bekend, telt half');
    expect(text).toContain('6 mensen lieten iets open');
  });

  it('escapes names', async () => {
    const name = '<b>Els</b> "&" <script>alert(1)</script>';
    const at = await matched([
      listed('mentor', 'Noor Wouters', { topics: ['data'], department: '<i>IT</i>' }),
      listed('mentee', name, { topics: ['data'], email: 'els@omgekeerd.test' }),
      listed('mentee', '<u>Tom</u>', { email: 'tom@omgekeerd.test' }),
    ]);
    const change = await get(`/review/change?t=${at.token}&person=${idIn(at, '<u>Tom</u>')}`, {}, at.now);
    for (const { html, text } of [await seen(at), change]) {
      expect(html).not.toMatch(/<(b|i|u|script)>/);
      expect(text).toContain(name);
    }
  });

  it('shows forty pairs at a time, and a button brings back to where it was', async () => {
    const names = Array.from({ length: 43 }, (_, number) => `P${String(number).padStart(2, '0')} Test`);
    const at = await matched(names.flatMap((name) => [listed('mentor', `${name} A`), listed('mentee', `${name} B`)]));
    const [first, second, beyond] = [await seen(at), await seen(at, '&page=2'), await seen(at, '&page=9')];
    const shown = ({ html }: Visit) => html.match(/<article class="pair">/g)?.length;
    expect([shown(first), shown(second), shown(beyond)]).toEqual([40, 3, 3]);
    expect(first.text).toContain('43 duo’s');
    expect(first.text).toContain('Pagina 1 van 2 Volgende');
    expect(second.text).toContain('Vorige Pagina 2 van 2');
    for (const odd of ['0', '-1', 'x', '1.5', '']) expect((await seen(at, `&page=${odd}`)).status, odd).toBe(200);
    const kept = await press(at, 'Vastzetten', [], `/review?t=${at.token}&page=2`);
    expect(kept.location).toBe(`/review?t=${at.token}&page=2&did=pin`);
    const back = await follow(at, kept);
    expect(shown(back)).toBe(3);
    expect(back.text).toContain('vastgezet');
  });

  it('compares groups, but none of fewer than five people', async () => {
    const people = Array.from({ length: 6 }, (_, number) => [
      listed('mentor', `Mentor ${number}`, { department: number < 2 ? 'Juridisch' : 'Verkoop', topics: ['data'] }),
      listed('mentee', `Mentee ${number}`, { department: 'Techniek', topics: ['data'] }),
    ]).flat();
    const { html } = await seen(await matched(people));
    const [, table = ''] = /<caption>Per afdeling<\/caption>(.*?)<\/table>/s.exec(html) ?? [];
    expect(table).toContain('Techniek');
    expect(table).toContain('6 mensen');
    expect(table).not.toContain('Juridisch');
    expect(table).not.toContain('2 mensen');
    const few = await seen(await matched(four.map((one, number) => ({ ...one, department: `D${number}` }))));
    expect(few.text).toContain('Er zitten nog geen 5 mensen in een duo');
    expect(few.html).not.toContain('<caption>');
  });
});

describe('what a coordinator does on it', () => {
  it('pins, unpins, rules out, allows and works out again, each by its button', async () => {
    const at = await matched(four);
    expect(await pairsIn(at)).toEqual(best);
    const pinned = await follow(at, await press(at, 'Vastzetten'));
    expect(pinned.text).toContain('Vastgezet. Dit duo blijft, ook als je opnieuw laat rekenen.');
    expect((await follow(at, await press(at, 'Losmaken'))).text).toContain('Losgemaakt.');
    const parted = await follow(at, await press(at, 'Uitsluiten'));
    expect(parted.text).toContain('Door jou uitgesloten');
    expect(await pairsIn(at)).toEqual(crossed);
    const allowed = await follow(at, await press(at, 'Toch toelaten'));
    expect(allowed.text).not.toContain('Door jou uitgesloten');
    expect(await pairsIn(at)).toEqual(crossed);
    const again = await follow(at, await press(at, 'Reken opnieuw', [['first', 'total']]));
    expect(again.text).toContain('Opnieuw gerekend.');
    expect(await pairsIn(at)).toEqual(best);
    expect((await waitingDraft(at)).first).toBe('total');
    expect(await at.world.db.$count(pairs, eq(pairs.cohortId, at.cohort))).toBe(0);
  });

  it('gives somebody another partner on a page of their own, which says what it takes from others', async () => {
    const at = await matched(four);
    const path = `/review/change?t=${at.token}&person=${idIn(at, 'Luc Mensah')}`;
    const page = await get(path, {}, at.now);
    expect(page.text).toContain('Met wie kan Luc Mensah een duo vormen?');
    expect(page.text).toContain('Sam Peeters nu samen');
    expect(page.text).toContain('Noor Wouters Nu met Els Maes');
    const given = await follow(at, await press(at, 'Maak een duo van Luc Mensah en Noor Wouters', [], path));
    expect(given.text).toContain('Gewisseld, en vastgezet.');
    expect(await pairsIn(at)).toEqual(crossed);
  });

  it('says who cannot be chosen and why, and refuses it whoever presses', async () => {
    const people = four.map((one) =>
      one.name === 'Sam Peeters' ? { ...one, excludes: ['els.maes@omgekeerd.test'] } : one,
    );
    const at = await matched(people);
    const path = `/review/change?t=${at.token}&person=${idIn(at, 'Els Maes')}`;
    expect((await get(path, {}, at.now)).text).toContain('Sam Peeters: De lijst zegt dat ze geen duo mogen vormen.');
    const before = await dump();
    const { version } = await waitingDraft(at);
    const two = [
      ['mentor', idIn(at, 'Sam Peeters')],
      ['mentee', idIn(at, 'Els Maes')],
    ] as const;
    const refused = await post(
      '/review',
      [['t', at.token], ['version', `${version}`], ['action', 'give'], ...two],
      at.now,
    );
    expect([refused.status, refused.text.includes('Dat kan niet. De lijst zegt')]).toEqual([409, true]);
    const strangers = [
      ['mentor', newId('par')],
      ['mentee', newId('par')],
    ] as const;
    for (const action of ['pin', 'forbid', 'give']) {
      const fields: Fields = [['t', at.token], ['version', `${version}`], ['action', action], ...strangers];
      const answer = await post('/review', fields, at.now);
      expect([action, answer.status, answer.text.includes('niet meer vrij')]).toEqual([action, 409, true]);
    }
    expect(await dump()).toBe(before);
  });

  it('that was decided on an older page changes nothing, and the page says so', async () => {
    const at = await matched(four);
    const old = formsIn(await seen(at)).find(({ label }) => label === 'Uitsluiten');
    await press(at, 'Vastzetten');
    const before = await dump();
    const late = await post('/review', old?.fields ?? [], at.now);
    expect(late.status).toBe(409);
    expect(late.text).toContain('Intussen is er iets veranderd.');
    expect(await dump()).toBe(before);
    const approval = await press(at, 'Goedkeuren en deze 2 duo’s vragen', [['version', '1']]);
    expect(approval.status).toBe(409);
    expect(await dump()).toBe(before);
  });

  it('approves once: both halves are asked, and a second press asks nobody again', async () => {
    const at = await matched(four);
    const form = formsIn(await seen(at)).find(({ label }) => label.startsWith('Goedkeuren'));
    const approved = await follow(at, await post('/review', form?.fields ?? [], at.now));
    expect(approved.text).toContain('We vragen het nu aan beide kanten.');
    const asked = await at.world.db.select().from(prompts).where(eq(prompts.cohortId, at.cohort));
    expect(asked.filter(({ step }) => step === 'proposal')).toHaveLength(4);
    expect(asked.find(({ id }) => id === at.prompt)?.state).toBe('answered');
    const before = await dump();
    const twice = await post('/review', form?.fields ?? [], at.now);
    expect([twice.status, twice.text.includes('Goedgekeurd')]).toEqual([409, true]);
    expect(await dump()).toBe(before);
  });

  it('approves nothing with somebody who left, until it is worked out again', async () => {
    const at = await matched(four);
    await leave(at, 'Sam Peeters');
    const page = await seen(at);
    expect(page.text).toContain('Eén duo kan niet meer: iemand is gestopt, neemt pauze of heeft intussen een duo.');
    expect(page.text).toContain('Luc Mensah (mentee)');
    const before = await dump();
    const refused = await press(at, 'Goedkeuren en dit duo vragen');
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Eén duo kan intussen niet meer. Laat opnieuw rekenen en keur dan goed.');
    expect(await dump()).toBe(before);
    await follow(at, await press(at, 'Reken opnieuw'));
    expect((await press(at, 'Goedkeuren en dit duo vragen')).status).toBe(303);
    const made = await at.world.db.select().from(pairs).where(eq(pairs.cohortId, at.cohort));
    expect(made.map(({ mentorId, menteeId }) => [mentorId, menteeId])).toEqual([
      [idIn(at, 'Noor Wouters'), idIn(at, 'Els Maes')],
    ]);
  });

  it('does nothing any more in a cohort that was stopped', async () => {
    const at = await matched(four);
    const form = formsIn(await seen(at)).find(({ label }) => label === 'Vastzetten');
    await at.world.db
      .update(cohorts)
      .set({ state: 'stopped', endedAt: at.now.epochMilliseconds, version: 2 })
      .where(eq(cohorts.id, at.cohort));
    const before = await dump();
    const page = await seen(at);
    expect(page.status).toBe(200);
    expect(formsIn(page)).toEqual([]);
    expect(page.text).toContain('Deze groep is afgelopen');
    const answer = await post('/review', form?.fields ?? [], at.now);
    expect([answer.status, answer.text.includes('Deze groep is afgelopen')]).toEqual([409, true]);
    expect(await dump()).toBe(before);
  });
});

describe('the link to it', () => {
  it('changes nothing when it is looked at (P3)', async () => {
    const at = await matched([...four, alone]);
    const before = await dump();
    const paths = ['', '&page=2', '&did=approve', '&action=approve&version=1'].map(
      (rest) => `/review?t=${at.token}${rest}`,
    );
    for (const path of [...paths, `/review/change?t=${at.token}&person=${idIn(at, 'Luc Mensah')}`]) {
      expect((await get(path, {}, at.now)).status).toBe(200);
      expect((await head(path, at.now)).status).toBe(200);
    }
    expect((await get(`/review/change?t=${at.token}&person=nobody`, {}, at.now)).status).toBe(303);
    expect(await dump()).toBe(before);
  });

  it('expires, and says where a newer one is', async () => {
    const at = await matched(four);
    const token = await reviewToken(at.world, at.prompt, at.now);
    const before = await dump();
    const later = at.now.add({ seconds: 1 });
    const page = await get(`/review?t=${token}`, { 'Accept-Language': 'nl' }, later);
    expect([page.status, page.text.includes('Gebruik de link in je laatste mail over de duo’s.')]).toEqual([410, true]);
    expect(
      (
        await post(
          '/review',
          [
            ['t', token],
            ['version', '1'],
            ['action', 'approve'],
          ],
          later,
        )
      ).status,
    ).toBe(410);
    expect(await dump()).toBe(before);
  });

  it('is opened by no other token, and opens nothing else', async () => {
    const at = await matched(four);
    const until = Math.floor(at.now.add({ hours: 240 }).epochMilliseconds / 1000);
    const { linkKeys } = at.world.config;
    const named = { prm: at.prompt, par: idIn(at, 'An Claes'), ref: newId('ref'), ses: newId('ses') };
    const others: Record<Exclude<Purpose, 'review'>, Promise<string>> = {
      answer: signToken(linkKeys, 'answer', named.prm, until),
      reply: signToken(linkKeys, 'reply', named.prm, until),
      me: signToken(linkKeys, 'me', named.par, until),
      write: signToken(linkKeys, 'write', named.par, until),
      file: signToken(linkKeys, 'file', named.prm, until),
      join: signToken(linkKeys, 'join', named.ref, until),
      approve: signToken(linkKeys, 'approve', named.ref, until),
      classic: signToken(linkKeys, 'classic', named.prm, until),
      'mentor-session': signToken(linkKeys, 'mentor-session', named.ses, until),
      'mentee-session': signToken(linkKeys, 'mentee-session', named.ses, until),
    };
    const before = await dump();
    for (const [purpose, token] of Object.entries(others)) {
      const fields: Fields = [
        ['t', await token],
        ['version', '1'],
        ['action', 'approve'],
      ];
      expect([purpose, (await get(`/review?t=${await token}`, {}, at.now)).status]).toEqual([purpose, 404]);
      expect([purpose, (await post('/review', fields, at.now)).status]).toEqual([purpose, 404]);
    }
    for (const page of ['/a', '/file', '/me', '/me/leave', '/join', '/referral', '/session', '/classic']) {
      expect([page, (await get(`${page}?t=${at.token}`, {}, at.now)).status]).toEqual([page, 404]);
    }
    expect((await seen({ ...at, token: `${at.token.slice(0, -1)}0` })).status).not.toBe(500);
    expect((await seen({ ...at, token: '' })).status).toBe(404);
    expect(await dump()).toBe(before);
  });

  it('of a letter to a participant opens no match', async () => {
    const at = await matched(four);
    const rows = await at.world.db
      .select()
      .from(prompts)
      .where(eq(prompts.participantId, idIn(at, 'Els Maes')));
    const [intake] = rows;
    if (intake === undefined) throw new Error('Els was asked nothing');
    const token = await reviewToken(at.world, intake.id, at.now.add({ hours: 24 }));
    expect((await seen({ ...at, token })).status).toBe(404);
  });

  it.each<[string, Fields]>([
    ['no action', [['version', '1']]],
    [
      'an unknown action',
      [
        ['version', '1'],
        ['action', 'obliterate'],
      ],
    ],
    ['no version', [['action', 'approve']]],
    [
      'nobody',
      [
        ['version', '1'],
        ['action', 'pin'],
      ],
    ],
    [
      'no order',
      [
        ['version', '1'],
        ['action', 'solve'],
        ['first', 'best'],
      ],
    ],
  ])('posts nothing with %s', async (_, fields) => {
    const at = await matched(four);
    const before = await dump();
    const page = await post('/review', [['t', at.token], ...fields], at.now);
    expect([page.status, page.text]).toEqual([400, expect.stringContaining('Dit kwam verminkt bij ons aan')]);
    expect(await dump()).toBe(before);
  });
});
