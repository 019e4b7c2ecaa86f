import { type Language, languages, say, type Values } from '../../language.ts';
import { firstName } from '../../mail/writing.ts';
import type { Person } from '../../programme/cohort.ts';
import type { ProgrammeWords } from '../../programme/definition.ts';
import { wordsFor } from '../../programme/in-words.ts';
import type { CohortFrame } from '../../store/cohorts.ts';
import { type Words, wordsOf } from '../../words/index.ts';

/** The words for a page about a guest, in one language. */
export type GuestWording = {
  language: Language;
  /** Languages that the programme speaks. */
  spoken: readonly Language[];
  own: Words['page'];
  mistake: Words['mistake'];
  masthead: string;
  words: ProgrammeWords;
  coordinator: Person;
  say(text: string, more?: Values): string;
};

/** Finds the words for a guest or about one, in the language that somebody would like to read. */
export function guestWordingOf(
  { cohort, programme, coordinator }: CohortFrame,
  inviter: Person,
  wanted: Language,
): GuestWording {
  const { language, words } = wordsFor(programme, cohort, { language: wanted });
  const { sessions } = programme;
  const values = {
    programme: words.name,
    organisation: cohort.organisation,
    cohort: cohort.name,
    coordinator: coordinator.name,
    inviter: firstName(inviter.name),
    mentor: words.roles.mentor,
    mentee: words.roles.mentee,
    sessions: sessions?.count ?? 0,
    minutes: sessions?.minutes ?? 0,
    rhythm: rhythmOf(sessions?.every),
  };
  return {
    language,
    spoken: languages.filter((code) => programme.words[code] !== undefined),
    own: wordsOf(language).page,
    mistake: wordsOf(language).mistake,
    masthead: `${words.name} · ${cohort.organisation}`,
    words,
    coordinator,
    say: (text, more) => say(text, language, { ...values, ...more }),
  };
}

/** How far apart conversations are, where there is a word for it. */
function rhythmOf(every: string | undefined): 'month' | 'week' | 'other' {
  if (every === 'P1M') return 'month';
  return every === 'P1W' || every === 'P7D' ? 'week' : 'other';
}
