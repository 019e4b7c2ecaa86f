import type { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import type { Id } from '../../src/ids.ts';
import type { Change, LetterOrder, NewPrompt } from '../../src/programme/change.ts';
import type { Cohort, Pair, Person, Session } from '../../src/programme/cohort.ts';
import { promptsAtLaunch } from '../../src/programme/launch.ts';
import type { Prompt, PromptState } from '../../src/programme/prompt.ts';
import type { KnownAnswer, Situation } from '../../src/programme/situation.ts';
import { reverseMentoring as programme } from '../../src/programmes/reverse-mentoring/index.ts';
import { an, counting } from '../people.ts';

export type StepLetter = Extract<LetterOrder, { kind: 'step' }>;
type Held = { prompt: Prompt; heldAt: Temporal.Instant | null };
type Kept = KnownAnswer & { promptId: Id<'prm'> };
/** A letter of a step that went out, and its prompt as it is since. */
export type Sent = { letter: StepLetter; prompt: Prompt; to: Person; at: Temporal.Instant };

const DAY_HOURS = 24;

/** The programme's world in maps: what the store does, without the store. */
export function memory(people: readonly Person[], group: Cohort) {
  const fresh = counting();
  const persons = new Map(people.map((one) => [one.id, one]));
  const prompts = new Map<Id<'prm'>, Held>();
  const pairs = new Map<Id<'pair'>, Pair>();
  const sessions = new Map<Id<'ses'>, Session & { pairId: Id<'pair'> }>();
  let answers: Kept[] = [];
  let current = group;

  const personOf = (id: Id<'par'>) => found(persons, id);
  const keyOf = ({ participantId, step, occurrence }: Pick<Prompt, 'participantId' | 'step' | 'occurrence'>) =>
    `${participantId} ${step} ${occurrence}`;
  const put = (prompt: Prompt, state: PromptState, heldAt: Temporal.Instant | null = null) =>
    prompts.set(prompt.id, { prompt: { ...prompt, state, version: prompt.version + 1 }, heldAt });

  function pairNow(id: Id<'pair'> | null): Pair | null {
    if (id === null) return null;
    const pair = found(pairs, id);
    return { ...pair, mentor: personOf(pair.mentor.id), mentee: personOf(pair.mentee.id) };
  }

  function situationOf(id: Id<'prm'>): Situation {
    const { prompt } = found(prompts, id);
    return {
      programme,
      cohort: current,
      coordinator: personOf(an.id),
      person: personOf(prompt.participantId),
      pair: pairNow(prompt.pairId),
      about: prompt.aboutId === null ? null : personOf(prompt.aboutId),
      session: prompt.sessionId === null ? null : found(sessions, prompt.sessionId),
      prompt,
      known: answers,
      causeVersion: prompt.causeId === null ? null : found(prompts, prompt.causeId).prompt.version,
      planned: [...sessions.values()].some(({ pairId }) => pairId === prompt.pairId),
      met: [...sessions.values()]
        .filter(({ pairId, state }) => pairId === prompt.pairId && state === 'held')
        .map(({ id, number, startsAt }) => ({ id, number, at: startsAt })),
    };
  }

  function make(prompt: NewPrompt): void {
    const before = [...prompts.values()].find((held) => keyOf(held.prompt) === keyOf(prompt))?.prompt;
    if (before === undefined) prompts.set(prompt.id, { prompt: { ...prompt, offered: [], version: 1 }, heldAt: null });
    else if (before.state.is === 'cancelled' && isMadeAgain(before, prompt)) {
      put({ ...before, pairId: prompt.pairId, sessionId: prompt.sessionId }, prompt.state);
    }
  }

  function cancel(
    why: 'left' | 'pair-ended' | 'cohort-closed',
    which: (prompt: Prompt) => boolean,
    now: Temporal.Instant,
  ) {
    for (const { prompt } of prompts.values()) {
      if (which(prompt) && wakes(prompt) !== undefined) put(prompt, { is: 'cancelled', why, endedAt: now });
    }
  }

  function keep(change: Extract<Change, { kind: 'answers-given' }>): void {
    const { prompt } = found(prompts, change.promptId);
    const { step, pairId, sessionId, aboutId, causeId } = prompt;
    const session = sessionId === null ? null : found(sessions, sessionId).number;
    answers = answers.filter(({ promptId }) => promptId !== prompt.id);
    for (const given of change.answers) {
      const { participantId, at: moment } = change;
      const { occurrence } = prompt;
      const place = { promptId: prompt.id, step, occurrence, pairId, sessionId, aboutId, causeId, session };
      answers.push({ ...given, ...place, participantId, at: moment });
    }
  }

  /** Writes a decision, and returns the letters of steps that go out by it. */
  function apply(changes: readonly Change[], now: Temporal.Instant): Sent[] {
    const letters: Sent[] = [];
    for (const change of changes) {
      switch (change.kind) {
        case 'prompt-made':
          make(change.prompt);
          break;
        case 'prompt-moved': {
          const { prompt } = found(prompts, change.id);
          expect(change.version).toBe(prompt.version);
          put(prompt, change.to);
          break;
        }
        case 'answers-given':
          keep(change);
          break;
        case 'draft-kept': {
          const { prompt } = found(prompts, change.id);
          expect(change.version).toBe(prompt.version);
          put(prompt, prompt.state, null);
          break;
        }
        case 'answers-taken-back':
          answers = answers.filter(({ promptId }) => promptId !== change.promptId);
          break;
        case 'pair-made': {
          const { id, kind, mentorId, menteeId, state, reasons } = change.pair;
          const open = { mentorConsent: 'open', menteeConsent: 'open' } as const;
          pairs.set(id, {
            id,
            kind,
            state,
            mentor: personOf(mentorId),
            mentee: personOf(menteeId),
            ...open,
            reasons,
            version: 1,
          });
          break;
        }
        case 'pair-moved': {
          const pair = found(pairs, change.id);
          expect(change.version).toBe(pair.version);
          const { mentorConsent, menteeConsent } = { ...pair, ...change.to };
          const state = 'state' in change.to ? change.to.state : pair.state;
          pairs.set(pair.id, { ...pair, state, mentorConsent, menteeConsent, version: pair.version + 1 });
          break;
        }
        case 'pair-prompts-cancelled':
          cancel('pair-ended', ({ pairId }) => pairId === change.pairId, now);
          break;
        case 'person-moved': {
          const person = personOf(change.id);
          expect(change.version).toBe(person.version);
          persons.set(change.id, { ...person, ...change.to, version: person.version + 1 });
          break;
        }
        case 'session-moved': {
          const session = found(sessions, change.id);
          expect(change.version).toBe(session.version);
          const { state, startsAt, sequence } = change.to;
          sessions.set(session.id, { ...session, state, startsAt, sequence, version: session.version + 1 });
          break;
        }
        case 'concern-told':
          break;
        case 'session-made':
          sessions.set(change.session.id, change.session);
          break;
        case 'letter': {
          const { letter } = change;
          if (letter.kind !== 'step') break;
          letters.push({ letter, prompt: found(prompts, letter.promptId).prompt, to: letter.to, at: now });
          break;
        }
        default:
          throw new Error(`Nobody in this story does ${change.kind}`);
      }
    }
    return letters;
  }

  return {
    fresh,
    apply,
    situationOf,
    personOf,
    launch: () => promptsAtLaunch(programme, group, people, fresh).forEach(make),
    all: () => [...prompts.values()].map(({ prompt }) => prompt),
    pairs: () => [...pairs.values()],
    answers: () => answers,
    /** Whether anything of a pair is still to come. */
    underWay: () => [...prompts.values()].some(({ prompt }) => prompt.pairId !== null && wakes(prompt) !== undefined),
    sessionStart: (id: Id<'ses'>) => found(sessions, id).startsAt,
    change: (id: Id<'par'>, rest: Partial<Person>) => persons.set(id, { ...personOf(id), ...rest }),
    close(now: Temporal.Instant) {
      current = { ...current, state: 'closed' };
      cancel('cohort-closed', () => true, now);
    },
    hold(id: Id<'par'>) {
      for (const { prompt } of prompts.values()) {
        const wakesAt = wakes(prompt) ?? null;
        if (prompt.participantId === id && wakesAt !== null) put(prompt, asleepUntil(prompt.state, null), wakesAt);
      }
      persons.set(id, { ...personOf(id), state: 'paused' });
    },
    release(id: Id<'par'>, days: number) {
      for (const { prompt, heldAt } of prompts.values()) {
        if (prompt.participantId !== id || heldAt === null) continue;
        put(prompt, asleepUntil(prompt.state, heldAt.add({ hours: days * DAY_HOURS }), days));
      }
      persons.set(id, { ...personOf(id), state: 'active' });
    },
  };
}
export type Memory = ReturnType<typeof memory>;

function isMadeAgain({ state, pairId }: Prompt, made: NewPrompt): boolean {
  const why = state.is === 'cancelled' ? state.why : null;
  return why === 'taken-back' || (why === 'pair-ended' && pairId !== null && pairId !== made.pairId);
}

/** When a prompt wakes; null while it is held, undefined when it sleeps no more. */
export function wakes({ state }: Prompt): Temporal.Instant | null | undefined {
  if (state.is === 'scheduled') return state.wakesAt;
  return state.is === 'sent' && state.closesAt !== null ? state.wakesAt : undefined;
}

function asleepUntil(state: PromptState, wakesAt: Temporal.Instant | null, days = 0): PromptState {
  if (state.is === 'scheduled') return { ...state, wakesAt };
  if (state.is !== 'sent') return state;
  return { ...state, wakesAt, closesAt: state.closesAt?.add({ hours: days * DAY_HOURS }) ?? null };
}

function found<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`There is no ${key}`);
  return value;
}
