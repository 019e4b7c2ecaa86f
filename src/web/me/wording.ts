import type { Language, Values } from '../../language.ts';
import { say } from '../../language.ts';
import { firstName } from '../../mail/writing.ts';
import { wordsFor } from '../../programme/in-words.ts';
import type { MePage } from '../../runner/person.ts';
import { type Words, wordsOf } from '../../words/index.ts';

/** A person and the words for their own page. */
export type MeWording = {
  me: MePage;
  language: Language;
  own: Words['page'];
  mistake: Words['mistake'];
  masthead: string;
  say(text: string, more?: Values): string;
};

/** Finds the words for somebody's own page, in their language. */
export function meWordingOf(me: MePage): MeWording {
  const { cohort, programme, coordinator } = me.frame;
  const { person } = me;
  const { language, words } = wordsFor(programme, cohort, person);
  const values = {
    name: firstName(person.name),
    programme: words.name,
    organisation: cohort.organisation,
    cohort: cohort.name,
    coordinator: coordinator.name,
    ...(person.role !== 'coordinator' && { part: words.roles[person.role] }),
  };
  return {
    me,
    language,
    own: wordsOf(language).page,
    mistake: wordsOf(language).mistake,
    masthead: `${words.name} · ${cohort.organisation}`,
    say: (text, more) => say(text, language, { ...values, ...more }),
  };
}
