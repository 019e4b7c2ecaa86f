import type { Child } from 'hono/jsx';
import { counterpart, takesGuests } from '../../programme/referral.ts';
import { type Offer, Offers } from '../begin/offers.tsx';
import { Confide, pageHtml } from '../page.tsx';
import { type InvitationDone, Invite, isOfInvitation } from './invite.tsx';
import { Pairs, Pause } from './parts.tsx';
import type { TypedSettings } from './settings.ts';
import { SettingsForm } from './settings-form.tsx';
import type { MeWording } from './wording.ts';

/** What was just done, told above. */
export type Done = 'paused' | 'resumed' | 'settings' | 'left' | InvitationDone;

type MePageProps = {
  token: string;
  wording: MeWording;
  settings: TypedSettings;
  refused: readonly (keyof TypedSettings)[];
  done: Done | null;
  /** What can be begun now. */
  offers: readonly Offer[];
};

/** A person's own page: what they take part in, with whom, and all that they can change (M24). */
export function mePage({ token, wording, settings, refused, done, offers }: MePageProps): string {
  const { own, say, me } = wording;
  const takesPart = me.person.role !== 'coordinator';
  return meHtml(
    wording,
    own.me.title,
    <>
      <h1>{say(own.me.hello)}</h1>
      {done === null || isOfInvitation(done) ? null : (
        <p class="notice" role="status">
          {doneInWords(done, wording)}
        </p>
      )}
      <p>{say(takesPart ? own.me.part : own.me.coordinator)}</p>
      {takesPart ? <Pairs token={token} wording={wording} /> : null}
      {offers.length === 0 ? null : (
        <section>
          <h2>{own.me.beginHeading}</h2>
          <Offers offers={offers} />
        </section>
      )}
      {takesPart ? <Pause token={token} wording={wording} /> : null}
      {takesPart && takesGuests(me.frame.cohort) ? <Invite token={token} wording={wording} done={done} /> : null}
      <section>
        <h2>{own.me.settingsHeading}</h2>
        <SettingsForm token={token} wording={wording} settings={settings} refused={refused} />
      </section>
      {takesPart ? (
        <section>
          <h2>{own.me.leaveHeading}</h2>
          <p>{own.me.leaveText}</p>
          <p>
            <a href={`/me/leave?t=${token}`}>{own.me.leaveLink}</a>
          </p>
        </section>
      ) : null}
    </>,
  );
}

/** What an address says was done; believed only where it is so. */
export function doneIn({ me }: MeWording, did: string | undefined): Done | null {
  const every = (state: 'paused' | 'active') => me.parts.every(({ person }) => person.state === state);
  switch (did) {
    case 'settings':
    case 'withdrawn':
      return did;
    case 'paused':
      return every('paused') ? did : null;
    case 'resumed':
      return every('active') ? did : null;
    case 'invited':
      return me.invitations.some(({ state }) => state === 'open') ? did : null;
    case 'left':
      return me.parts.length === 1 ? did : null;
    default:
      return null;
  }
}

function doneInWords(done: Exclude<Done, InvitationDone>, { me, own, roles, say }: MeWording): string {
  const { role } = me.person;
  return say(own.me.done[done], { stopped: role === 'coordinator' ? '' : roles[counterpart(role)] });
}

/** A page about a person in its frame. */
export function meHtml({ language, masthead, own, say, me }: MeWording, title: string, children: Child): string {
  const { coordinator, cohort } = me.frame;
  return pageHtml({
    language,
    title,
    masthead,
    children,
    ...(me.person.role !== 'coordinator' && {
      footer: <Confide text={say(own.footer)} email={coordinator.email} language={language} support={cohort.support} />,
    }),
  });
}
