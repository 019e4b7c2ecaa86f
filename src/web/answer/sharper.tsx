import { Lines } from '../../mail/block-html.tsx';
import type { AnswerValue } from '../../programme/answer.ts';
import { checkScope, isVague } from '../../scope/check.ts';
import { hintFor } from '../../scope/hint.ts';
import type { Wording } from './wording.ts';

/** What a question of one's own still lacks, with an example: said once, beside the thanks, and never in the way (M12). */
export function Sharper({ token, wording }: { token: string; wording: Wording }) {
  const { own, say, page, writing } = wording;
  const scope = scopeIn(wording);
  const missing = scope === null ? [] : checkScope(scope);
  if (scope === null || !page.open || !isVague(missing)) return null;
  const { asks, example } = hintFor(missing, scope.field, writing.language);
  const { lead, forInstance, keep, button } = own.scope;
  return (
    <section class="sharper">
      <p>{say(lead)}</p>
      <ul>
        {asks.map((ask) => (
          <li>{ask}</li>
        ))}
      </ul>
      <dl class="shown">
        <div>
          <dt>{forInstance}</dt>
          <dd>
            <Lines text={`${example.question}\n${example.sign}`} />
          </dd>
        </div>
      </dl>
      <p>{keep}</p>
      <div class="buttons">
        <a class="button calm" href={`/a?t=${token}`}>
          {button}
        </a>
      </div>
    </section>
  );
}

/** The question as it was answered, with the sign and the field that belong to it: given with it, or earlier. */
function scopeIn({ questions, page }: Wording) {
  for (const question of questions) {
    if (question.kind !== 'long' || question.scope === undefined) continue;
    const asked = textOf(`${page.step.id}.${question.id}`, page);
    if (asked === null) continue;
    const { sign, field } = question.scope;
    return {
      question: asked,
      sign: (sign === undefined ? null : textOf(sign, page)) ?? '',
      field: field === undefined ? null : textOf(field, page),
    };
  }
  return null;
}

function textOf(reference: string, { step, answers, situation }: Wording['page']): string | null {
  const own = answers.find(({ question }) => `${step.id}.${question}` === reference)?.value;
  const { known, person } = situation;
  const earlier = known.findLast(
    (answer) => `${answer.step}.${answer.question}` === reference && answer.participantId === person.id,
  )?.value;
  return asText(own) ?? asText(earlier);
}

function asText(value: AnswerValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
