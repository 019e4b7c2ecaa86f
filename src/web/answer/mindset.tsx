import { Lines } from '../../mail/block-html.tsx';
import type { ProgrammeWords, Question } from '../../programme/definition.ts';
import { answerInWords, labelsOf } from '../../programme/in-words.ts';
import { type AxisResult, leaning, mindsetOf } from '../../programme/mindset.ts';
import { marksOf } from './filled.ts';
import type { Wording } from './wording.ts';

type AxisWords = NonNullable<ProgrammeWords['axes']>[string];

/** The result of the statements of a step, for their author alone: where one stands, with its due to both ends (M5). */
export function MindsetResults({ wording }: { wording: Wording }) {
  return (
    <>
      {wording.questions.map((question) =>
        question.kind === 'statements' ? <MindsetResult question={question} wording={wording} /> : null,
      )}
    </>
  );
}

function MindsetResult({
  question,
  wording,
}: {
  question: Extract<Question, { kind: 'statements' }>;
  wording: Wording;
}) {
  const { page, own, writing } = wording;
  const value = page.answers.find((one) => one.question === question.id)?.value;
  if (value === undefined) return null;
  const marks = Object.fromEntries(Object.entries(marksOf(value)).map(([id, mark]) => [id, Number(mark)]));
  const labels = labelsOf(writing.words, page.step.id, question.id);
  return (
    <section class="mindset">
      <h2>{own.mindset.heading}</h2>
      <p>{own.mindset.intro}</p>
      {mindsetOf(question, marks, page.situation.programme.axes).map((result) => {
        const words = writing.words.axes?.[result.axis];
        return words === undefined ? null : <Axis result={result} words={words} wording={wording} />;
      })}
      <details>
        <summary>{own.mindset.details}</summary>
        <p class="small">
          <Lines text={answerInWords(question, value, labels, writing.language, writing.values)} />
        </p>
      </details>
    </section>
  );
}

/** The first end is on the left. The bar is for the eye: its heading and sentence say the same. */
function Axis({ result: { score }, words, wording }: { result: AxisResult; words: AxisWords; wording: Wording }) {
  const { first, second, between } = words;
  const { own, say } = wording;
  const names = { first: say(first.name), second: say(second.name) };
  if (score === null) {
    return (
      <>
        <h3>{`${names.first} – ${names.second}`}</h3>
        <p>{own.mindset.tooFew}</p>
      </>
    );
  }
  const lean = leaning(score);
  return (
    <>
      <h3>{lean === 'between' ? say(own.mindset.between, names) : names[lean]}</h3>
      <svg class="axis" width="100%" height="20" aria-hidden="true" focusable="false">
        <line x1="1%" y1="10" x2="99%" y2="10" />
        <circle cx={`${3 + (100 - score) * 0.94}%`} cy="10" r="8" />
      </svg>
      <p class="ends" aria-hidden="true">
        <span>{names.first}</span>
        <span>{names.second}</span>
      </p>
      <p>{say(lean === 'between' ? between : words[lean].says)}</p>
    </>
  );
}
