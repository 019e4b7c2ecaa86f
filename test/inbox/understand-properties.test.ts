import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandIn } from '../../src/inbox/command.ts';
import { type Understood, understand } from '../../src/inbox/understand.ts';
import { scaleOf } from '../../src/programme/answer.ts';
import { put } from './put.ts';

const writer = { language: 'nl', name: 'Luc Maes' } as const;

/** Steps with every kind of question that words are read for, and with some that they are not. */
const steps = fc.constantFrom(
  'reflection-mentee',
  'reflection-mentor',
  'scope',
  'sharpen',
  'mid-way',
  'plan',
  'proposal',
  'intake-mentee',
  'intake-mentor',
  'close-mentee',
  'sit-in-asked',
  'sit-in-notes',
  'classic',
  'classic-after',
  'faded',
  'mindset',
  'asked',
  'exception',
);

/** What people write around answers, in any order. */
const scraps = [
  ...['1.', '2)', '3:', '1 ', '2 ', 'vraag 1:', 'question 2 :', '#3', '12.', '(1)', '1/ ', '4 - '],
  ...[
    '> ',
    '> Hebben jullie elkaar gezien?',
    'Hoe nuttig was dit gesprek?',
    'Hoe nuttig:',
    'Wat ga je',
    'What will you try now?',
  ],
  ...[
    'ja',
    'nee',
    'ja, graag',
    'liever niet',
    'oui',
    'non merci',
    '👍',
    '👎',
    'ja maar',
    'misschien',
    'nee, verplaatst',
  ],
  ...['4', '4/5', '7 op 10', 'vier', '4,5', '3 à 4', '-1', '0', '10', '11', 'een', 'half', '4️⃣', '½'],
  ...['dinsdag 12', 'woensdag', '13/01', '20u', 'de eerste', 'geen', 'alle', 'b', 'Nederlands en Frans', 'AI, data'],
  ...[
    'Dag An,',
    'Bedankt',
    'Groetjes',
    'Luc',
    'Luc Maes',
    'aub',
    'STOP',
    'want het was druk',
    'maar',
    'en',
    'of',
    'niet',
  ],
  ...[
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    ' ',
    ', ',
    '; ',
    '. ',
    ': ',
    '- ',
    '* ',
    '?',
    '!',
    '…',
    '\u200b',
    '\r',
    '\t',
    '_',
    '(',
    ')',
  ],
  ...['We wandelen altijd.', 'Noor toonde me Canva', 'é', 'ß', '\u0301', '𝟜', '４', 'ﷺ'],
] as const;
const written = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...scraps) }, fc.string({ unit: 'grapheme', maxLength: 6 })),
    {
      maxLength: 24,
    },
  )
  .map((list) => list.join(' ').replace(/ ?\n ?/g, '\n'));

function piecesOf(understood: Understood): string[] {
  if (understood.kind === 'command') return [];
  const answers = understood.kind === 'nothing' ? {} : understood.answers;
  return [
    ...Object.values(answers).map(({ words }) => words),
    ...understood.unread.map(({ words }) => words),
    ...understood.left,
  ];
}

function wordsOf(text: string): string[] {
  return (text.match(/[👍👎]|[\p{L}\p{N}]+/gu) ?? []).sort();
}

describe('whatever is written', () => {
  it('stands in an answer, in what could not be read or in what is left, and nothing is added', () => {
    fc.assert(
      fc.property(steps, written, (step, words) => {
        const understood = understand(put(step), words, writer);
        if (understood.kind === 'command') expect(commandIn(words)).toBe(understood.command);
        else expect(wordsOf(piecesOf(understood).join('\n'))).toEqual(wordsOf(words));
      }),
      { numRuns: 3_000 },
    );
  });

  it('gives answers that the page would take: marks within their scale, options that there are, texts as they were written', () => {
    fc.assert(
      fc.property(steps, written, (step, words) => {
        const asked = put(step);
        const understood = understand(asked, words, writer);
        if (!('answers' in understood)) return;
        for (const [id, { value }] of Object.entries(understood.answers)) {
          const question = asked.find((one) => one.question.id === id)?.question;
          if (question?.kind === 'scale') {
            const { from, to } = scaleOf(question);
            expect(Number.isInteger(value) && Number(value) >= from && Number(value) <= to).toBe(true);
          } else if (question?.kind === 'choice') expect(question.options).toContain(value);
          else if (question?.kind === 'yesno') expect(typeof value).toBe('boolean');
          else if (question?.kind === 'short' || question?.kind === 'long') expect(words).toContain(value);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('names every question that is asked once: with an answer or with why there is none', () => {
    fc.assert(
      fc.property(steps, written, (step, words) => {
        const understood = understand(put(step), words, writer);
        if (understood.kind === 'command') return;
        const answered = 'answers' in understood ? Object.keys(understood.answers) : [];
        const named = [...answered, ...understood.unread.map(({ question }) => question)];
        expect(new Set(named).size).toBe(named.length);
        for (const { question } of put(step)) if (question.when === undefined) expect(named).toContain(question.id);
      }),
      { numRuns: 1_000 },
    );
  });
});

const lines = [
  ['ja', 'oui', 'Yes!'],
  ['4', '4/5', 'vier', 'quatre sur 5'],
  ['Dat ik kan uitleggen', 'Que je sais écouter.', 'I know more than I thought'],
  ['Een naam om te bellen', 'un conseil', 'A story, told plainly'],
  ['5', 'cinq', 'five out of 5'],
] as const;

describe('answers with numbers', () => {
  it('are the same in whichever order they stand, and however they are numbered', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    const way = fc.constantFrom(
      (n: number) => `${n}. `,
      (n: number) => `${n}) `,
      (n: number) => `${n}: `,
      (n: number) => `Vraag ${n}: `,
      (n: number) => `Question ${n} : `,
      (n: number) => `#${n}\n`,
    );
    const picks = fc.tuple(...lines.map((each) => fc.constantFrom(...each)));
    fc.assert(
      fc.property(order, way, picks, fc.constantFrom('\n', '\n\n'), (places, numbered, said, between) => {
        const text = (at: readonly number[]) => at.map((place) => numbered(place + 1) + said[place]).join(between);
        const understood = understand(put('reflection-mentor'), text(places), writer);
        const inOrder = understand(put('reflection-mentor'), text([0, 1, 2, 3, 4]), writer);
        if (!('answers' in understood && 'answers' in inOrder)) throw new Error('nothing was read');
        const values = (answers: typeof inOrder.answers) =>
          Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]));
        expect(values(understood.answers)).toEqual(values(inOrder.answers));
        expect(values(inOrder.answers)).toEqual({ met: 'yes', useful: 4, learned: said[2], got: said[3], room: 5 });
        expect(understood.kind).toBe('whole');
      }),
    );
  });
});
