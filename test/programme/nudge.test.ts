import { describe, expect, it } from 'vitest';
import type { LetterOrder, Nudge } from '../../src/programme/change.ts';
import type { Person } from '../../src/programme/cohort.ts';
import { stepsWeighed } from '../../src/programme/nudge.ts';
import { type KnownAnswer, stepOf } from '../../src/programme/situation.ts';
import { wake } from '../../src/programme/wake.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { at, counting, known, luc, noor, numbered, only, pair, session, situation, THURSDAY } from '../people.ts';

const ahead = session(3, at('2027-01-17T12:00'), { state: 'agreed' });
const met = [1, 2].map((number) => ({
  id: numbered('ses', number),
  number,
  at: THURSDAY.subtract({ hours: 24 * 30 * (3 - number) }),
}));

/** What one half told of the first two sessions. */
const tells = (author: Person, question: string | null): KnownAnswer[] =>
  met.flatMap(({ id, number }) => {
    const step = author === noor ? 'reflection-mentor' : 'reflection-mentee';
    const place = { pairId: pair().id, session: number, sessionId: id, at: THURSDAY };
    const said = known(author, `${step}.met`, 'yes', place);
    return question === null ? [said] : [said, known(author, `${step}.${question}`, 'Iets', place)];
  });

/** What the brief of somebody says of the balance. */
function nudge(step: string, to: Person, answers: readonly KnownAnswer[]): Nudge | null | undefined {
  const changes = wake(
    situation({ step, person: to, pair: pair(), session: ahead, known: answers, met }),
    THURSDAY,
    null,
    counting(),
  );
  const [letter] = only(changes, 'letter').map((change): LetterOrder => change.letter);
  return letter?.kind === 'step' ? letter.nudge : undefined;
}

const noorGives = [...tells(noor, null), ...tells(luc, 'changed')];
const lucGives = [...tells(noor, 'got'), ...tells(luc, null)];
const even = [...tells(noor, 'got'), ...tells(luc, 'changed')];

describe('the brief before a session (M20)', () => {
  it.each<[story: string, answers: KnownAnswer[], step: string, to: Person, told: Nudge | null]>([
    ['Noor gives: Luc hears it', noorGives, 'brief-mentee', luc, { wish: null }],
    ['Noor gives: she hears nothing', noorGives, 'brief-mentor', noor, null],
    ['Luc gives: Noor hears it', lucGives, 'brief-mentor', noor, { wish: null }],
    ['Luc gives: he hears nothing', lucGives, 'brief-mentee', luc, null],
    ['both give: nobody hears anything', even, 'brief-mentee', luc, null],
    ['nobody told of anything', [], 'brief-mentee', luc, null],
  ])('%s', (_story, answers, step, to, told) => {
    expect(nudge(step, to, answers)).toEqual(told);
  });

  it('takes what the other half hoped for at the start as its example, as the list calls it', () => {
    const hoped = known(noor, 'intake-mentor.gets', ['contacten', 'feedback']);
    expect(nudge('brief-mentee', luc, [...noorGives, hoped])).toEqual({
      wish: { list: 'exchanges', item: 'introductions' },
    });
    const wanted = known(luc, 'intake-mentee.wants', ['ChatGPT'], { visibility: 'coordinator' });
    expect(nudge('brief-mentor', noor, [...lucGives, wanted])).toEqual({
      wish: { list: 'topics', item: 'ai-at-work' },
    });
  });

  it('takes no example that its reader may not see', () => {
    const hoped = known(noor, 'intake-mentor.gets', ['feedback'], { visibility: 'private' });
    expect(nudge('brief-mentee', luc, [...noorGives, hoped])).toEqual({ wish: null });
  });

  it('is the only letter that looks at the ledger', () => {
    const weighing = reverseMentoring.steps.filter((step) => stepsWeighed(reverseMentoring, step).length > 0);
    expect(weighing.map(({ id }) => id)).toEqual(['brief-mentor', 'brief-mentee']);
    expect(stepsWeighed(reverseMentoring, stepOf(reverseMentoring, 'brief-mentee'))).toEqual([
      'reflection-mentee',
      'reflection-mentor',
      'asked',
      'sit-in-notes',
      'intake-mentor',
      'intake-mentee',
    ]);
    expect(stepsWeighed({ ...reverseMentoring, ledger: undefined }, stepOf(reverseMentoring, 'brief-mentee'))).toEqual(
      [],
    );
  });
});
