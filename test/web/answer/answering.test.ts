import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { answers, prompts } from '../../../src/store/schema.ts';
import { letters } from '../../../src/store/schema-mail.ts';
import { MONDAY } from '../../world.ts';
import { ask, type Scene, scene } from '../scene.ts';
import { dump, get, post, tagOf } from '../visit.ts';

const reflection = (token: string, action: string, more: [string, string][] = []): [string, string][] => [
  ['t', token],
  ['action', action],
  ['a.met', 'yes'],
  ['a.useful', '4'],
  ...more,
];

function answersOf({ world, nele }: Scene) {
  const { question, value, visibility } = answers;
  return world.db
    .select({ question, value, visibility })
    .from(answers)
    .where(eq(answers.participantId, nele))
    .orderBy(answers.question);
}

describe('answering', () => {
  it('keeps the answers, then thanks, says them back and says what comes next and when', async () => {
    const at = await scene();
    const token = await ask(at, at.nele, 'reflection-mentee', { session: 1 });
    const fields = reflection(token, 'answer', [
      ['a.changed', 'Ik vraag <i>eerder</i> "waarom"'],
      ['v.changed', 'private'],
    ]);
    const sent = await post('/a', fields);
    expect([sent.status, sent.location]).toEqual([303, `/a/thanks?t=${token}&first=1`]);
    expect(await answersOf(at)).toEqual([
      { question: 'changed', value: 'Ik vraag <i>eerder</i> "waarom"', visibility: 'private' },
      { question: 'met', value: 'yes', visibility: 'coordinator' },
      { question: 'useful', value: 4, visibility: 'anonymous' },
    ]);
    const thanks = await get(sent.location);
    expect(thanks.status).toBe(200);
    expect(thanks.text).toContain('Hebben jullie elkaar gezien? Ja Kofi en An Claes lezen mee.');
    expect(thanks.text).toContain('Ik vraag <i>eerder</i> "waarom" Niemand leest mee.');
    expect(thanks.html).not.toContain('<i>');
    expect(thanks.text).toContain('Je volgende mail mag je verwachten op dinsdag 12 januari.');
    expect(thanks.html).toContain(`href="/a?t=${token}"`);
  });

  it.each([
    ['nl', 'op dinsdag 12 januari', 'vandaag nog'],
    ['fr', 'le mardi 12 janvier', 'dès aujourd’hui'],
    ['en', 'on Tuesday 12 January', 'later today'],
  ] as const)('says the day of the next letter in %s', async (language, day, today) => {
    const at = await scene(language);
    const token = await ask(at, at.nele, 'reflection-mentee', { session: 1 });
    const { location } = await post('/a', reflection(token, 'answer'));
    expect((await get(location)).text).toContain(day);
    expect((await get(location, {}, MONDAY.add({ hours: 22 }))).text).toContain(today);
    await at.world.db.delete(prompts).where(eq(prompts.state, 'scheduled'));
    expect((await get(location)).text).not.toContain(day);
  });

  it.each([
    ['nl', 'op dinsdag 12 januari', 'vandaag nog'],
    ['fr', 'le mardi 12 janvier', 'dès aujourd’hui'],
    ['en', 'on Tuesday 12 January', 'later today'],
  ] as const)(
    'says in %s the day on which a letter really goes out, which is not at night',
    async (language, day, today) => {
      const at = await scene(language);
      const token = await ask(at, at.nele, 'reflection-mentee', { session: 1 });
      const { location } = await post('/a', reflection(token, 'answer'));
      const night = MONDAY.add({ hours: 11 });
      await at.world.db
        .update(prompts)
        .set({ wakesAt: night.add({ minutes: 1 }).epochMilliseconds, version: sql`version + 1` })
        .where(eq(prompts.state, 'scheduled'));
      for (const now of [night, night.add({ minutes: 2 })]) {
        const { text } = await get(location, {}, now);
        expect(text).toContain(day);
        expect(text).not.toContain(today);
      }
    },
  );

  it('answering twice is answering once; answering otherwise is changing', async () => {
    const at = await scene();
    const token = await ask(at, at.nele, 'reflection-mentee', { session: 1 });
    await post('/a', reflection(token, 'answer'));
    const [once, made] = [await answersOf(at), await at.world.db.$count(prompts)];
    await post('/a', reflection(token, 'answer'));
    expect(await answersOf(at)).toEqual(once);
    expect(await at.world.db.$count(prompts)).toBe(made);
    const page = await get(`/a?t=${token}`);
    expect(page.text).toContain('Je antwoord staat genoteerd. Tot zaterdag 23 januari kun je het hier nog veranderen');
    expect(tagOf(page.html, 'a.useful', '4')).toContain('checked');
    await post('/a', [
      ['t', token],
      ['action', 'answer'],
      ['a.met', 'yes'],
      ['a.useful', '1'],
    ]);
    expect((await answersOf(at)).map(({ value }) => value)).toEqual(['yes', 1]);
    await post('/a', [
      ['t', token],
      ['action', 'answer'],
      ['a.met', 'no'],
      ['a.useful', '1'],
    ]);
    expect((await answersOf(at)).map(({ value }) => value)).toEqual(['no']);
  });

  it('can be taken back until the prompt closes: nothing of it stays', async () => {
    const at = await scene();
    const token = await ask(at, at.nele, 'reflection-mentee', { session: 1 });
    await post('/a', reflection(token, 'answer', [['a.changed', 'Iets wat ik liever niet zei']]));
    expect((await get(`/a?t=${token}`)).text).toContain('Neem mijn antwoord terug');
    const back = await post('/a', [
      ['t', token],
      ['action', 'back'],
    ]);
    expect([back.status, back.location]).toEqual([303, `/a?t=${token}&did=back`]);
    expect(await answersOf(at)).toEqual([]);
    const page = await get(back.location);
    expect(page.text).toContain('Je antwoord is weg, niemand leest het nog.');
    expect(page.html).not.toMatch(/<input[^>]*checked=""[^>]*name="a\./);
    expect(await dump()).not.toContain('liever niet zei');
    expect((await get(`/a/thanks?t=${token}`)).location).toBe(`/a?t=${token}`);
    await post('/a', [
      ['t', token],
      ['action', 'back'],
    ]);
    expect((await get(back.location)).status).toBe(200);
  });

  it('a draft with gaps is kept and not sent', async () => {
    const at = await scene();
    const token = await ask(at, at.nele, 'reflection-mentee', { session: 1 });
    const saved = await post('/a', [
      ['t', token],
      ['action', 'save'],
      ['a.changed', 'Nog niet af'],
      ['v.changed', 'anonymous'],
    ]);
    expect([saved.status, saved.location]).toEqual([303, `/a?t=${token}&did=saved`]);
    expect(await answersOf(at)).toEqual([]);
    const page = await get(saved.location);
    expect(page.text).toContain('Bewaard. Via de link in je mail ga je verder waar je was');
    const later = await get(`/a?t=${token}&q=useful&v=5`);
    expect(later.text).toContain('Nog niet af');
    expect(tagOf(later.html, 'v.changed', 'anonymous')).toContain('checked');
    expect(tagOf(later.html, 'a.useful', '5')).toContain('checked');
    await post('/a', reflection(token, 'answer', [['a.changed', 'Nu wel']]));
    expect((await get(`/a?t=${token}`)).text).toContain('Nu wel');
    expect(await dump()).not.toContain('Nog niet af');
  });

  it('a choice that the programme does not offer falls back to its own; other people’s questions are not looked at', async () => {
    const at = await scene();
    const token = await ask(at, at.nele, 'reflection-mentee', { session: 1 });
    await post(
      '/a',
      reflection(token, 'answer', [
        ['v.met', 'private'],
        ['a.consent', 'no'],
        ['participantId', at.kofi],
      ]),
    );
    expect((await answersOf(at)).map(({ question, visibility }) => [question, visibility])).toEqual([
      ['met', 'coordinator'],
      ['useful', 'anonymous'],
    ]);
    expect(await at.world.db.$count(letters)).toBe(0);
  });
});
