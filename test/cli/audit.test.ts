import { describe, expect, it } from 'vitest';
import { audit } from '../../src/cli/demo/audit.ts';
import { newDiary } from '../../src/cli/demo/diary.ts';
import type { House } from '../../src/cli/demo/house.ts';
import { paper } from '../../src/cli/demo/paper.ts';

const sent = paper('Nele Wouters');

/** A house in which no letter was sent, and these answers stand. */
function holding(answers: readonly { question: string; value: unknown }[]): House {
  const given = answers.map(({ question, value }) => ({ prompt: 'prm_1', question, value: JSON.stringify(value) }));
  return {
    bootstrapSecret: '',
    origin: '',
    ask: () => expect.fail('Nothing is asked'),
    rows: async (row, query) => (query.includes('FROM letters') ? [] : given.map((one) => row.parse(one))),
    close: async () => {},
  };
}

describe('the audit of the demo', () => {
  const file = { key: 'files/one', name: 'plan.pdf', type: 'pdf', bytes: sent.length };
  const words = { question: 'question', value: 'Hoe?' };

  it.each([
    ['that was sent and is kept', sent, [words, { question: 'file', value: file }], 0],
    ['of another size', sent, [words, { question: 'file', value: { ...file, bytes: 1 } }], 1],
    ['that is not there', sent, [words], 1],
    ['that nobody chose', '', [words], 0],
    ['that nobody chose and is there', '', [words, { question: 'file', value: file }], 1],
  ])('knows a file %s', async (_, chosen, answers, lost) => {
    const diary = newDiary();
    diary.accepted.set('prm_1', [
      ['t', 'token'],
      ['a.question', 'Hoe?'],
      ['a.file', chosen],
    ]);
    expect((await audit(holding(answers), [], diary)).lost).toHaveLength(lost);
  });
});
