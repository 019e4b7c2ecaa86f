import type { Temporal } from 'temporal-polyfill';
import { dayInWords, dayOf } from '../../language.ts';
import { MOST_INVITATIONS } from '../../programme/referral.ts';
import { type Invitation, mayInvite } from '../../runner/invite.ts';
import type { MeWording } from './wording.ts';

type InviteProps = { token: string; wording: MeWording };
type Open = Extract<Invitation, { state: 'open' }>;

/** What was just done here. */
export type InvitationDone = 'invited' | 'withdrawn';

export function isOfInvitation(done: string): done is InvitationDone {
  return done === 'invited' || done === 'withdrawn';
}

/** Inviting somebody from one's own network (M10): a link to pass on oneself, for one person. */
export function Invite({ token, wording, done }: InviteProps & { done: string | null }) {
  const { own, say, me } = wording;
  const { invitations } = me;
  const open = invitations.filter((one): one is Open => one.state === 'open');
  return (
    <section id="invite">
      <h2>{own.invite.heading}</h2>
      {done === null || !isOfInvitation(done) ? null : (
        <p class="notice" role="status">
          {done === 'invited' ? own.invite.made : own.invite.withdrawn}
        </p>
      )}
      <p>{say(own.invite.text)}</p>
      {invitations.map((one) => (one.state === 'open' ? null : <p>{say(own.invite.waiting, { guest: one.guest })}</p>))}
      {open.map((one) => (
        <Link invitation={one} token={token} wording={wording} />
      ))}
      {mayInvite(me, invitations) ? (
        <form method="post" action="/me">
          <input type="hidden" name="t" value={token} />
          <button type="submit" class="calm" name="action" value="invite">
            {open.length === 0 ? own.invite.make : own.invite.another}
          </button>
        </form>
      ) : (
        <p>{say(own.invite.enough, { most: MOST_INVITATIONS })}</p>
      )}
    </section>
  );
}

/** One link: to select and copy, to send in a mail that is written already, to withdraw. */
function Link({ invitation, token, wording }: InviteProps & { invitation: Open }) {
  const { own, say } = wording;
  const { id, link, madeAt } = invitation;
  const day = (at: Temporal.Instant) => dayInWords(dayOf(at, wording.me.person.zone), wording.language);
  const until = day(lastMoment(invitation));
  return (
    <div class="link">
      <label class="setting" for={id}>
        <span>{say(own.invite.link, { made: day(madeAt) })}</span>
        <input type="text" class="text" id={id} value={link} readonly aria-describedby={`n-${id}`} />
      </label>
      <p class="hint" id={`n-${id}`}>
        {say(own.invite.until, { until })}
      </p>
      <form method="post" action="/me">
        <input type="hidden" name="t" value={token} />
        <input type="hidden" name="link" value={id} />
        <div class="buttons">
          <a
            class="button calm"
            href={mailto(say(own.invite.mailSubject), say(own.invite.mail, { link, until }))}
            aria-describedby={`n-${id}`}
          >
            {own.invite.forward}
          </a>
          <button type="submit" class="quiet" name="action" value="withdraw" aria-describedby={`n-${id}`}>
            {own.invite.withdraw}
          </button>
        </div>
      </form>
    </div>
  );
}

/** A link works to the second; its last day is the one on which it still works. */
function lastMoment({ until }: Open): Temporal.Instant {
  return until.subtract({ milliseconds: 1 });
}

/** Opens a mail to nobody yet, with its subject and text (RFC 6068; lines end in CRLF). */
function mailto(subject: string, body: string): string {
  const lines = body.replaceAll('\n', '\r\n');
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
