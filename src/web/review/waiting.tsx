import type { Review } from '../../matching/review.ts';
import { refusals } from '../../matching/rules.ts';
import type { Why } from '../../matching/waiting.ts';
import { unreachable } from '../../problem.ts';
import type { Seen } from './decide.tsx';
import type { ReviewWording } from './wording.ts';

type WaitingProps = { review: Review; seen: Seen; wording: ReviewWording };

/** Who is left over, and why: told before all else (M9). */
export function WaitingList({ review: { waiting, gone, unmade }, seen, wording }: WaitingProps) {
  const { own, say, roles } = wording;
  return (
    <section>
      <h2>{say(own.waitingHeading, { count: waiting.length })}</h2>
      {waiting.length === 0 ? <p>{own.nobodyWaits}</p> : null}
      <ul>
        {waiting.map(({ person, why }) => (
          <li>
            {`${person.name} (${person.role === 'mentor' ? roles.mentor : roles.mentee})${own.colon} ${whyInWords(why, wording)}`}{' '}
            {why.kind === 'nobody' ? null : (
              <a href={`/review/change?t=${seen.token}&person=${person.id}`}>{say(own.find, { name: person.name })}</a>
            )}
          </li>
        ))}
      </ul>
      {gone.length === 0 ? null : <p class="error">{say(own.gone, { count: gone.length })}</p>}
      {unmade.map(({ mentor, mentee, wanted, why }) => (
        <p>{say(own.unmade[wanted], { a: mentee.name, b: mentor.name, why: wording.refusal(why) })}</p>
      ))}
    </section>
  );
}

function whyInWords(why: Why, { own, say }: ReviewWording): string {
  switch (why.kind) {
    case 'nobody':
      return own.why.nobody;
    case 'ruled-out': {
      const rules = refusals.flatMap((rule) => {
        const count = why.by[rule] ?? 0;
        return count === 0 ? [] : [say(own.ruledOutBy[rule], { count })];
      });
      return say(own.why.ruledOut, { rules: rules.join(', ') });
    }
    case 'odd':
      return say(own.why.odd, { lacking: why.lacking });
    case 'taken':
      return say(own.why.taken, { possible: why.possible });
    case 'total':
      return own.why.total;
    default:
      return unreachable(why);
  }
}
