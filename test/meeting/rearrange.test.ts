import { describe, expect, it } from 'vitest';
import { letGoOf } from '../../src/meeting/appointed.ts';
import { rearranged } from '../../src/meeting/rearrange.ts';
import type { Answer } from '../../src/programme/answer.ts';
import type { AppointmentNotice } from '../../src/programme/appointment-notice.ts';
import { isAppointmentNotice } from '../../src/programme/appointment-notice.ts';
import type { Change } from '../../src/programme/change.ts';
import type { PromptState } from '../../src/programme/prompt.ts';
import type { KnownAnswer, Situation } from '../../src/programme/situation.ts';
import { answered, at, counting, known, luc, madeIn, noor, numbered, only, pair, sent, situation } from '../people.ts';

const NOW = at('2027-01-14T14:00');
const WHEN = '2027-01-21T14:00:00Z';
const LATER = '2027-01-22T09:00:00Z';
const CAUSE = numbered('prm', 9);
const ASKED = numbered('prm', 10);
const told: PromptState = sent({ closesAt: null, wakesAt: null });
const waits: PromptState = { is: 'scheduled', wakesAt: at('2027-01-15T09:00') };
const off: PromptState = { is: 'cancelled', why: 'condition', endedAt: NOW };

type Said = Readonly<Record<string, string | boolean>>;
const invitation: Said = { what: 'Ons overleg', when: WHEN, where: 'Zaal 3', watch: 'Of ik luister' };

function answersTo(step: 'sit-in' | 'sit-in-asked', said: Said | null): KnownAnswer[] {
  const [author, promptId] = step === 'sit-in' ? [luc, CAUSE] : [noor, ASKED];
  return Object.entries(said ?? {}).map(([question, value]) =>
    known(author, `${step}.${question}`, value, { promptId, causeId: CAUSE, pairId: pair().id }),
  );
}

type Scene = {
  /** What Luc asked, and what Noor said to it; null where it is taken back, or not answered yet. */
  asked?: Said | null;
  join?: boolean | null;
  /** How the letters that carry the appointment stand, to Noor and to Luc. */
  carriers?: readonly [noor: PromptState, luc: PromptState] | [];
  now?: typeof NOW;
};

/** The prompt of one of the two, with all that a decision about it looks at. */
function promptOf(
  step: string,
  { asked = invitation, join = true }: Scene,
  state: PromptState = answered(),
): Situation {
  const ids: Record<string, typeof CAUSE> = { 'sit-in': CAUSE, 'sit-in-asked': ASKED };
  const one = situation({
    step,
    state,
    pair: pair(),
    person: step === 'sit-in' ? luc : noor,
    known: [...answersTo('sit-in', asked), ...answersTo('sit-in-asked', join === null ? null : { join })],
    causeVersion: 4,
  });
  const id = ids[step] ?? one.prompt.id;
  return { ...one, prompt: { ...one.prompt, id, causeId: CAUSE, version: id === CAUSE ? 4 : 1 } };
}

function carriersIn(scene: Scene): Situation[] {
  return (scene.carriers ?? [told, told]).map((state, index) => {
    const one = promptOf('sit-in-agreed', scene, state);
    const id = numbered('prm', 20 + index);
    return { ...one, person: index === 0 ? noor : luc, prompt: { ...one.prompt, id, version: 7 } };
  });
}

const asAnswers = (said: Said): Answer[] =>
  Object.entries(said).map(([question, value]) => ({ question, value, visibility: 'pair' }));

/** Luc says something else of it, or takes it back. */
function lucSays(said: Said | null, scene: Scene = {}, state?: PromptState): Change[] {
  const answers = said === null ? null : asAnswers(said);
  return rearranged(promptOf('sit-in', scene, state), answers, carriersIn(scene), scene.now ?? NOW, counting(100));
}

/** Noor says yes or no, or takes it back. */
function noorSays(join: boolean | null, scene: Scene = {}, state?: PromptState): Change[] {
  const answers = join === null ? null : asAnswers({ join });
  return rearranged(
    promptOf('sit-in-asked', scene, state),
    answers,
    carriersIn(scene),
    scene.now ?? NOW,
    counting(100),
  );
}

function noticesIn(changes: readonly Change[]): AppointmentNotice[] {
  return only(changes, 'letter').flatMap(({ letter }) =>
    letter.kind === 'notice' && isAppointmentNotice(letter.notice) ? [letter.notice] : [],
  );
}

