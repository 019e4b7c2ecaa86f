import { LONGEST } from '../../../programme/answer.ts';
import { textOf } from '../filled.ts';
import { fieldName } from '../form-answers.ts';
import { describedBy, type FieldProps, idsOf } from './field.ts';

/** One line. There is no `maxlength`: browsers cut what is pasted without a word; we keep it and say that it is too long. */
export function ShortField(props: FieldProps<'short'>) {
  const { own, say } = props.wording;
  return (
    <>
      <input type="text" class="text" {...shared(props)} value={textOf(props.value)} />
      <p class="hint" id={idsOf(props.question.id).hint}>
        {say(own.longest, { most: LONGEST.short })}
      </p>
    </>
  );
}

/** Several lines. */
export function LongField(props: FieldProps<'long'>) {
  return (
    <textarea class="text" rows={5} {...shared(props)}>
      {textOf(props.value)}
    </textarea>
  );
}

function shared(props: FieldProps<'short'> | FieldProps<'long'>) {
  const { id } = props.question;
  return {
    id: idsOf(id).control,
    name: fieldName.answer(id),
    'aria-describedby': describedBy(props),
    'aria-invalid': props.error === null ? undefined : ('true' as const),
  };
}
