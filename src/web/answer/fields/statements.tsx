import { marksOf } from '../filled.ts';
import { fieldName } from '../form-answers.ts';
import { type FieldProps, idsOf } from './field.ts';
import { Ends, Marks } from './marks.tsx';

const marks = ['1', '2', '3', '4', '5'];

/** Statements that are each marked from one to five. What the ends mean stays in sight while one goes down the list. */
export function StatementsField({ question, asked, value, wording }: FieldProps<'statements'>) {
  const low = asked.low === undefined ? null : wording.say(asked.low);
  const high = asked.high === undefined ? null : wording.say(asked.high);
  const marked = marksOf(value);
  return (
    <div class="statements">
      <Ends marks={marks} low={low} high={high} />
      {question.statements.map(({ id }, at) => (
        <fieldset>
          <legend>{wording.say(asked.statements?.[id] ?? id)}</legend>
          <Marks
            id={at === 0 ? idsOf(question.id).control : undefined}
            name={fieldName.mark(question.id, id)}
            marks={marks}
            checked={marked[id] ?? ''}
            low={low}
            high={high}
          />
        </fieldset>
      ))}
    </div>
  );
}
