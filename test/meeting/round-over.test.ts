import { describe, expect, it } from 'vitest';
import { type Round, roundOver } from '../../src/meeting/round-over.ts';
import { luc, noor, only } from '../people.ts';
import { agreedAt, FIRST, meeting } from './meetings.ts';

type Asked = [who: typeof noor, is: Round['is']];

function rounds(asked: readonly Asked[]): Round[] {
  return asked.map(([{ id: participantId }, is]) => ({ participantId, is }));
}

describe('a question for a moment that closes unanswered', () => {
  it.each<[string, Asked[], string[]]>([
    [
      'nobody answered one: nothing is sent into silence',
      [
        [noor, 'over'],
        [luc, 'over'],
      ],
      [],
    ],
    [
      'only one did: that one hears',
      [
        [noor, 'answered'],
        [luc, 'over'],
      ],
      ['Noor, of Luc nothing was heard'],
    ],
    [
      'both did before, and not this once: both hear',
      [
        [noor, 'answered'],
        [luc, 'answered'],
        [luc, 'over'],
      ],
      ['Noor', 'Luc'],
    ],
    [
      'another still waits',
      [
        [noor, 'answered'],
        [luc, 'over'],
        [luc, 'waiting'],
      ],
      [],
    ],
  ])('when %s', (_what, asked, told) => {
    expect(toldTo(roundOver(meeting(), rounds(asked)))).toEqual(told);
  });

  it('is of no matter once a moment was found', () => {
    expect(
      roundOver(
        meeting(agreedAt(FIRST)),
        rounds([
          [noor, 'answered'],
          [luc, 'over'],
        ]),
      ),
    ).toEqual([]);
  });
});

function toldTo(changes: ReturnType<typeof roundOver>): string[] {
  return only(changes, 'letter').map(({ letter }) => {
    if (letter.kind !== 'notice' || letter.notice.kind !== 'no-moment') throw new Error('Another letter');
    const { heard, partner } = letter.notice;
    return `${letter.to.name}${heard ? '' : `, of ${partner.name} nothing was heard`}`;
  });
}