/** What the two hear, in short: "changed to Noor by partner". */
function heard(changes: readonly Change[]): string[] {
  return only(changes, 'letter').map(({ letter }) => {
    if (letter.kind !== 'notice' || !isAppointmentNotice(letter.notice)) throw new Error('Another letter');
    return `${letter.notice.kind.replace('appointment-', '')} to ${letter.to.name} by ${letter.notice.by}`;
  });
}

describe('an appointment that stands in both calendars', () => {
  const both = (kind: string, by: 'Luc' | 'Noor') => [
    `${kind} to Noor by ${by === 'Noor' ? 'reader' : 'partner'}`,
    `${kind} to Luc by ${by === 'Luc' ? 'reader' : 'partner'}`,
  ];
  it.each<[string, Change[], string[]]>([
    ['has another moment', lucSays({ ...invitation, when: LATER }), both('changed', 'Luc')],
    ['takes longer', lucSays({ ...invitation, length: 'two-hours' }), both('changed', 'Luc')],
    ['is elsewhere', lucSays({ ...invitation, where: 'Zaal 4' }), both('changed', 'Luc')],
    ['has no place any more', lucSays({ what: 'Ons overleg', when: WHEN }), both('changed', 'Luc')],
    ['asks to watch something else', lucSays({ ...invitation, watch: 'Els' }), ['changed to Noor by partner']],
    ['is said once more as it was', lucSays(invitation), []],
    ['is taken back', lucSays(null), both('cancelled', 'Luc')],
    ['is declined after all', noorSays(false), both('cancelled', 'Noor')],
    ['is not sure any more', noorSays(null), both('cancelled', 'Noor')],
    ['is confirmed once more', noorSays(true), []],
    ['was called off, and is on again', noorSays(true, { join: false }), both('agreed', 'Noor')],
    ['was taken back, and is asked again', lucSays(invitation, { asked: null }, sent()), both('agreed', 'Luc')],
    ['was never agreed, and changes', lucSays({ ...invitation, when: LATER }, { join: null, carriers: [] }), []],
    ['has been, and is taken back', lucSays(null, { now: at('2027-01-21T15:00') }), []],
    ['has been, and is declined', noorSays(false, { now: at('2027-01-21T15:01') }), []],
    ['has been, and changes place', lucSays({ ...invitation, where: 'X' }, { now: at('2027-01-22T09:00') }), []],
  ])('%s', (_, changes, letters) => expect(heard(changes)).toEqual(letters));

  it('keeps its uid, and its sequence rises by what the decision makes of what was begun', () => {
    for (const changes of [
      lucSays({ ...invitation, when: LATER }),
      lucSays(null),
      noorSays(false),
      noorSays(true, { join: false }),
    ]) {
      // The first letter had what was begun at its version then, less one: 3 at most.
      expect(noticesIn(changes).map(({ uid, sequence }) => [uid, sequence])).toEqual([
        [CAUSE, 4],
        [CAUSE, 4],
      ]);
    }
  });

  it('says what was and what is, and stands below the letter that carried it', () => {
    const [toNoor, toLuc] = noticesIn(lucSays({ ...invitation, when: LATER, where: 'Zaal 4', length: 'half-hour' }));
    expect(toNoor).toMatchObject({
      startsAt: expect.objectContaining({}),
      minutes: 30,
      where: 'Zaal 4',
      step: 'sit-in-agreed',
      partner: { name: 'Luc' },
      promptId: numbered('prm', 20),
      pairId: pair().id,
      answeredIn: ASKED,
      changed: [
        { reference: 'sit-in.when', was: { value: WHEN }, is: { value: LATER } },
        { reference: 'sit-in.length', was: null, is: { value: 'half-hour' } },
        { reference: 'sit-in.where', was: { value: 'Zaal 3' }, is: { value: 'Zaal 4' } },
      ],
    });
    expect(toNoor?.startsAt.toString()).toBe(LATER);
    expect(toNoor?.kind === 'appointment-changed' && toNoor.from?.toString()).toBe(WHEN);
    expect(toLuc).toMatchObject({ answeredIn: CAUSE, partner: { name: 'Noor' }, promptId: numbered('prm', 21) });
  });

  it('that is called off says when it would have been', () => {
    expect(noticesIn(lucSays(null)).map(({ startsAt, where }) => [startsAt.toString(), where])).toEqual([
      [WHEN, 'Zaal 3'],
      [WHEN, 'Zaal 3'],
    ]);
  });

  it('is decided about by one at a time', () => {
    const touched = (changes: Change[]) => only(changes, 'prompt-touched').map(({ id, version }) => [id, version]);
    expect(touched(noorSays(false))).toEqual([[CAUSE, 4]]);
    // Luc's own prompt moves by itself.
    expect(touched(lucSays(null))).toEqual([]);
  });
});

