import type { Review } from '../../matching/review.ts';
import { pageHtml } from '../page.tsx';
import { Decide, type Seen } from './decide.tsx';
import { FairnessReport } from './fairness.tsx';
import { MissingList } from './missing.tsx';
import { PairCard } from './pair-card.tsx';
import type { Told } from './told.ts';
import { WaitingList } from './waiting.tsx';
import type { ReviewWording } from './wording.ts';

/** Pairs on one page. */
const PER_PAGE = 40;

export type ReviewPageProps = {
  token: string;
  review: Review;
  wording: ReviewWording;
  page: number;
  told: Told | null;
};

/** The match as a coordinator reviews it: who is left over, then the pairs, the poorest first, then the decision. */
export function reviewPage({ token, review, wording, page, told }: ReviewPageProps): string {
  const { own, say, language, masthead } = wording;
  const seen: Seen = { token, version: review.draft.version };
  const title = say(own.title);
  const pages = Math.max(1, Math.ceil(review.pairs.length / PER_PAGE));
  const at = Math.min(Math.max(1, page), pages);
  return pageHtml({
    language,
    title,
    masthead,
    children: (
      <>
        <h1>{title}</h1>
        {told === null ? null : (
          <p class={told.wrong ? 'error' : 'notice'} role={told.wrong ? 'alert' : 'status'}>
            {told.text}
          </p>
        )}
        <p>{own.intro}</p>
        {review.draft.cut === null ? null : (
          <p>{say(own.cut[review.draft.cut.by], { parts: review.draft.cut.parts })}</p>
        )}
        <WaitingList review={review} seen={seen} wording={wording} />
        <Forbidden review={review} seen={seen} wording={wording} />
        <section>
          <h2>{say(own.pairsHeading, { count: review.pairs.length })}</h2>
          <p class="small">{own.pairsIntro}</p>
          {review.pairs.slice((at - 1) * PER_PAGE, at * PER_PAGE).map((pair) => (
            <PairCard pair={pair} seen={seen} page={at} wording={wording} />
          ))}
          <Pages token={token} at={at} pages={pages} wording={wording} />
        </section>
        <Again review={review} seen={seen} wording={wording} />
        <MissingList review={review} wording={wording} />
        <FairnessReport fairness={review.fairness} wording={wording} />
        <section class="summary">
          <h2>{own.approveHeading}</h2>
          <p>{own.approveText}</p>
          <Decide seen={seen} action="approve" loud label={say(own.approve, { count: review.pairs.length })} />
        </section>
      </>
    ),
  });
}

type PartProps = { review: Review; seen: Seen; wording: ReviewWording };

function Forbidden({ review: { forbidden }, seen, wording: { own, say } }: PartProps) {
  if (forbidden.length === 0) return null;
  return (
    <section>
      <h2>{own.forbiddenHeading}</h2>
      {forbidden.map(({ mentor, mentee }) => (
        <div class="row">
          <span>{say(own.pair, { a: mentee.person.name, b: mentor.person.name })}</span>
          <Decide
            seen={seen}
            action="allow"
            two={{ mentorId: mentor.person.id, menteeId: mentee.person.id }}
            label={own.allow}
          />
        </div>
      ))}
    </section>
  );
}

function Again({ review: { draft }, seen, wording: { own } }: PartProps) {
  return (
    <section>
      <h2>{own.againHeading}</h2>
      <p>{own.againText}</p>
      <Decide seen={seen} action="solve" label={own.again}>
        <fieldset>
          <legend class="unseen">{own.againHeading}</legend>
          {(['pairs', 'total'] as const).map((first) => (
            <label class="plain">
              <input type="radio" name="first" value={first} checked={first === draft.first} />
              <span>{own.first[first]}</span>
            </label>
          ))}
        </fieldset>
      </Decide>
    </section>
  );
}

function Pages({ token, at, pages, wording }: { token: string; at: number; pages: number; wording: ReviewWording }) {
  if (pages === 1) return null;
  const { own, say } = wording;
  return (
    <nav class="row" aria-label={own.pages}>
      {at > 1 ? <a href={`/review?t=${token}&page=${at - 1}`}>{own.previous}</a> : null}
      <span>{say(own.pageOf, { at, pages })}</span>
      {at < pages ? <a href={`/review?t=${token}&page=${at + 1}`}>{own.next}</a> : null}
    </nav>
  );
}
