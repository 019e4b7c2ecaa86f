import { describe, expect, it } from 'vitest';
import type { Asked } from '../../src/inbox/understand/asked.ts';
import { askAt, asksIn, askWithin } from '../../src/inbox/understand/asks.ts';
import { readIn } from '../../src/inbox/understand/reading.ts';
import { languages, momentInWords } from '../../src/language.ts';
import { reverseMentoring } from '../../src/programmes/reverse-mentoring/index.ts';
import { moments, put } from './put.ts';

const asking = reverseMentoring.steps.filter(({ questions, audience }) => questions && audience !== 'coordinator');
const questions = asking.flatMap(({ id }) =>
  put(id).map((asked): [string, string, Asked] => [id, asked.question.id, asked]),
);

/** What words say to a question, whichever language its letter is in. */
function valuesIn(said: string, asked: Asked): unknown[] {
  return languages.map((language) => readIn(said, asked, { language, name: 'Luc Maes' })?.value ?? null);
}

describe('what a letter or a page shows is read as what it says', () => {
  it.each(questions.filter(([, , { question }]) => question.kind === 'choice'))(
    'each option of %s.%s',
    (_, __, asked) => {
      for (const { options } of asked.wordings) {
        for (const [id, label] of Object.entries(options)) {
          expect(valuesIn(label, asked)).toEqual([id, id, id]);
          expect(valuesIn(`${label.toUpperCase()}.`, asked)).toEqual([id, id, id]);
        }
      }
    },
  );

  it.each(questions.filter(([, , { question }]) => question.kind === 'choices' || question.kind === 'topics'))(
    'each item of %s.%s',
    (_, __, asked) => {
      for (const { options } of asked.wordings) {
        for (const [id, label] of Object.entries(options)) expect(valuesIn(label, asked)).toEqual([[id], [id], [id]]);
        const ids = Object.keys(options);
        for (const between of ['\n', ', ']) {
          expect(valuesIn(Object.values(options).join(between), asked)).toEqual([ids, ids, ids]);
        }
      }
    },
  );

  it('each moment, in words', () => {
    const [when] = put('plan');
    if (when === undefined) throw new Error('nothing was asked');
    for (const moment of moments) {
      for (const language of languages) {
        const said = momentInWords(moment.toInstant(), 'Europe/Brussels', language);
        const at = [moment.toInstant().toString()];
        expect(valuesIn(said, when)).toEqual([at, at, at]);
      }
    }
  });

  it.each(asking.map(({ id }) => id))('each question of %s, repeated', (step) => {
    const asked = put(step);
    const asks = asksIn(asked);
    for (const { question, wordings } of asked) {
      for (const { ask } of wordings) {
        const found = askAt(`${ask} 4`, asks);
        expect([found?.question, `${ask} 4`.slice(found?.end)]).toEqual([question.id, '4']);
        expect(askWithin(`> Dag Luc,\n>\n> ${ask.replaceAll(' ', '\n> ')}\n> Ja`, asks)).toBe(question.id);
      }
    }
  });
});
