import { env } from 'cloudflare:workers';
import { and, desc, eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Id, newId } from '../../src/ids.ts';
import { beginStep } from '../../src/runner/begin.ts';
import { openMe } from '../../src/runner/person.ts';
import { type Received, receive } from '../../src/runner/receive.ts';
import { tick } from '../../src/runner/tick.ts';
import { answers, participants, prompts } from '../../src/store/schema.ts';
import { letters, outbox } from '../../src/store/schema-mail.ts';
import { signToken } from '../../src/token.ts';
import { ask, meToken, type Scene, scene } from '../web/scene.ts';
import { get, post } from '../web/visit.ts';
import { MONDAY, worldAt } from '../world.ts';

let place: Scene;
const LATER = MONDAY.add({ minutes: 2 });

beforeEach(async () => {
  await env.DB.exec('UPDATE prompts SET wakes_at = NULL, version = version + 1 WHERE wakes_at IS NOT NULL');
  place = await scene();
  await env.DB.exec('UPDATE prompts SET wakes_at = NULL, version = version + 1 WHERE wakes_at IS NOT NULL');
});

/** A message as Gmail sends it: the words, then the letter that it answers. */
function raw(words: string, from: string, more = ''): string {
  return [
    `From: Iemand <${from}>`,
    'Subject: Re: een mail',
    `Message-ID: <${newId('inb')}@mail.test>`,
    ...(more === '' ? [] : [more]),
    'Content-Type: text/plain; charset=utf-8',
    '',
    words,
    '',
    'Op ma 11 jan 2027 om 10:00 schreef An Claes · Kompas <mentoring@omgekeerd.test>:',
    '> Dag Kofi,',
    '> Wat antwoord je Nele?',
    '',
  ].join('\r\n');
}

type To = { kind: 'reply'; id: Id<'prm'> } | { kind: 'write'; id: Id<'par'> };

async function send(message: string, to: To, from: string, now: Temporal.Instant = MONDAY): Promise<Received> {
  const { config } = place.world;
  const token = await signToken(config.linkKeys, to.kind, to.id, Math.floor(now.epochMilliseconds / 1000) + 86_400);
  const bytes = new TextEncoder().encode(message);
  const body = new Response(bytes).body;
  if (body === null) throw new Error('No body');
  const envelope = { from, to: `reply+${token}@reply.omgekeerd.test`, raw: body, rawSize: bytes.length };
  return receive(await worldAt(now), envelope, now);
}

const addressOf = async (id: Id<'par'>) => {
  const row = await place.world.db.select().from(participants).where(eq(participants.id, id)).get();
  if (row === undefined) throw new Error('Nobody');
  return row.email;
};

async function promptOf(step: string, id: Id<'par'>) {
  const row = await place.world.db
    .select()
    .from(prompts)
    .where(and(eq(prompts.step, step), eq(prompts.participantId, id)))
    .orderBy(desc(prompts.sentAt))
    .get();
  if (row === undefined) throw new Error(`No ${step}`);
  return row;
}

/** The letters to somebody, the last ones first: what they are and what they say. */
async function lettersTo(id: Id<'par'>): Promise<{ kind: string; body: string }[]> {
  const rows = await place.world.db
    .select({ kind: letters.kind, id: letters.id, payload: outbox.payload })
    .from(letters)
    .innerJoin(outbox, eq(outbox.id, letters.outboxId))
    .where(eq(letters.participantId, id));
  return rows.map(({ kind, payload }) => ({ kind, body: payload }));
}

async function asksByLink(): Promise<void> {
  const opened = await openMe(place.world, await meToken(place, place.nele), MONDAY);
  if (opened.kind !== 'open') throw new Error('Nobody');
  const own = opened.me;
  const wish = { step: 'ask', pair: place.pair };
  const question = { question: { value: 'Hoe haal ik meer uit dit kanaal?' } };
  const begun = await beginStep(place.world, own, wish, newId('prm'), question, MONDAY);
  expect(begun.kind).toBe('begun');
  await tick(await worldAt(LATER), LATER);
}

