import { ZoneInput } from '../../zone-input.tsx';
import { textOf } from '../filled.ts';
import { fieldName } from '../form-answers.ts';
import { describedBy, type FieldProps, idsOf } from './field.ts';

/** The zone we know stands there (`start.ts`); whoever lives elsewhere corrects it (M6). */
export function ZoneField(props: FieldProps<'zone'>) {
  const { question, value, error } = props;
  return (
    <ZoneInput
      id={idsOf(question.id).control}
      name={fieldName.answer(question.id)}
      value={textOf(value)}
      describedBy={describedBy(props)}
      wrong={error !== null}
    />
  );
}
