import { cohortFrames } from '../store/cohorts.ts';
import { type LetterEnd, lettersWithReceiver } from '../store/outbox.ts';
import type { Decision } from './commit.ts';
import type { World } from './world.ts';

/**
 * What coordinators are told of letters that did not get through. A letter that tells of such trouble is
 * not itself told of, so that a coordinator's own bad address makes no loop.
 */
export async function troubleNotices({ db }: World, ends: readonly LetterEnd[]): Promise<Decision[]> {
  const failed = new Map(ends.filter(({ state }) => state !== 'sent').map((end) => [end.id, end]));
  if (failed.size === 0) return [];
  const letters = (await lettersWithReceiver(db, [...failed.keys()])).filter(({ kind }) => kind !== 'delivery-trouble');
  const frames = await cohortFrames(
    db,
    letters.map(({ cohortId }) => cohortId),
  );
  return [...frames.values()].map((frame) => ({
    frame,
    changes: [
      {
        kind: 'letter',
        letter: {
          kind: 'notice',
          to: frame.coordinator,
          notice: {
            kind: 'delivery-trouble',
            letters: letters
              .filter(({ cohortId }) => cohortId === frame.cohort.id)
              .map(({ id, to, subject }) => ({ to, subject, reason: reasonOf(failed.get(id)) })),
          },
        },
      },
    ],
  }));
}

function reasonOf(end: LetterEnd | undefined): string {
  return end?.error ?? '';
}