describe('whoever did not get it yet', () => {
  it('gets it as it is now: a letter that still waits is not sent as it was', () => {
    const changes = lucSays({ ...invitation, when: LATER }, { carriers: [told, waits] });
    expect(heard(changes)).toEqual(['changed to Noor by partner']);
    expect(only(changes, 'prompt-touched').map(({ id, version }) => [id, version])).toEqual([[numbered('prm', 21), 7]]);
    expect(only(changes, 'caused-prompts-timed')).toEqual([]);
  });

  it('hears that it was taken back, who said yes and waits for it; who took it back knows', () => {
    expect(heard(lucSays(null, { carriers: [waits, waits] }))).toEqual(['cancelled to Noor by partner']);
    expect(heard(noorSays(false, { carriers: [waits, waits] }))).toEqual([]);
  });

  it('gets it in time: what waits for the morning after goes out at once', () => {
    const [timed] = only(
      lucSays({ ...invitation, when: '2027-01-15T07:00:00Z' }, { carriers: [told, waits] }),
      'caused-prompts-timed',
    );
    expect(timed).toMatchObject({
      causeId: CAUSE,
      moments: [{ step: 'sit-in-agreed', participantId: luc.id, wakesAt: NOW.add({ minutes: 1 }) }],
    });
  });

  it.each<[string, Change[], string[]]>([
    [
      'gets it when a no becomes a yes',
      noorSays(true, { join: false, carriers: [off, off] }),
      [
        'sit-in-notes for Noor at 2027-01-21T17:00',
        'sit-in-agreed for Noor at 2027-01-14T14:01',
        'sit-in-agreed for Luc at 2027-01-14T14:01',
      ],
    ],
    [
      'hears of a no that was a yes by the letter that says so',
      noorSays(false, { carriers: [waits, waits] }),
      ['sit-in-declined for Luc at 2027-01-14T14:01'],
    ],
    [
      'hears so, where only the other has it',
      noorSays(false, { carriers: [told, waits] }),
      ['sit-in-declined for Luc at 2027-01-14T14:01'],
    ],
    ['and nobody hears of the same no twice', noorSays(false), []],
    [
      'gets it when it was taken back, and is asked again',
      lucSays(invitation, { asked: null, carriers: [off, off] }, sent()),
      ['sit-in-agreed for Noor at 2027-01-14T14:01', 'sit-in-agreed for Luc at 2027-01-14T14:01'],
    ],
    [
      'gets it from the answer itself, where it follows that for the first time',
      noorSays(true, { join: null, carriers: [off, off] }, sent()),
      [],
    ],
    ['gets nothing of what is off', lucSays({ ...invitation, when: LATER }, { join: false, carriers: [off, off] }), []],
  ])('%s', (_, changes, made) => {
    expect(madeIn(changes, noor, luc).toSorted()).toEqual(made.toSorted());
  });
});

describe('an answer that no appointment comes of', () => {
  it.each(['ask', 'sit-in-notes'])('changes nothing: %s', (step) => {
    expect(rearranged(promptOf(step, {}), [], carriersIn({}), NOW, counting())).toEqual([]);
  });
});

describe('a pair that is over', () => {
  it('leaves no calendar with what was still to come', () => {
    const changes = letGoOf(carriersIn({}), NOW);
    expect(heard(changes)).toEqual(['cancelled to Noor by end', 'cancelled to Luc by end']);
    expect(noticesIn(changes).map(({ uid, sequence }) => [uid, sequence])).toEqual([
      [CAUSE, 4],
      [CAUSE, 4],
    ]);
    expect(only(changes, 'prompt-touched')).toEqual([{ kind: 'prompt-touched', id: CAUSE, version: 4 }]);
  });

  it.each<[string, Scene]>([
    ['nor with what has been', { now: at('2027-01-21T15:00') }],
    ['nor with what nobody got', { carriers: [off, off] }],
    ['nor with what was off already', { join: false }],
    ['nor with what was taken back', { asked: null }],
  ])('%s', (_, scene) => expect(letGoOf(carriersIn(scene), scene.now ?? NOW)).toEqual([]));

  it('tells only the half that got it', () => {
    const changes = letGoOf(carriersIn({ carriers: [told, waits] }), NOW);
    expect(heard(changes)).toEqual(['cancelled to Noor by end']);
    // The other letter is not sent while this is decided.
    expect(only(changes, 'prompt-touched').map(({ id }) => id)).toEqual([CAUSE, numbered('prm', 21)]);
  });
});