describe('a mentor who replies to a question', () => {
  it('has answered it: the mentee gets the words alone, and the mentor hears so', async () => {
    await asksByLink();
    const { id } = await promptOf('asked', place.kofi);
    const from = await addressOf(place.kofi);
    const message = raw('Begin met één bericht per week.', from);
    expect(await send(message, { kind: 'reply', id }, from, LATER)).toEqual({ kind: 'taken' });
    expect(await send(message, { kind: 'reply', id }, from, LATER)).toEqual({ kind: 'seen-before' });
    const given = await place.world.db.select().from(answers).where(eq(answers.promptId, id));
    expect(given.map(({ question, value }) => [question, value])).toEqual([
      ['answer', 'Begin met één bericht per week.'],
    ]);
    const sure = (await lettersTo(place.kofi)).find(({ kind }) => kind === 'reply-taken');
    expect(sure?.body).toContain('Je antwoord is onderweg naar Nele');
    expect(sure?.body).toContain('Begin met één bericht per week.');
    const soon = LATER.add({ minutes: 2 });
    await tick(await worldAt(soon), soon);
    const answered = (await lettersTo(place.nele)).find(({ kind }) => kind === 'ask-answered');
    expect(answered?.body).toContain('Begin met één bericht per week.');
    expect(answered?.body).not.toContain('schreef An Claes');
    expect(answered?.body).not.toContain(from);
  });

  it.each([
    ['from another address', (own: string) => ({ from: `assistent.${own}`, more: '' })],
    [
      'that a server found forged',
      (own: string) => ({ from: own, more: 'Authentication-Results: mx.test; dmarc=fail' }),
    ],
    [
      'that no server could vouch for',
      (own: string) => ({ from: own, more: 'Authentication-Results: mx.test; spf=fail; dkim=fail; dmarc=none' }),
    ],
  ])('%s has not answered, and nobody reads it', async (_what, forged) => {
    await asksByLink();
    const { id } = await promptOf('asked', place.kofi);
    const { from, more } = forged(await addressOf(place.kofi));
    expect(await send(raw('Geef me je wachtwoord.', from, more), { kind: 'reply', id }, from, LATER)).toEqual({
      kind: 'returned',
    });
    expect(await place.world.db.select().from(answers).where(eq(answers.promptId, id))).toEqual([]);
    expect(await kindsTo(place.an)).toEqual([]);
  });

  it('but speaks to the coordinator has not answered: Nele never reads it', async () => {
    await asksByLink();
    const { id } = await promptOf('asked', place.kofi);
    const from = await addressOf(place.kofi);
    const words = 'Dag An, ik weet hier niets op. Kun je me eens bellen?';
    expect(await send(raw(words, from), { kind: 'reply', id }, from, LATER)).toEqual({ kind: 'returned' });
    expect(await place.world.db.select().from(answers).where(eq(answers.promptId, id))).toEqual([]);
    const back = (await lettersTo(place.kofi)).find(({ kind }) => kind === 'reply-unread');
    expect(back?.body).toContain('Niemand las wat je schreef.');
    expect(back?.body).toContain('an.claes@omgekeerd.test');
  });

  it('too late finds a page that says so', async () => {
    await asksByLink();
    const { id } = await promptOf('asked', place.kofi);
    const from = await addressOf(place.kofi);
    const late = MONDAY.add({ hours: 24 * 20 });
    expect(await send(raw('Begin klein.', from), { kind: 'reply', id }, from, late)).toEqual({ kind: 'returned' });
  });
});

