import { Lines } from '../../mail/block-html.tsx';
import { questionOf } from '../../mail/writing.ts';
import { answerInWords, labelsOf } from '../../programme/in-words.ts';
import { type AxisResult, mindsetOf, type Statements } from '../../programme/mindset.ts';
import { marksOf } from './filled.ts';
import { MindsetAxis } from './mindset-axis.tsx';
import type { Wording } from './wording.ts';

/**
 * The result of the statements of a step, for their author alone: where one stands, with its due to both
 * ends, and where one stood the first time, if the statements compare (M5).
 */
export function MindsetResults({ wording }: { wording: Wording }) {
  return (
    <>
      {wording.questions.map((question) =>
        question.kind === 'statements' ? <MindsetResult question={question} wording={wording} /> : null,
      )}
    </>
  );
}

function MindsetResult({ question, wording }: { question: Statements; wording: Wording }) {
  const { page, own, writing } = wording;
  const value = page.answers.find((one) => one.question === question.id)?.value;
  if (value === undefined) return null;
  const labels = labelsOf(writing.words, page.step.id, question.id);
  const earlier = earlierResults(question, wording);
  return (
    <section class="mindset">
      <h2>{own.mindset.heading}</h2>
      <p>{own.mindset.intro}</p>
      {question.compares === undefined ? null : <Comparing taken={earlier !== null} wording={wording} />}
      {resultsOf(question, value, wording).map((now) => {
        const words = writing.words.axes?.[now.axis];
        if (words === undefined) return null;
        const before = earlier?.find(({ axis }) => axis === now.axis) ?? null;
        return <MindsetAxis now={now.score} before={before} words={words} wording={wording} />;
      })}
      <details>
        <summary>{own.mindset.details}</summary>
        <p class="small">
          <Lines text={answerInWords(question, value, labels, writing.language, writing.to.zone, writing.values)} />
        </p>
      </details>
    </section>
  );
}

/** How to read the two points on each line; or that there is only one. */
function Comparing({ taken, wording: { own } }: { taken: boolean; wording: Wording }) {
  if (!taken) return <p>{own.mindset.shift.notTaken}</p>;
  return (
    <p class="legend" aria-hidden="true">
      <span class="before">{own.mindset.shift.before}</span>
      <span class="today">{own.mindset.shift.today}</span>
    </p>
  );
}

/** The results of the earlier statements; null when their author did not mark them, or nothing is compared. */
function earlierResults({ compares }: Statements, wording: Wording): AxisResult[] | null {
  if (compares === undefined) return null;
  const asked = questionOf(wording.writing, compares);
  const value = wording.page.earlier.get(compares);
  return asked?.kind === 'statements' && value !== undefined ? resultsOf(asked, value, wording) : null;
}

function resultsOf(question: Statements, value: unknown, { page }: Wording): AxisResult[] {
  const marks = Object.fromEntries(Object.entries(marksOf(value)).map(([id, mark]) => [id, Number(mark)]));
  return mindsetOf(question, marks, page.situation.programme.axes);
}
