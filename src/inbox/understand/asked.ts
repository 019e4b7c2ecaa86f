import type { Temporal } from 'temporal-polyfill';
import { type Language, languages } from '../../language.ts';
import type { Programme, Question, Step } from '../../programme/definition.ts';

/** How a question is put in one language, with all placeholders filled. */
export type Wording = {
  language: Language;
  ask: string;
  /** The ends of a scale. */
  low: string | null;
  high: string | null;
  /** What can be chosen, by id: the options, or the items of the list that topics are picked from. */
  options: Readonly<Record<string, string>>;
};

/** A question as it was put to somebody who answers it in their own words. */
export type Asked = {
  question: Question;
  /** In every language of the programme: people write in their own as well. */
  wordings: readonly Wording[];
  /** The moments to choose from, in their order and on the reader's own clock; for questions that put some. */
  moments: readonly Temporal.ZonedDateTime[];
};

/** Who answers: the language that they are written in, and the name that they may put below their words. */
export type Writer = { language: Language; name: string };

/**
 * The questions of a step as they were put to somebody.
 * @param fill a text of the programme with its placeholders filled for this person, in the language it is written in
 * @param moments what was put to choose from, as its reader sees it
 */
export function askedOf(
  { words, topics, exchanges }: Pick<Programme, 'words' | 'topics' | 'exchanges'>,
  { id, questions = [] }: Pick<Step, 'id' | 'questions'>,
  fill: (text: string, language: Language) => string,
  moments: readonly Temporal.ZonedDateTime[] = [],
): Asked[] {
  const items = { topics, exchanges };
  const wordingOf = (question: Question, language: Language): Wording[] => {
    const own = words[language];
    const asked = own?.steps[id]?.questions?.[question.id];
    if (own === undefined || asked === undefined) return [];
    const filled = (text: string | undefined) => (text === undefined ? null : fill(text, language));
    const labels = question.kind === 'topics' ? own[question.of ?? 'topics'] : asked.options;
    const options = (ids: readonly string[]) =>
      Object.fromEntries(ids.map((option) => [option, filled(labels?.[option]) ?? option]));
    return [
      {
        language,
        ask: fill(asked.ask, language),
        low: filled(asked.low),
        high: filled(asked.high),
        options: options(question.kind === 'topics' ? (items[question.of ?? 'topics'] ?? []) : optionsOf(question)),
      },
    ];
  };
  return questions.map((question) => ({
    question,
    wordings: languages.flatMap((language) => wordingOf(question, language)),
    moments: question.kind === 'slots' ? moments : [],
  }));
}

function optionsOf(question: Question): readonly string[] {
  return question.kind === 'choice' || question.kind === 'choices' ? question.options : [];
}
