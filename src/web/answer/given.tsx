import { Lines } from '../../mail/block-html.tsx';
import { type Answer, isFile } from '../../programme/answer.ts';
import { isAsked } from '../../programme/asked.ts';
import type { Question } from '../../programme/definition.ts';
import { answerInWords, fileInWords, labelsOf } from '../../programme/in-words.ts';
import { FileLink } from './fields/file.tsx';
import { readersInWords } from './readers.tsx';
import type { Wording } from './wording.ts';

/** The answers as they were given, in words, each with who reads it; what was not asked is not there. */
export function Given({ wording }: { wording: Wording }) {
  const { page, questions, own } = wording;
  const given = questions.filter((question) => question.kind !== 'statements' && isAsked(question, page.answers));
  if (given.length === 0) return null;
  return (
    <section class="given">
      <h2>{own.thanks.given}</h2>
      <dl>
        {given.map((question) => (
          <GivenAnswer
            question={question}
            answer={page.answers.find((one) => one.question === question.id)}
            wording={wording}
          />
        ))}
      </dl>
    </section>
  );
}

function GivenAnswer({
  question,
  answer,
  wording,
}: {
  question: Question;
  answer: Answer | undefined;
  wording: Wording;
}) {
  const { writing, page, say, step, own } = wording;
  const { words, language, values } = writing;
  const labels = labelsOf(words, page.step.id, question.id);
  return (
    <div>
      <dt>{say(step.questions?.[question.id]?.ask ?? question.id)}</dt>
      <dd>
        {answer === undefined ? (
          <span class="left-open">{own.thanks.noAnswer}</span>
        ) : (
          <>
            {isFile(answer.value) ? (
              <FileLink url={page.file} label={fileInWords(answer.value, language)} />
            ) : (
              <Lines text={answerInWords(question, answer.value, labels, language, writing.to.zone, values)} />
            )}
            {writing.to.role === 'coordinator' ? null : (
              <p class="readers">{readersInWords({ question, wording }, answer.visibility)}</p>
            )}
          </>
        )}
      </dd>
    </div>
  );
}
