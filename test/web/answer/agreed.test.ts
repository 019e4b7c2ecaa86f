import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { prompts } from '../../../src/store/schema.ts';
import { at } from '../../people.ts';
import { ask, scene } from '../scene.ts';
import { get, post } from '../visit.ts';

const MOMENT = at('2027-01-20T14:00').toString();
const SAID = {
  nl: 'Afgesproken: woensdag 20 januari om 14.00 uur. De uitnodiging voor je agenda is onderweg.',
  fr: 'C’est fixé : mercredi 20 janvier à 14 h 00. L’invitation pour votre agenda est en route.',
  en: 'Agreed: Wednesday 20 January at 14:00. The invitation for your diary is on its way.',
} as const;

it.each(['nl', 'fr', 'en'] as const)(
  'the second of both to choose a moment reads that it is agreed, in %s',
  async (language) => {
    const place = await scene(language);
    const tokens = [
      await ask(place, place.kofi, 'plan', { session: 1 }),
      await ask(place, place.nele, 'plan', { session: 1 }),
    ];
    await place.world.db.update(prompts).set({ offered: [Date.parse(MOMENT)], version: sql`version + 1` });
    const read: string[] = [];
    for (const t of tokens) {
      const done = await post('/a', [
        ['t', t],
        ['action', 'answer'],
        ['a.when', MOMENT],
      ]);
      expect(done.status).toBe(303);
      read.push((await get(done.location)).text.replaceAll(/\s+/g, ' '));
    }
    expect(read[0]).not.toContain(SAID[language]);
    expect(read[1]).toContain(SAID[language]);
  },
);

it.each([
  ['nl', 'We zoeken een nieuw moment voor jullie.', 'krijgen jullie binnenkort samen te lezen'],
  ['fr', 'Nous cherchons un autre moment pour vous deux.', 'vous sera bientôt envoyé'],
  ['en', 'We’ll look for another time for you both.', 'will soon reach you both'],
] as const)(
  'whoever says that the session did not happen reads that another moment is sought, in %s',
  async (language, sought, shared) => {
    const thanksFor = async (met: string, more: [string, string][] = []) => {
      const place = await scene(language);
      const t = await ask(place, place.nele, 'reflection-mentee', { session: 1 });
      const done = await post('/a', [['t', t], ['action', 'answer'], ['a.met', met], ...more]);
      expect(done.status).toBe(303);
      return (await get(done.location)).text.replaceAll(/\s+/g, ' ');
    };
    for (const text of [await thanksFor('moved'), await thanksFor('no', [['a.side', 'neither']])]) {
      expect(text).toContain(sought);
      expect(text).not.toContain(shared);
    }
    const met = await thanksFor('yes', [
      ['a.changed', 'Ik kijk anders naar onze klanten'],
      ['a.next', 'Eén klant bellen'],
    ]);
    expect(met).toContain(shared);
    expect(met).not.toContain(sought);
  },
);
