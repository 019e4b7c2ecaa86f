import type { Language, Values } from '../../language.ts';
import { say } from '../../language.ts';
import { firstName } from '../../mail/writing.ts';
import type { Refusal } from '../../matching/rules.ts';
import type { Person } from '../../programme/cohort.ts';
import { wordsFor } from '../../programme/in-words.ts';
import type { Reason } from '../../programme/reason.ts';
import { type ReasonReader, reasonInWords } from '../../programme/reason-in-words.ts';
import type { Reviewing } from '../../runner/review.ts';
import { type Words, wordsOf } from '../../words/index.ts';

/** A match under review and the words for its pages, in the coordinator's language. */
export type ReviewWording = {
  reviewing: Reviewing;
  language: Language;
  own: Words['review'];
  masthead: string;
  roles: { mentor: string; mentee: string };
  say(text: string, more?: Values): string;
  reason(reason: Reason, mentor: Person, mentee: Person): string;
  refusal(why: Refusal | 'gone' | 'taken'): string;
};

export function reviewWordingOf(reviewing: Reviewing): ReviewWording {
  const { cohort, programme, coordinator } = reviewing.frame;
  const { language, words } = wordsFor(programme, cohort, coordinator);
  const own = wordsOf(language).review;
  const reader: ReasonReader = { role: 'coordinator', language, zone: coordinator.zone, words };
  return {
    reviewing,
    language,
    own,
    masthead: `${words.name} · ${cohort.organisation}`,
    roles: words.roles,
    say: (text, more) => say(text, language, { cohort: cohort.name, ...words.roles, ...more }),
    reason: (reason, mentor, mentee) =>
      reasonInWords(reason, reader, { mentor: firstName(mentor.name), mentee: firstName(mentee.name) }),
    refusal: (why) => own.refusals[why],
  };
}

/** A score as people read it: out of a hundred. */
export function outOfHundred(thousandths: number): number {
  return Math.round(thousandths / 10);
}
