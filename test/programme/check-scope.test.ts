import { expect, it } from 'vitest';
import { Problem } from '../../src/problem.ts';
import { loadProgramme } from '../../src/programme/load.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { altered } from './altered.ts';

it.each(['sign', 'field', 'sharpened'])('a scope that names a %s which nobody is asked is refused', (name) => {
  const where = `steps.scope.questions.question.scope.${name}`;
  const load = () => loadProgramme(altered(reverseMentoring, { [where]: 'sharpen.sharpr' }));
  expect(load).toThrow(Problem);
  try {
    load();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error.mistakes).toEqual([
      { where, wrong: 'the step "sharpen" has no question "sharpr"', mend: 'Did you mean "sharper"?' },
    ]);
  }
});
