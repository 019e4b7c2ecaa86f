import type { Review } from '../../matching/review.ts';
import { whyInWords } from '../../matching/why-in-words.ts';
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
            {`${person.name} (${person.role === 'mentor' ? roles.mentor : roles.mentee})${own.colon} ${whyInWords(why, wording.language)}`}{' '}
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
