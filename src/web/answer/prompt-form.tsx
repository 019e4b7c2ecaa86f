import type { Child } from 'hono/jsx';
import type { Refusal } from '../../programme/answer.ts';
import { askedOfAll, fileQuestionIn } from '../../programme/asked.ts';
import type { Question } from '../../programme/definition.ts';
import { Paragraphs } from '../page.tsx';
import { QuestionField } from './fields/question.tsx';
import type { Filled } from './filled.ts';
import { mistakeInWords } from './mistakes.tsx';
import type { Wording } from './wording.ts';

type FormProps = { wording: Wording; filled: Filled; refused: readonly Refusal[] };

/** The questions of a prompt as one form: a button that answers, a quieter one that keeps a draft. */
export function PromptForm({ token, ...props }: FormProps & { token: string }) {
  const { own, say, questions } = props.wording;
  return (
    <QuestionsForm action="/a" hidden={{ t: token }} {...props}>
      <button type="submit" class="send" name="action" value="answer">
        {say(own.send, { count: askedOfAll(questions).length })}
      </button>
      <button type="submit" class="quiet" name="action" value="save">
        {own.save}
      </button>
    </QuestionsForm>
  );
}

type QuestionsFormProps = FormProps & { action: string; hidden: Readonly<Record<string, string>>; children: Child };

/**
 * Questions as one form, with its buttons. Nothing is `required` for the browser: it would speak its own language,
 * and a draft may have gaps.
 */
export function QuestionsForm({ action, hidden, wording, filled, refused, children }: QuestionsFormProps) {
  const { say, step, questions } = wording;
  return (
    <form method="post" action={addressOf(action, hidden, questions)} enctype="multipart/form-data" novalidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {questions.map((question) => {
        const refusal = refused.find((one) => one.question === question.id);
        return (
          <QuestionField
            question={question}
            asked={wordsOf(question.id, wording)}
            value={filled[question.id]?.value}
            chosen={filled[question.id]?.visibility}
            error={refusal === undefined ? null : mistakeInWords(refusal, wording)}
            wording={wording}
          />
        );
      })}
      {step.more === undefined ? null : <Paragraphs class="more" text={say(step.more)} />}
      <div class="buttons">{children}</div>
    </form>
  );
}

/** A form that may be large says by its address whose it is, so that nobody else’s has to be read to be refused. */
function addressOf(action: string, { t }: QuestionsFormProps['hidden'], questions: readonly Question[]): string {
  return t !== undefined && fileQuestionIn({ questions }) !== null ? `${action}?t=${t}` : action;
}

/** Takes the answers back; a form of its own, so that no key pressed in a field can do it. */
export function TakeBack({ token, wording: { own, say, questions } }: { token: string; wording: Wording }) {
  return (
    <form method="post" action="/a" class="aside">
      <input type="hidden" name="t" value={token} />
      <p>{own.takeBackHelp}</p>
      <button type="submit" class="quiet" name="action" value="back">
        {say(own.takeBack, { count: askedOfAll(questions).length })}
      </button>
    </form>
  );
}

function wordsOf(id: string, { step }: Wording) {
  const words = step.questions?.[id];
  if (words === undefined) throw new Error(`Question ${id} has no words`);
  return words;
}
