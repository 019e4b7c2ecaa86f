import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language.ts';
import { answers, participants } from '../../../src/store/schema.ts';
import { ask, type Scene, scene } from '../scene.ts';
import { type Fields, get, post, tagOf } from '../visit.ts';

const naming = (token: string, own: string): Fields => [
  ['t', token],
  ['action', 'answer'],
  ['a.when', 'none'],
  ['a.own', own],
  ['a.where', 'Café Zuid'],
];

const saidBy = ({ world, nele }: Scene) => world.db.select().from(answers).where(eq(answers.participantId, nele)).all();

describe('a moment of one’s own for a session', () => {
  it.each<[Language, string]>([
    ['nl', 'Dat moment is al voorbij. Kies een dag en een uur die nog komen.'],
    ['fr', 'Ce moment est déjà passé. Choisissez un jour et une heure à venir.'],
    ['en', 'That moment has passed already. Choose a day and a time that are still to come.'],
  ])('that has passed is refused kindly in %s, and stays as it was typed', async (language, says) => {
    const there = await scene(language);
    const token = await ask(there, there.nele, 'plan', { session: 1 });
    const again = await post('/a', naming(token, '2027-01-11T09:59'));
    expect([again.status, again.text]).toEqual([422, expect.stringContaining(says)]);
    expect(tagOf(again.html, 'a.own', '2027-01-11T09:59')).toContain('aria-invalid="true"');
    expect(tagOf(again.html, 'a.where', 'Café Zuid')).toContain('type="text"');
    expect(await saidBy(there)).toEqual([]);
    expect((await post('/a', naming(token, '2027-01-26T19:00'))).status).toBe(303);
    expect((await saidBy(there)).map(({ value }) => value)).toContain('2027-01-26T18:00:00Z');
  });

  it.each<[Language, string]>([
    ['nl', 'Dat is te kort dag: de ander moet het nog horen. Kies een moment dat minstens twaalf uur ver ligt.'],
    [
      'fr',
      'C’est trop tôt : la personne que vous verrez doit encore l’apprendre. Choisissez un moment dans douze heures au moins.',
    ],
    ['en', 'That is too soon: the person you meet still has to hear of it. Choose a time at least twelve hours away.'],
  ])(
    'of which the other half would hear too late is refused in %s, and not noted and let fall',
    async (language, says) => {
      const there = await scene(language);
      const token = await ask(there, there.nele, 'plan', { session: 1 });
      const again = await post('/a', naming(token, '2027-01-11T21:00'));
      expect([again.status, again.text.replaceAll('\u00a0', ' ')]).toEqual([422, expect.stringContaining(says)]);
      expect(await saidBy(there)).toEqual([]);
    },
  );

  it.each<[Language, string]>([
    ['nl', 'Let op: bij Kofi is het dan dinsdag 26 januari om 3.00 uur.'],
    ['fr', 'À noter : pour Kofi, ce sera le mardi 26 janvier à 3 h 00.'],
    ['en', 'Just so you know: for Kofi that is Tuesday 26 January at 3:00.'],
  ])('at night for the other half is taken, and its writer is told in %s', async (language, said) => {
    expect(await thanksFor('2027-01-26T09:00', 'America/New_York', language)).toContain(said);
  });

  it.each([
    ['by day there, though it is night here', '2027-01-26T03:00', 'America/Los_Angeles'],
    ['by day here and there', '2027-01-26T15:00', 'America/New_York'],
  ])('brings nothing to tell of where it is %s', async (_, when, zone) => {
    expect(await thanksFor(when, zone, 'nl')).not.toContain('Let op: bij Kofi');
  });
});

/** What the thanks say once Nele named a moment to Kofi, who lives somewhere. */
async function thanksFor(when: string, zone: string, language: Language): Promise<string> {
  const there = await scene(language);
  await there.world.db
    .update(participants)
    .set({ zone, version: sql`version + 1` })
    .where(eq(participants.id, there.kofi));
  const sent = await post('/a', naming(await ask(there, there.nele, 'plan', { session: 1 }), when));
  expect(sent.status).toBe(303);
  return (await get(sent.location)).text.replace(/\s/g, ' ');
}
