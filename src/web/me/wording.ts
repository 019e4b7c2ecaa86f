import type { Language, Values } from '../../language.ts';
import { listInWords, say } from '../../language.ts';
import { firstName } from '../../mail/writing.ts';
import type { ProgrammeWords } from '../../programme/definition.ts';
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
  roles: ProgrammeWords['roles'];
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
    part: partInWords(me, words, language),
  };
  return {
    me,
    language,
    own: wordsOf(language).page,
    mistake: wordsOf(language).mistake,
    masthead: `${words.name} · ${cohort.organisation}`,
    roles: words.roles,
    say: (text, more) => say(text, language, { ...values, ...more }),
  };
}

/** What somebody takes part as: "mentor", or "mentor and mentee". */
function partInWords({ person, parts }: MePage, { roles }: ProgrammeWords, language: Language): string {
  const taken = parts.length === 0 ? [person] : parts.map((part) => part.person);
  return listInWords(
    taken.flatMap(({ role }) => (role === 'coordinator' ? [] : [roles[role]])),
    language,
  );
}
