import type { Temporal } from 'temporal-polyfill';
import type { Values } from '../../language.ts';
import { stepValues } from '../../mail/letters/step-values.ts';
import { fill, stepWordsOf, type Writing, withValues, writingTo } from '../../mail/writing.ts';
import { appointmentOf } from '../../programme/appointment.ts';
import { type Person, partnerOf } from '../../programme/cohort.ts';
import type { Question, StepWords } from '../../programme/definition.ts';
import { letterFrame } from '../../runner/frame.ts';
import type { PromptPage } from '../../runner/record.ts';
import type { World } from '../../runner/world.ts';
import type { Words } from '../../words/index.ts';

/** A prompt and the words for it: what the pages of a prompt are made from. */
export type Wording = {
  page: PromptPage;
  writing: Writing;
  /** The programme's words for this step. */
  step: StepWords;
  /** The product's words for pages. */
  own: Words['page'];
  questions: readonly Question[];
  partner: Person | null;
  masthead: string;
  say(text: string, more?: Values): string;
};

/** Finds the words for a prompt as the letter about it has them: the same language, names and days. */
export function wordingOf(world: World, page: PromptPage, now: Temporal.Instant): Wording {
  const { cohort, person, pair, about, session } = page.situation;
  const partner = pair === null || person.role === 'coordinator' ? null : partnerOf(pair, person);
  const bare = writingTo(person, letterFrame(world, page.situation, now));
  const order = {
    partner,
    about: about === null ? null : { who: about, other: pair === null ? null : partnerOf(pair, about) },
    session:
      session === null
        ? null
        : { id: session.id, number: session.number, day: session.startsAt, agreed: session.state !== 'open' },
    closesAt: closesAt(page.situation),
    nudge: null,
    report: null,
  };
  const writing = withValues(bare, { ...stepValues(order, bare), ...otherRole(bare) });
  return {
    page,
    writing,
    step: stepWordsOf(writing, page.step.id),
    own: writing.own.page,
    questions: page.step.questions ?? [],
    partner,
    masthead: `${writing.words.name} · ${cohort.organisation}`,
    say: (text, more) => fill(writing, text, more),
  };
}

/** Until when it can be answered, or what was answered be changed. */
function closesAt(situation: PromptPage['situation']): Temporal.Instant | null {
  const { state } = situation.prompt;
  const appointment = state.is === 'answered' ? appointmentOf(situation) : null;
  if (appointment !== null) return appointment.startsAt;
  return 'closesAt' in state ? state.closesAt : null;
}

/** What the other half of a pair is called while there is no pair yet. */
function otherRole({ to, words }: Writing): Values {
  if (to.role === 'coordinator') return {};
  return { part: to.role === 'mentor' ? words.roles.mentee : words.roles.mentor };
}
