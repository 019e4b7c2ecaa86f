import type { Temporal } from 'temporal-polyfill';
import { capital } from '../../mail/writing.ts';
import { meHtml } from '../me/me-page.tsx';
import type { MeWording } from '../me/wording.ts';
import { Commitments } from './commitments.tsx';
import { Ledger } from './ledger.tsx';
import { Quote, Quotes, Section } from './quotes.tsx';
import { Sessions } from './sessions.tsx';
import type { PairWording } from './wording.ts';

type PairPageProps = {
  /** Of the reader's own page. */
  token: string;
  me: MeWording;
  wording: PairWording;
  /** Where the session ahead is moved or called off; null when none is. */
  sessionLink: string | null;
  now: Temporal.Instant;
};

/** What the two of a pair keep together, the same for both but for the words (M15, M17, M20). */
export function pairPage({ token, me, wording, sessionLink, now }: PairPageProps): string {
  const { page, own, say } = wording;
  const title = say(own.title);
  return meHtml(
    me,
    title,
    <>
      <h1>{title}</h1>
      <p>{say(page.pair.state === 'ended' ? own.ended : own.lead)}</p>
      <Scope wording={wording} />
      <Sessions wording={wording} now={now} link={sessionLink} />
      <Commitments wording={wording} />
      <Between wording={wording} />
      <LookedBack wording={wording} />
      <Ledger wording={wording} />
      <div class="aside">
        <p>{say(own.rest)}</p>
        <a class="button quiet" href={`/me?t=${token}`}>
          {me.own.begin.back}
        </a>
      </div>
    </>,
  );
}

/** The question as it is now: asked again, or as the other half sharpened it (M11, M12). */
function Scope({ wording }: { wording: PairWording }) {
  const { page, own, answered } = wording;
  const { scope } = page.kept;
  if (scope === null) return <Section heading={own.scope.heading} none={own.scope.none} children={null} />;
  const { question, sharpened, sign, first } = scope;
  const said = [question, sharpened, sign].filter((one) => one !== null);
  return (
    <Section heading={own.scope.heading} none={null}>
      <Quotes said={said} wording={wording} />
      {first === null ? null : (
        <dl class="shown">
          <Quote label={own.scope.first} text={answered(first)} />
        </dl>
      )}
    </Section>
  );
}

/** What was asked and answered between two sessions (M15, M16). */
function Between({ wording }: { wording: PairWording }) {
  const { page, own, say, day } = wording;
  const { between } = page.kept;
  return (
    <Section heading={own.asked.heading} none={between.length === 0 ? say(own.asked.none) : null}>
      {between.map(({ begun, followed, all }) => (
        <>
          <h3>{capital(day(begun.at))}</h3>
          <Quotes said={all} wording={wording} />
          {followed.length === 0 ? <p class="small">{own.asked.unanswered}</p> : null}
        </>
      ))}
    </Section>
  );
}

/** What the two shared of their reflections (M18). */
function LookedBack({ wording }: { wording: PairWording }) {
  const { page, own, say } = wording;
  const { reflections } = page.kept;
  return (
    <Section heading={own.reflections.heading} none={reflections.length === 0 ? own.reflections.none : null}>
      {reflections.map(({ session, said }) => (
        <>
          <h3>{say(own.after, { number: session })}</h3>
          <Quotes said={said} wording={wording} />
        </>
      ))}
    </Section>
  );
}
