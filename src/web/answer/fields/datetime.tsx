import { textOf } from '../filled.ts';
import { fieldName } from '../form-answers.ts';
import { localTime } from '../local-time.ts';
import { describedBy, type FieldProps, idsOf } from './field.ts';

/** A day and a time in the person's own zone; what came back wrong stands there as it was typed. */
export function DatetimeField(props: FieldProps<'datetime'>) {
  const { question, value, error, wording } = props;
  return (
    <input
      type="datetime-local"
      class="text"
      id={idsOf(question.id).control}
      name={fieldName.answer(question.id)}
      value={localTime(textOf(value), wording.writing.to.zone)}
      aria-describedby={describedBy(props)}
      aria-invalid={error === null ? undefined : 'true'}
    />
  );
}