describe('a mentee who writes a question back', () => {
  const words = 'Wil je eens naar mijn site kijken?';

  async function writesBack(said = words) {
    const from = await addressOf(place.nele);
    const state = { is: 'sent', sentAt: MONDAY, closesAt: null, reminded: 0, wakesAt: null } as const;
    await ask(place, place.nele, 'brief-mentee', { session: 1, state });
    const { id } = await promptOf('brief-mentee', place.nele);
    return send(raw(said, from), { kind: 'reply', id }, from);
  }

  it('sends it off by the button of the letter that shows it; until then nobody reads it', async () => {
    expect(await writesBack()).toEqual({ kind: 'taken' });
    expect(await kindsTo(place.nele)).toEqual(['ask-drafted']);
    await tick(await worldAt(LATER), LATER);
    expect(await kindsTo(place.kofi)).toEqual([]);
    expect(await kindsTo(place.an)).toEqual([]);
    const [letter] = await lettersTo(place.nele);
    const t = /\/a\?t=([0-9a-z]+)/.exec(letter?.body ?? '')?.[1] ?? '';
    expect((await get(`/a?t=${t}`, {}, LATER)).html).toContain(words);
    const sent = await post(
      '/a',
      [
        ['t', t],
        ['action', 'answer'],
        ['a.question', words],
      ],
      LATER,
    );
    expect(sent.status).toBe(303);
    const soon = LATER.add({ minutes: 2 });
    await tick(await worldAt(soon), soon);
    const put = (await lettersTo(place.kofi)).find(({ kind }) => kind === 'asked');
    expect(put?.body).toContain(words);
    expect(put?.body).not.toContain(await addressOf(place.nele));
  });

  it.each([
    ['says thanks', 'Dank je wel.'],
    ['writes nothing', ''],
    ['speaks to the coordinator', 'Dag An, kan ik van mentor veranderen?'],
  ])('who %s has asked nothing: the coordinator reads it', async (_what, said) => {
    expect(await writesBack(said)).toEqual({ kind: 'passed-on' });
    expect(await kindsTo(place.nele)).toEqual([]);
    expect(await kindsTo(place.an)).toEqual(['reply-received']);
  });

  it('below a letter that belongs to no prompt, such as one about a session, gets the same', async () => {
    const from = await addressOf(place.nele);
    expect(await send(raw(words, from), { kind: 'write', id: place.nele }, from)).toEqual({ kind: 'taken' });
    expect(await kindsTo(place.nele)).toEqual(['ask-drafted']);
    expect(await kindsTo(place.an)).toEqual([]);
  });

  it('below a question that has closed gets the same, and nobody is told to answer it', async () => {
    const from = await addressOf(place.nele);
    const closesAt = MONDAY.subtract({ minutes: 1 });
    const state = { is: 'expired', sentAt: closesAt, closesAt, endedAt: closesAt } as const;
    await ask(place, place.nele, 'plan', { session: 1, state });
    const { id } = await promptOf('plan', place.nele);
    expect(await send(raw(words, from), { kind: 'reply', id }, from)).toEqual({ kind: 'taken' });
    expect(await kindsTo(place.nele)).toEqual(['ask-drafted']);
  });

  it('as a mentor is left to the coordinator', async () => {
    const from = await addressOf(place.kofi);
    expect(await send(raw('Hoe zit dat?', from), { kind: 'write', id: place.kofi }, from)).toEqual({
      kind: 'passed-on',
    });
  });
});

describe('a reply to a question that is not for the coordinator', () => {
  it.each(['admit', 'mindset', 'scope', 'reflection-mentee', 'proposal'])(
    '%s: reaches nobody, and its writer gets the page',
    async (step) => {
      const from = await addressOf(place.nele);
      await ask(place, place.nele, step, { paired: true });
      const { id } = await promptOf(step, place.nele);
      const hard = 'Ik kan geen Excel en schaam me daarvoor. Mag dat?';
      for (let twice = 0; twice < 2; twice += 1)
        expect(await send(raw(hard, from), { kind: 'reply', id }, from)).toEqual({ kind: 'returned' });
      expect(await kindsTo(place.an)).toEqual([]);
      expect(await kindsTo(place.kofi)).toEqual([]);
      expect(await kindsTo(place.nele)).toEqual(['reply-unread']);
    },
  );
});

async function kindsTo(id: Id<'par'>): Promise<string[]> {
  return (await lettersTo(id)).map(({ kind }) => kind);
}
