import type { Child } from 'hono/jsx';
import { firstName } from '../../mail/writing.ts';
import { partnerOf } from '../../programme/cohort.ts';
import type { Part } from '../../runner/person.ts';
import { Message } from '../page.tsx';
import { meHtml } from './me-page.tsx';
import { roleOf } from './parts.tsx';
import type { MeWording } from './wording.ts';

/** Longest reason, in characters. */
export const LONGEST_WHY = 2000;

type LeaveProps = { token: string; wording: MeWording };

/** One question, what follows from yes, and an easy way back: leaving is final in a cohort. */
export function leavePage(token: string, wording: MeWording): string {
  const { own, say, me } = wording;
  const title = say(own.leave.title);
  if (me.parts.length > 1) return meHtml(wording, title, <LeaveOneOf token={token} wording={wording} />);
  return meHtml(
    wording,
    title,
    <Message title={title} text={own.leave.text}>
      {me.parts.map((part) => (
        <WhoHears part={part} wording={wording} />
      ))}
      <p>{own.leave.final}</p>
      <LeaveForm token={token} wording={wording} only={null} label={own.leave.button}>
        <Back token={token} wording={wording} />
      </LeaveForm>
    </Message>,
  );
}

/** Whoever has two parts says which one to leave, or both; each with what follows from it. */
function LeaveOneOf({ token, wording }: LeaveProps) {
  const { own, say, me } = wording;
  return (
    <Message title={say(own.leave.title)} text={say(own.leave.which)}>
      {me.parts.map((part) => {
        const named = { part: roleOf(part.person, wording) };
        return (
          <section>
            <h2>{say(own.leave.asPart, named)}</h2>
            <WhoHears part={part} wording={wording} />
            <LeaveForm token={token} wording={wording} only={part.person.role} label={say(own.leave.buttonAs, named)} />
          </section>
        );
      })}
      <section>
        <h2>{own.leave.altogether}</h2>
        <p>{own.leave.altogetherText}</p>
        <LeaveForm token={token} wording={wording} only={null} label={own.leave.buttonAltogether} />
      </section>
      <div class="aside">
        <p>{own.leave.final}</p>
        <Back token={token} wording={wording} />
      </div>
    </Message>
  );
}

/** Who is told, and that somebody else is sought for whoever loses a reverse pair. */
function WhoHears({ part: { person, pairs }, wording }: { part: Part; wording: MeWording }) {
  const { own, say, me } = wording;
  if (pairs.length === 0 && me.parts.length > 1) {
    return <p>{say(own.leave.noPair, { part: roleOf(person, wording) })}</p>;
  }
  return (
    <>
      {pairs.map((pair) => (
        <p>
          {say(pair.kind === 'classic' ? own.leave.classic : own.leave.pair, {
            partner: firstName(partnerOf(pair, person).name),
          })}
        </p>
      ))}
    </>
  );
}

type LeaveFormProps = LeaveProps & { only: string | null; label: string; children?: Child };

/** Why is asked, and need not be said (M25). */
function LeaveForm({ wording: { own, say }, ...props }: LeaveFormProps) {
  return (
    <form method="post" action="/me">
      <input type="hidden" name="t" value={props.token} />
      {props.only === null ? null : <input type="hidden" name="part" value={props.only} />}
      <label>
        {say(own.leave.why)}
        <textarea class="text" name="why" rows={3} maxlength={LONGEST_WHY} />
      </label>
      <div class="buttons">
        <button type="submit" class="calm" name="action" value="leave">
          {props.label}
        </button>
        {props.children}
      </div>
    </form>
  );
}

function Back({ token, wording: { own } }: LeaveProps) {
  return (
    <a class="button quiet" href={`/me?t=${token}`}>
      {own.leave.back}
    </a>
  );
}

/** What somebody who left finds behind their link. */
export function leftPage(wording: MeWording): string {
  const { leftTitle, left } = wording.own.leave;
  return meHtml(wording, leftTitle, <Message title={leftTitle} text={wording.say(left)} />);
}
