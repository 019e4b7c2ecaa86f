import type { Child } from 'hono/jsx';
import { unreachable } from '../../../problem.ts';
import type { Question } from '../../../programme/definition.ts';
import { Readers } from '../readers.tsx';
import { AvailabilityField } from './availability.tsx';
import { ChoiceField, ChoicesField, YesNoField } from './choices.tsx';
import { DatetimeField } from './datetime.tsx';
import { describedBy, type FieldProps, idsOf } from './field.ts';
import { FileField } from './file.tsx';
import { ScaleField } from './scale.tsx';
import { SlotsField } from './slots.tsx';
import { StatementsField } from './statements.tsx';
import { LongField, ShortField } from './text.tsx';
import { TopicsField } from './topics.tsx';
import { whenClass } from './when.ts';
import { ZoneField } from './zone.tsx';

/** A question on the page: what is asked, its field, what was wrong with the answer, who reads it. */
export function QuestionField({ chosen, ...props }: FieldProps & { chosen: string | undefined }) {
  const { question, wording } = props;
  const classes = ['question', props.error === null ? '' : 'wrong', whenClass(question, wording.questions)];
  return (
    <section class={classes.filter((name) => name !== '').join(' ')}>
      {isText(question) ? <OneField {...props} /> : <GroupField {...props} />}
      <Readers question={question} wording={wording} chosen={chosen} />
    </section>
  );
}

function isText({ kind }: Question): boolean {
  return kind === 'short' || kind === 'long' || kind === 'zone' || kind === 'datetime' || kind === 'file';
}

function OneField(props: FieldProps) {
  return (
    <>
      <label class="ask" for={idsOf(props.question.id).control}>
        <Asked {...props} />
      </label>
      <Said {...props} />
      <Field {...props} />
    </>
  );
}

function GroupField(props: FieldProps) {
  return (
    <fieldset aria-describedby={describedBy(props)}>
      <legend class="ask">
        <Asked {...props} />
      </legend>
      <Said {...props} />
      <Field {...props} />
    </fieldset>
  );
}

function Asked({ question, asked, wording }: FieldProps) {
  return (
    <>
      {wording.say(asked.ask)}
      {question.optional === true ? <span class="optional"> {wording.own.optional}</span> : null}
    </>
  );
}

function Said({ question, asked, error, wording }: FieldProps) {
  const ids = idsOf(question.id);
  return (
    <>
      <Note id={ids.help} text={asked.help === undefined ? null : wording.say(asked.help)} />
      {error === null ? null : (
        <p class="error" id={ids.error}>
          {error}
        </p>
      )}
    </>
  );
}

function Note({ id, text }: { id: string; text: string | null }): Child {
  return text === null ? null : (
    <p class="help" id={id}>
      {text}
    </p>
  );
}

function Field({ question, ...props }: FieldProps) {
  switch (question.kind) {
    case 'short':
      return <ShortField question={question} {...props} />;
    case 'long':
      return <LongField question={question} {...props} />;
    case 'scale':
      return <ScaleField question={question} {...props} />;
    case 'choice':
      return <ChoiceField question={question} {...props} />;
    case 'choices':
      return <ChoicesField question={question} {...props} />;
    case 'topics':
      return <TopicsField question={question} {...props} />;
    case 'statements':
      return <StatementsField question={question} {...props} />;
    case 'availability':
      return <AvailabilityField question={question} {...props} />;
    case 'zone':
      return <ZoneField question={question} {...props} />;
    case 'yesno':
      return <YesNoField question={question} {...props} />;
    case 'datetime':
      return <DatetimeField question={question} {...props} />;
    case 'slots':
      return <SlotsField question={question} {...props} />;
    case 'file':
      return <FileField question={question} {...props} />;
    default:
      return unreachable(question);
  }
}
