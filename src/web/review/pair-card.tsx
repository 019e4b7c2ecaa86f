import { type Language, localeOf } from '../../language.ts';
import type { Candidate } from '../../matching/candidate.ts';
import type { ReviewedPair } from '../../matching/review.ts';
import { Decide, type Seen } from './decide.tsx';
import { Score } from './score.tsx';
import type { ReviewWording } from './wording.ts';

type PairProps = { pair: ReviewedPair; seen: Seen; page: number; wording: ReviewWording };

/** A pair with why it fits, how well, and what a coordinator can do about it. */
export function PairCard({ pair, seen, page, wording }: PairProps) {
  const { own, say, roles, language } = wording;
  const { mentor, mentee, pinned, problem } = pair;
  const two = { mentorId: pair.mentorId, menteeId: pair.menteeId };
  return (
    <article class="pair">
      <h3>
        {say(own.pair, { a: mentee.person.name, b: mentor.person.name })}
        {pinned ? <span class="tag">{own.pinned}</span> : null}
      </h3>
      {problem === null ? null : (
        <p class="error" role="alert">
          {wording.refusal(problem)}
        </p>
      )}
      <p class="small">
        {whoIs(mentee, roles.mentee, language)}
        <br />
        {whoIs(mentor, roles.mentor, language)}
      </p>
      <Score score={pair.score} parts={pair.parts} wording={wording} />
      <ul>
        {pair.reasons.map((reason) => (
          <li>{wording.reason(reason, mentor.person, mentee.person)}</li>
        ))}
      </ul>
      <div class="row">
        <Decide
          seen={seen}
          page={page}
          action={pinned ? 'unpin' : 'pin'}
          two={two}
          label={pinned ? own.unpin : own.pin}
        />
        <Decide seen={seen} page={page} action="forbid" two={two} label={own.forbid} />
        <a href={`/review/change?t=${seen.token}&person=${pair.menteeId}`}>
          {say(own.another, { name: mentee.person.name })}
        </a>
      </div>
    </article>
  );
}

/** "Luc Maes · mentee · Financiën · Gent · Frans". */
export function whoIs({ person, department, site, organisation }: Candidate, role: string, language: Language): string {
  const speaks = new Intl.DisplayNames(localeOf(language), { type: 'language' }).of(person.language);
  return [person.name, role, department, site, organisation, speaks ?? person.language]
    .filter((part) => part !== null)
    .join(' · ');
}
