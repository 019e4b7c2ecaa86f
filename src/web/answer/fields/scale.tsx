import { scaleOf } from '../../../programme/answer.ts';
import { textOf } from '../filled.ts';
import { fieldName } from '../form-answers.ts';
import { type FieldProps, idsOf } from './field.ts';
import { Ends, Marks } from './marks.tsx';

/** A number from one end to the other. */
export function ScaleField({ question, asked, value, wording }: FieldProps<'scale'>) {
  const { from, to } = scaleOf(question);
  const marks = Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
  const low = asked.low === undefined ? null : wording.say(asked.low);
  const high = asked.high === undefined ? null : wording.say(asked.high);
  const id = idsOf(question.id).control;
  const name = fieldName.answer(question.id);
  return (
    <>
      <Marks id={id} name={name} marks={marks} checked={textOf(value)} low={low} high={high} />
      <Ends marks={marks} low={low} high={high} />
    </>
  );
}
