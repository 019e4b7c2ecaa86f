import type { Mistake } from '../problem.ts';
import { questionNamed } from './course.ts';
import type { Sketch } from './sketch.ts';

/** Whether a step has to do with one file at most, asked for or shown: the link that opens it names the letter and no more (P4). */
export function checkFiles(sketch: Sketch): Mistake[] {
  return sketch.steps.flatMap(({ id, questions = [], shows = [] }) => {
    const asked = questions.filter(({ kind }) => kind === 'file').map((question) => `${id}.${question.id}`);
    const shown = shows.filter((reference) => questionNamed(sketch, reference)?.question.kind === 'file');
    const [first, ...others] = new Set([...asked, ...shown]);
    const mend = `Keep "${first}", and ask for or show another file in a step of its own.`;
    return others.map((other) => ({
      where: `steps.${id}`,
      wrong: `"${other}" is a second file, and a letter leads to one`,
      mend,
    }));
  });
}
