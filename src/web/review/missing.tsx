import type { Review } from '../../matching/review.ts';
import { outOfHundred, type ReviewWording } from './wording.ts';

/** What people left open, and what the match loses by it. */
export function MissingList({ review: { missing, draft }, wording }: { review: Review; wording: ReviewWording }) {
  const { own, say } = wording;
  if (missing.people.length === 0) return null;
  return (
    <section>
      <h2>{say(own.missingHeading, { count: missing.people.length })}</h2>
      <p>{own.missingIntro}</p>
      <ul>
        {missing.parts.map(({ part, pairs, points }) => (
          <li>
            {say(own.missingPart, {
              part: own.parts[part],
              pairs,
              all: draft.suggestions.length,
              points: outOfHundred(points / Math.max(1, draft.suggestions.length)),
            })}
          </li>
        ))}
      </ul>
      <details>
        <summary>{own.missingWho}</summary>
        <table class="figures">
          <tbody>
            {missing.people.map(({ person, unsaid, points, ruledOut }) => (
              <tr>
                <th scope="row">{person.name}</th>
                <td>{unsaid.map((one) => own.unsaid[one]).join(', ')}</td>
                <td>
                  {points > 0 ? say(own.missingPoints, { points: outOfHundred(points) }) : ''}
                  {ruledOut > 0 ? ` ${say(own.missingPartners, { count: ruledOut })}` : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
