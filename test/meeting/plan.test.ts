import type { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { excepted, picked, type Weeks, withoutMoments } from '../../src/meeting/plan.ts';
import { type Answer, NO_SLOT } from '../../src/programme/answer.ts';
import type { Change } from '../../src/programme/change.ts';
import type { Person, Session } from '../../src/programme/cohort.ts';
import { loadProgramme } from '../../src/programme/load.ts';
import type { KnownAnswer } from '../../src/programme/situation.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { answered, at, counting, known, luc, noor, numbered, only, pair, sent, session, situation } from '../people.ts';
import { altered } from '../programme/altered.ts';
import { agreedAt, FIRST, meeting, movesIn, toldIn } from './meetings.ts';

const NOW = at('2027-01-28T09:30');
const [A, B, C] = [at('2027-02-09T18:00'), at('2027-02-10T18:00'), at('2027-02-11T18:00')];
const ROUND = 'x.1';
const SES = numbered('ses', 1);

type Saying = { by?: Person; when?: readonly (Temporal.Instant | null)[]; own?: Temporal.Instant };
type Round = {
  taken?: Temporal.Instant;
  occurrence?: string;
  state?: 'sent' | 'answered';
  session?: Partial<Session>;
  earlier?: KnownAnswer[];
};

/** Noor answers unless somebody else does; null is none of the moments. */
function answersOf({ when = [], own }: Saying): Answer[] {
  const slots: Answer = { question: 'when', value: when.map((one) => one?.toString() ?? NO_SLOT), visibility: 'pair' };
  return own === undefined ? [slots] : [slots, { question: 'own', value: own.toString(), visibility: 'pair' }];
}

/** What the other half said before. */
function said(
  by: Person,
  when: readonly (Temporal.Instant | null)[],
  occurrence = ROUND,
  step = 'plan.when',
): KnownAnswer {
  const value = when.map((one) => one?.toString() ?? NO_SLOT);
  return known(by, step, value, { pairId: pair().id, session: 1, sessionId: SES, occurrence });
}

function asked(step: string, by: Person, { occurrence = ROUND, state = 'sent', session: rest, earlier = [] }: Round) {
  const base = situation({
    step,
    person: by,
    pair: pair(),
    session: session(1, FIRST, rest),
    known: earlier,
    state: state === 'sent' ? sent() : answered(),
  });
  return { ...base, prompt: { ...base.prompt, occurrence } };
}

function pick(saying: Saying, round: Round = {}): Change[] {
  const there = asked('plan', saying.by ?? noor, round);
  const offered = { ...there, prompt: { ...there.prompt, offered: [A, B, C] } };
  return picked(meeting(round.session), offered, answersOf(saying), weeks(round.taken), NOW, counting(100));
}

/** What is asked next, of whom and in which round. */
function roundsIn(changes: readonly Change[]): string[] {
  return only(changes, 'prompt-made').map(({ prompt: { step, participantId, occurrence } }) => {
    const name = participantId === noor.id ? 'Noor' : 'Luc';
    return `${step} ${name} ${occurrence.replace(pair().id, 'x')}`;
  });
}

/** Both are free in the evening on weekdays; one moment may be taken by a session with somebody else. */
function weeks(taken?: Temporal.Instant): Weeks {
  const evenings = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => `${day}-evening`);
  const busy = taken === undefined ? [] : [{ from: taken, until: taken.add({ hours: 1 }) }];
  const diary = { zone: 'Europe/Brussels', free: evenings, once: [], away: [] };
  return { mentor: { ...diary, busy }, mentee: { ...diary, busy: [] } };
}

const exceptions = ['exception Noor x.1', 'exception Luc x.1'];

