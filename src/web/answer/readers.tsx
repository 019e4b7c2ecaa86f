import { type Question, type Visibility, visibilities } from '../../programme/definition.ts';
import { fieldName } from './form-answers.ts';
import type { Wording } from './wording.ts';

type Told = { question: Question; wording: Wording };

/** Who reads an answer besides its author (M18): said, or chosen where the programme leaves the choice. */
export function Readers({ question, wording, chosen }: Told & { chosen: string | undefined }) {
  const { own, say, writing } = wording;
  if (writing.to.role === 'coordinator') return null;
  if (question.mayChoose === undefined) return <p class="readers">{readersInWords({ question, wording })}</p>;
  const { mayChoose } = question;
  const offered = visibilities.filter((one) => one === question.visibility || mayChoose.includes(one));
  const checked = offered.find((one) => one === chosen) ?? question.visibility;
  return (
    <fieldset class="choose">
      <legend>{own.choose.ask}</legend>
      {offered.map((visibility) => (
        <label class="plain">
          <input
            type="radio"
            name={fieldName.visibility(question.id)}
            value={visibility}
            checked={visibility === checked}
          />
          <span>{say(own.choose[keyOf(visibility, question, wording)])}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The sentence that says who reads an answer. */
export function readersInWords({ question, wording }: Told, visibility: Visibility = question.visibility): string {
  return wording.say(wording.own.readers[keyOf(visibility, question, wording)]);
}

type Key = keyof Wording['own']['readers'] & keyof Wording['own']['choose'];

function keyOf(visibility: Visibility, question: Question, { page, partner }: Wording): Key {
  if (visibility === 'private' || visibility === 'confidential') return visibility;
  if (visibility === 'coordinator' && isForClassic(page)) return 'classic';
  if (visibility === 'anonymous' && isFigure(question) && !isShown(`${page.step.id}.${question.id}`, page)) {
    return 'counted';
  }
  return partner === null ? `${visibility}Later` : visibility;
}

/** What is said to find a classic mentor is shown to whoever that becomes, and to no other half (M19). */
function isForClassic({ step, situation }: Wording['page']): boolean {
  return situation.programme.classic?.startsWith(`${step.id}.`) === true;
}

/** An answer that can be counted; a text or a file cannot, it is read. */
function isFigure({ kind }: Question): boolean {
  return kind !== 'short' && kind !== 'long' && kind !== 'file';
}

/** Whether any letter of the programme shows the answer to the other half. */
function isShown(reference: string, { situation }: Wording['page']): boolean {
  return situation.programme.steps.some(({ shows }) => shows?.includes(reference) === true);
}
