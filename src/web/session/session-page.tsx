import type { Child } from 'hono/jsx';
import { type Language, momentInWords, say, type Values } from '../../language.ts';
import { firstName } from '../../mail/writing.ts';
import { placeQuestion } from '../../meeting/place.ts';
import { LONGEST } from '../../programme/answer.ts';
import { partnerOf } from '../../programme/cohort.ts';
import { wordsFor } from '../../programme/in-words.ts';
import type { SessionPage } from '../../runner/session.ts';
import { type Words, wordsOf } from '../../words/index.ts';
import { languageAccepted } from '../accept-language.ts';
import { localTime } from '../answer/local-time.ts';
import { AtNight } from '../answer/other-hour.tsx';
import { Confide, Message, pageHtml } from '../page.tsx';

type SessionPageProps = {
  token: string;
  page: SessionPage;
  /** What was just done, or what was wrong with it. */
  did: string | null;
  /** What was typed, when it could not be taken. */
  typed: Typed | null;
};

export type Typed = { at: string; where: string };

type Own = Words['page']['session'];
type Saying = { own: Own; mistake: Words['mistake']; say(text: string, more?: Values): string };

/** A session as one half of its pair sees it: when it is, and what can be done about it. */
export function sessionPage(props: SessionPageProps): string {
  const { page } = props;
  const { frame, meeting, person } = page;
  const { language, words } = wordsFor(frame.programme, frame.cohort, person);
  const {
    page: { session: own, footer },
    mistake,
  } = wordsOf(language);
  const values = {
    number: meeting.session.number,
    partner: firstName(partnerOf(meeting.pair, person).name),
    moment: momentInWords(meeting.session.startsAt, person.zone, language),
    coordinator: frame.coordinator.name,
  };
  const saying: Saying = { own, mistake, say: (text, more) => say(text, language, { ...values, ...more }) };
  const title = saying.say(own.title);
  return pageHtml({
    language,
    title,
    masthead: `${words.name} · ${frame.cohort.organisation}`,
    children: (
      <>
        <h1>{title}</h1>
        <Did did={props.did} page={page} saying={saying} />
        {props.did === 'agreed' ? <Night page={page} language={language} saying={saying} /> : null}
        <p>{saying.say(standing(page, own))}</p>
        {page.open ? <Choices {...props} saying={saying} /> : null}
      </>
    ),
    footer: (
      <Confide
        text={say(footer, language, values)}
        email={frame.coordinator.email}
        language={language}
        support={frame.cohort.support}
      />
    ),
  });
}

function standing({ meeting: { session }, open }: SessionPage, own: Own): string {
  if (session.state === 'held') return own.held;
  if (!open) return own.over;
  return session.state === 'agreed' ? own.agreed : own.open;
}

function Did({ did, page, saying }: { did: string | null; page: SessionPage; saying: Saying }) {
  const said = didInWords(did, page.meeting.session.state, saying);
  if (said === null) return null;
  return (
    <p class={said.wrong ? 'error' : 'notice'} role="status">
      {saying.say(said.text)}
    </p>
  );
}

/** Whoever set a moment alone hears what it is for the other half, where it is night there. */
function Night({ page, language, saying }: { page: SessionPage; language: Language; saying: Saying }) {
  const { person, open } = page;
  const { session, pair } = page.meeting;
  if (session.state !== 'agreed' || !open) return null;
  const { zone } = partnerOf(pair, person);
  const { otherHour } = wordsOf(language).page;
  return (
    <AtNight at={session.startsAt} zone={zone} language={language} inWords={(there) => saying.say(otherHour, there)} />
  );
}

/** What was done, believed only where it is so, or what was wrong with it. */
function didInWords(
  did: string | null,
  state: string,
  { own, mistake }: Saying,
): { text: string; wrong: boolean } | null {
  switch (did) {
    case 'agreed':
      return state === 'agreed' ? { text: own.did.agreed, wrong: false } : null;
    case 'postpone':
    case 'cancel':
      return state === 'open' ? { text: own.did[did], wrong: false } : null;
    case 'meanwhile':
      return { text: own.did.meanwhile, wrong: false };
    case 'past':
    case 'too-long':
      return { text: own.did[did], wrong: true };
    case 'no-moment':
    case 'skipped-hour':
      return { text: mistake.moment[did], wrong: true };
    default:
      return null;
  }
}

function Choices({ token, page, typed, saying }: SessionPageProps & { saying: Saying }) {
  const { own, say } = saying;
  const { session } = page.meeting;
  const isAgreed = session.state === 'agreed';
  return (
    <>
      <section>
        <h2>{say(isAgreed ? own.otherHeading : own.ownHeading)}</h2>
        <Act token={token} page={page} action="agreed" label={own.agree} class="send">
          <label class="setting" for="at">
            <span>{own.when}</span>
            <input
              type="datetime-local"
              class="text"
              id="at"
              name="at"
              value={typed?.at ?? (isAgreed ? localTime(session.startsAt.toString(), page.person.zone) : '')}
              aria-describedby="n-at"
            />
          </label>
          <p class="hint" id="n-at">
            {say(own.whenHelp, { zone: page.person.zone })}
          </p>
          {placeQuestion(page.meeting) === null ? null : (
            <>
              <label class="setting" for="where">
                <span>{own.where}</span>
                <input
                  class="text"
                  id="where"
                  name="where"
                  maxlength={LONGEST.short}
                  value={typed?.where ?? page.meeting.place ?? ''}
                  aria-describedby="n-where"
                />
              </label>
              <p class="hint" id="n-where">
                {say(own.whereHelp)}
              </p>
            </>
          )}
        </Act>
      </section>
      {isAgreed ? (
        <>
          <section>
            <h2>{own.postponeHeading}</h2>
            <p>{say(own.postponeText)}</p>
            <Act token={token} page={page} action="postpone" label={own.postpone} class="calm" />
          </section>
          <section>
            <h2>{own.cancelHeading}</h2>
            <p>{say(own.cancelText)}</p>
            <Act token={token} page={page} action="cancel" label={own.cancel} class="quiet" />
          </section>
        </>
      ) : null}
    </>
  );
}

type ActProps = { token: string; page: SessionPage; action: string; label: string; class: string; children?: Child };

function Act({ token, page, action, label, class: name, children }: ActProps) {
  return (
    <form method="post" action="/session">
      <input type="hidden" name="t" value={token} />
      <input type="hidden" name="s" value={markOf(page)} />
      {children}
      <div class="buttons">
        <button type="submit" class={name} name="action" value={action}>
          {label}
        </button>
      </div>
    </form>
  );
}

/** What a page shows: another attempt of the session, or another moment that was agreed, makes it another. */
export function markOf({ meeting: { session } }: SessionPage): string {
  return `${session.id}.${session.sequence}`;
}

/** The link has expired; a later letter brings another. */
export function expiredSessionPage(acceptLanguage: string | undefined): string {
  const language = languageAccepted(acceptLanguage);
  const { meTitle, me } = wordsOf(language).page.expired;
  return pageHtml({ language, title: meTitle, children: <Message title={meTitle} text={me} /> });
}