describe('moments that somebody picks', () => {
  it.each<[what: string, saying: Saying, round: Round, agreed: string]>([
    ['one that both picked', { when: [B] }, { earlier: [said(luc, [A, B])] }, '2027-02-10T18:00'],
    ['the earliest of more', { when: [C, B] }, { earlier: [said(luc, [B, C])] }, '2027-02-10T18:00'],
    [
      'the next one, where the earliest is the same evening: nobody hears of it in time',
      { when: [NOW.add({ hours: 10 }), B] },
      { earlier: [said(luc, [NOW.add({ hours: 10 }), B])] },
      '2027-02-10T18:00',
    ],
    [
      'the next one, where another session took the earliest',
      { when: [B, C] },
      { earlier: [said(luc, [B, C])], taken: B },
      '2027-02-11T18:00',
    ],
    ['one of one’s own', { when: [null], own: C }, { earlier: [said(luc, [C])] }, '2027-02-11T18:00'],
    [
      'in a later round, one that was named in the first',
      { when: [A] },
      { occurrence: 'x.1.again', earlier: [said(luc, [A])] },
      '2027-02-09T18:00',
    ],
    ['by changing an answer', { when: [A] }, { state: 'answered', earlier: [said(luc, [A])] }, '2027-02-09T18:00'],
  ])('are agreed: %s', (_what, saying, round, agreed) => {
    expect(movesIn(pick(saying, round))).toEqual([`1 agreed ${agreed}`]);
  });

  it('are agreed days away from another session of the two, where they can be', () => {
    const far = at('2027-02-20T18:00');
    const there = asked('plan', noor, { earlier: [said(luc, [A, far])] });
    const other = session(2, at('2027-02-10T12:00'), { state: 'agreed' });
    const moves = (when: Temporal.Instant[]) => {
      const busy = meeting({}, { sessions: [session(1, FIRST), other] });
      return movesIn(picked(busy, there, answersOf({ when }), weeks(), NOW, counting(100)));
    };
    expect(moves([A, far])).toEqual(['1 agreed 2027-02-20T18:00']);
    expect(moves([A])).toEqual(['1 agreed 2027-02-09T18:00']);
  });

  it.each<[what: string, saying: Saying, round: Round, next: string[]]>([
    ['the other half has not answered yet', { when: [A] }, {}, []],
    [
      'the other half named others: it is asked about these',
      { when: [A] },
      { earlier: [said(luc, [B])] },
      ['plan Luc x.1.again'],
    ],
    ['the other half has none of them, this one has', { when: [A] }, { earlier: [said(luc, [null])] }, exceptions],
    ['none suits here', { when: [null] }, { earlier: [said(luc, [B])] }, exceptions],
    ['all that is picked has passed', { when: [at('2027-01-28T09:00')] }, { earlier: [said(luc, [B])] }, exceptions],
    [
      'the second round brings nothing',
      { when: [null] },
      { occurrence: 'x.1.again', earlier: [said(luc, [B])] },
      exceptions,
    ],
    [
      'after an exception, the other half is asked about these in a round that was not there yet',
      { when: [A] },
      { occurrence: 'x.1.exception', earlier: [said(luc, [B], 'x.1.exception')] },
      ['plan Luc x.1.exception.again'],
    ],
    ['an answer is only changed', { when: [A] }, { state: 'answered', earlier: [said(luc, [B])] }, []],
    [
      'the other half named it for another session',
      { when: [A] },
      { earlier: [{ ...said(luc, [A]), sessionId: numbered('ses', 2) }] },
      ['plan Luc x.1.again'],
    ],
  ])('are not agreed yet: %s', (_what, saying, round, next) => {
    const changes = pick(saying, round);
    expect(roundsIn(changes)).toEqual(next);
    // Nothing but the row's version moves: whoever answers at the same time decides again.
    expect(movesIn(changes)).toEqual(['1 open 2027-02-10T12:00']);
  });

  it('and where the exception was made already, both are told that there is none', () => {
    const last = { occurrence: 'x.1.exception.again', earlier: [said(luc, [B], 'x.1.exception')] };
    expect(toldIn(pick({ when: [null] }, last))).toEqual(['no-moment to Noor', 'no-moment to Luc']);
    expect(roundsIn(pick({ when: [null] }, last))).toEqual([]);
  });

  it('change nothing once a moment is agreed', () => {
    expect(pick({ when: [A] }, { session: agreedAt(B), earlier: [said(luc, [A])] })).toEqual([]);
  });
});

describe('an exception that somebody makes', () => {
  const except = (found: readonly Temporal.Instant[], round: Round = {}) =>
    excepted(meeting(round.session), asked('exception', noor, round), found, NOW, counting(100));
  const other = { ...said(luc, [], ROUND, 'exception.once'), value: ['monday-late'] };

  it('opens moments: both are asked again', () => {
    expect(roundsIn(except([A]))).toEqual(['plan Noor x.1.exception', 'plan Luc x.1.exception']);
  });

  it('opens none: the other half’s is waited for, then both are told, once', () => {
    expect(toldIn(except([]))).toEqual([]);
    expect(toldIn(except([], { earlier: [other] }))).toEqual(['no-moment to Noor', 'no-moment to Luc']);
    expect(toldIn(except([], { earlier: [other], state: 'answered' }))).toEqual([]);
  });

  it('changes nothing once a moment is agreed', () => {
    expect(except([A], { session: agreedAt(B) })).toEqual([]);
  });
});

describe('no moment to put to somebody', () => {
  const without = (occurrence: string, programme = reverseMentoring) => {
    const rhythm = programme.sessions;
    if (rhythm === undefined) throw new Error('The programme has no sessions');
    return withoutMoments(meeting({}, { programme, rhythm }), asked('plan', noor, { occurrence }), NOW, counting(100));
  };

  it('asks both for an exception', () => {
    expect(roundsIn(without('x.1'))).toEqual(exceptions);
  });

  it('tells this half where that was done, or the programme knows no exception: the other hears when its own turn comes', () => {
    const plain = loadProgramme(
      altered(reverseMentoring, {
        'sessions.plan.exception': undefined,
        'steps.exception': undefined,
        ...Object.fromEntries(['nl', 'fr', 'en'].map((language) => [`words.${language}.steps.exception`, undefined])),
      }),
    );
    for (const changes of [without('x.1.exception'), without('x.1', plain)]) {
      expect([roundsIn(changes), toldIn(changes)]).toEqual([[], ['no-moment to Noor']]);
    }
  });
});

describe('a moment that cannot be', () => {
  it('is not put to the other half: another session took it meanwhile, whoever named it', () => {
    const taken = { earlier: [said(luc, [A])], taken: B };
    expect(roundsIn(pick({ when: [B] }, taken))).toEqual(exceptions);
    expect(roundsIn(pick({ when: [null], own: B }, taken))).toEqual(exceptions);
  });

  it('is not put again to a half that said of all that none suits; one of their own is', () => {
    const refused = { earlier: [said(luc, [null])] };
    expect(roundsIn(pick({ when: [A] }, refused))).toEqual(exceptions);
    const own = at('2027-02-12T18:00');
    expect(roundsIn(pick({ when: [A], own }, refused))).toEqual(['plan Luc x.1.again']);
  });
});
