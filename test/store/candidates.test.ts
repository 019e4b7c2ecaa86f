import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../src/programme/answer.ts';
import type { Visibility } from '../../src/programme/definition.ts';
import { candidatesOf } from '../../src/store/candidates.ts';
import { cohortFrame } from '../../src/store/cohorts.ts';
import { answers, prompts } from '../../src/store/schema.ts';
import { launched, listed, MONDAY, worldAt } from '../world.ts';

type Given = [reference: string, value: AnswerValue, visibility?: Visibility];

/** Two people who answered the intake so, as the match sees them. */
async function candidates(mentor: readonly Given[], mentee: readonly Given[], topics: string[] = []) {
  const world = await worldAt(MONDAY);
  const people = [listed('mentor', 'Noor'), listed('mentee', 'Luc', { topics })];
  const { id } = await launched(world, people, MONDAY);
  const rows = await world.db.select().from(prompts).where(eq(prompts.cohortId, id));
  for (const [reference, value, visibility = 'coordinator'] of [...mentor, ...mentee]) {
    const [step = '', question = ''] = reference.split('.');
    const prompt = rows.find((row) => row.step === step);
    if (prompt === undefined) throw new Error(`Nobody was asked ${reference}`);
    const { id: promptId, participantId } = prompt;
    await world.db.insert(answers).values({ promptId, participantId, question, value, visibility, answeredAt: 0 });
  }
  const [noor, luc] = await candidatesOf(world.db, await cohortFrame(world.db, id));
  if (noor === undefined || luc === undefined) throw new Error('Somebody is missing');
  return { noor, luc };
}

describe('what the match looks at', () => {
  it('is what people mean, whatever language they wrote it in, and on no list their own words', async () => {
    const { noor, luc } = await candidates(
      [['intake-mentor.offers', ['social-media', 'Onderhandelen!']]],
      [['intake-mentee.wants', ['LinkedIn', 'onderhandelen', 'Réseaux sociaux']]],
    );
    expect(noor.topics).toEqual([
      { id: 'social-media', label: 'social-media', shared: true },
      { id: luc.topics[1]?.id, label: 'Onderhandelen!', shared: true },
    ]);
    expect(luc.topics.map(({ label }) => label)).toEqual(['social-media', 'onderhandelen']);
  });

  it('folds the same word to the list of its own question', async () => {
    const { noor, luc } = await candidates(
      [
        ['intake-mentor.offers', ['netwerken']],
        ['intake-mentor.gets', ['netwerken'], 'pair'],
      ],
      [['intake-mentee.gives', ['contacten', 'Een ritje met de vrachtwagen'], 'private']],
    );
    expect(noor.topics).toMatchObject([{ id: 'networking' }]);
    expect(noor.exchanges).toEqual([{ id: 'introductions', label: 'introductions', shared: true }]);
    expect(luc.exchanges).toMatchObject([
      { id: 'introductions', shared: false },
      { label: 'Een ritje met de vrachtwagen', shared: false },
    ]);
  });

  it('starts from the launch list, and reads languages, hours and how many', async () => {
    const { noor, luc } = await candidates(
      [
        ['intake-mentor.languages', ['nl', 'en']],
        ['intake-mentor.free', ['wednesday-late']],
        ['intake-mentor.mentees', 3],
      ],
      [['intake-mentee.wants', ['data'], 'private']],
      ['data', 'ai-at-work'],
    );
    expect(noor).toMatchObject({ languages: ['nl', 'en'], saidLanguages: true, free: ['wednesday-late'], room: 3 });
    expect(luc).toMatchObject({ languages: ['nl'], saidLanguages: false, free: null, room: 1 });
    expect(luc.topics).toEqual([
      { id: 'data', label: 'data', shared: false },
      { id: 'ai-at-work', label: 'ai-at-work', shared: false },
    ]);
  });
});
