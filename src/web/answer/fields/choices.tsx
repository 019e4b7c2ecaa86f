import { capital } from '../../../mail/writing.ts';
import { listOf, textOf } from '../filled.ts';
import { fieldName } from '../form-answers.ts';
import { type FieldProps, idsOf } from './field.ts';
import { thenClass } from './when.ts';

/** From here on options stand in two columns where there is room. */
const MANY = 6;

type Option = { value: string; label: string; class?: string | undefined };

/** One of several. */
export function ChoiceField(props: FieldProps<'choice'>) {
  const { question, wording } = props;
  const options = labelled(props).map((option) => ({
    ...option,
    class: thenClass(question, option.value, wording.questions),
  }));
  return <Options type="radio" question={question.id} options={options} checked={[textOf(props.value)]} />;
}

/** As many of several as one likes. */
export function ChoicesField(props: FieldProps<'choices'>) {
  const checked = listOf(props.value);
  return <Options type="checkbox" question={props.question.id} options={labelled(props)} checked={checked} />;
}

/** Yes or no. */
export function YesNoField({ question, value, wording }: FieldProps<'yesno'>) {
  const { yes, no } = wording.writing.own.mail;
  const options = [
    { value: 'yes', label: capital(yes) },
    { value: 'no', label: capital(no) },
  ];
  return <Options type="radio" question={question.id} options={options} checked={[textOf(value)]} />;
}

/** Boxes to tick under one another. */
export function Options(props: {
  type: 'radio' | 'checkbox';
  question: string;
  options: readonly Option[];
  checked: readonly string[];
}) {
  return (
    <div class={props.options.length > MANY ? 'options many' : 'options'}>
      {props.options.map(({ value, label, class: name }, at) => (
        <label class="option">
          <input
            type={props.type}
            class={name}
            id={at === 0 ? idsOf(props.question).control : undefined}
            name={fieldName.answer(props.question)}
            value={value}
            checked={props.checked.includes(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

function labelled({ question, asked, wording }: FieldProps<'choice'> | FieldProps<'choices'>): Option[] {
  return question.options.map((value) => ({ value, label: wording.say(asked.options?.[value] ?? value) }));
}
