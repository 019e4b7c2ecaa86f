import { Problem } from '../../src/problem.ts';
import { loadProgramme } from '../../src/programme/load.ts';

/** The mistakes in a definition, each in a line: "where: wrong. mend". */
export function mistakesIn(definition: unknown): string[] {
  try {
    loadProgramme(definition);
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.mistakes.map(({ where, wrong, mend }) => `${where}: ${wrong}. ${mend}`);
  }
}

/** The mistakes but for those in the programme's words. */
export function mistakesBesidesWords(definition: unknown): string[] {
  return mistakesIn(definition).filter((line) => !line.startsWith('words.'));
}
