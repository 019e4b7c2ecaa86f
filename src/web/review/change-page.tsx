import { listInWords } from '../../language.ts';
import { type Alternative, alternativesFor } from '../../matching/alternatives.ts';
import type { Candidate } from '../../matching/candidate.ts';
import type { Review } from '../../matching/review.ts';
import { pageHtml } from '../page.tsx';
import { Decide, type Seen } from './decide.tsx';
import { Score } from './score.tsx';
import type { ReviewWording } from './wording.ts';

/** As many alternatives as somebody reads. */
const MOST_SHOWN = 15;

type ChangeProps = { token: string; person: Candidate; review: Review; wording: ReviewWording };

/** With whom somebody could be instead, the best first, and what it would take from others. */
export function changePage({ token, person, review, wording }: ChangeProps): string {
  const { own, say, language, masthead, reviewing } = wording;
  const { candidates, match } = reviewing.ground;
  const couples = review.pairs.map(({ mentor, mentee }) => ({ mentor: mentor.person, mentee: mentee.person }));
  const seen: Seen = { token, version: review.draft.version };
  const all = alternativesFor(person.person.id, candidates, match, couples);
  const possible = all.filter(({ refusal }) => refusal === null);
  const refused = all.filter(({ refusal }) => refusal !== null);
  const title = say(own.changeTitle, { name: person.person.name });
  return pageHtml({
    language,
    title,
    masthead,
    children: (
      <>
        <h1>{title}</h1>
        <p>{own.changeIntro}</p>
        {possible.length === 0 ? <p>{own.noAlternative}</p> : null}
        {possible.slice(0, MOST_SHOWN).map((alternative) => (
          <Choice alternative={alternative} person={person} seen={seen} wording={wording} />
        ))}
        {refused.length === 0 ? null : (
          <details>
            <summary>{say(own.refusedHeading, { count: refused.length })}</summary>
            <ul>
              {refused.slice(0, MOST_SHOWN * 4).map(({ partner, refusal }) => (
                <li>{`${partner.name}${own.colon} ${refusal === null ? '' : wording.refusal(refusal)}`}</li>
              ))}
            </ul>
          </details>
        )}
        <p>
          <a href={`/review?t=${token}`}>{own.back}</a>
        </p>
      </>
    ),
  });
}

type ChoiceProps = { alternative: Alternative; person: Candidate; seen: Seen; wording: ReviewWording };

function Choice({ alternative, person, seen, wording }: ChoiceProps) {
  const { own, say, language } = wording;
  const { partner, score, parts, reasons } = alternative;
  const [mentor, mentee] = person.person.role === 'mentor' ? [person.person, partner] : [partner, person.person];
  const others = alternative.with.filter(({ id }) => id !== person.person.id);
  const now = alternative.with.some(({ id }) => id === person.person.id);
  return (
    <article class="pair">
      <h3>
        {partner.name}
        {now ? <span class="tag">{own.now}</span> : null}
      </h3>
      {others.length === 0 ? null : (
        <p class="small">
          {say(own.withNow, {
            names: listInWords(
              others.map(({ name }) => name),
              language,
            ),
          })}
        </p>
      )}
      <Score score={score} parts={parts} wording={wording} />
      <ul>
        {reasons.map((reason) => (
          <li>{wording.reason(reason, mentor, mentee)}</li>
        ))}
      </ul>
      {now ? null : (
        <Decide
          seen={seen}
          action="give"
          two={{ mentorId: mentor.id, menteeId: mentee.id }}
          label={say(own.give, { a: mentee.name, b: mentor.name })}
        />
      )}
    </article>
  );
}
