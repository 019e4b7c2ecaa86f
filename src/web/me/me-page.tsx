import type { Child } from 'hono/jsx';
import { partnerOf } from '../../programme/cohort.ts';
import { Confide, pageHtml } from '../page.tsx';
import type { TypedSettings } from './settings.ts';
import { SettingsForm } from './settings-form.tsx';
import type { MeWording } from './wording.ts';

/** What was just done, told above. */
export type Done = 'paused' | 'resumed' | 'settings';

type MePageProps = {
  token: string;
  wording: MeWording;
  settings: TypedSettings;
  refused: readonly (keyof TypedSettings)[];
  done: Done | null;
};

/** A person's own page: what they take part in, with whom, and all that they can change (M24). */
export function mePage({ token, wording, settings, refused, done }: MePageProps): string {
  const { own, say, me } = wording;
  const takesPart = me.person.role !== 'coordinator';
  return meHtml(
    wording,
    own.me.title,
    <>
      <h1>{say(own.me.hello)}</h1>
      {done === null ? null : (
        <p class="notice" role="status">
          {own.me.done[done]}
        </p>
      )}
      <p>{say(takesPart ? own.me.part : own.me.coordinator)}</p>
      {takesPart ? <Pairs wording={wording} /> : null}
      {takesPart ? <Pause token={token} wording={wording} /> : null}
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
  if (did === 'settings') return did;
  if (did === 'paused' && me.person.state === 'paused') return did;
  return did === 'resumed' && me.person.state === 'active' ? did : null;
}

/** A page about a person in its frame. */
export function meHtml({ language, masthead, own, say, me }: MeWording, title: string, children: Child): string {
  const { coordinator } = me.frame;
  return pageHtml({
    language,
    title,
    masthead,
    children,
    ...(me.person.role !== 'coordinator' && {
      footer: <Confide text={say(own.footer)} email={coordinator.email} />,
    }),
  });
}

function Pairs({ wording: { me, own, say } }: { wording: MeWording }) {
  if (me.pairs.length === 0) return <p>{own.me.noPair}</p>;
  return (
    <>
      {me.pairs.map((pair) => (
        <p>
          {say(pair.state === 'active' ? own.me.pair : own.me.proposed, { partner: partnerOf(pair, me.person).name })}
        </p>
      ))}
    </>
  );
}

function Pause({ token, wording: { me, own } }: { token: string; wording: MeWording }) {
  const paused = me.person.state === 'paused';
  return (
    <section>
      <h2>{own.me.pauseHeading}</h2>
      <p>{paused ? own.me.pausedText : own.me.pauseText}</p>
      <form method="post" action="/me">
        <input type="hidden" name="t" value={token} />
        <button type="submit" class="calm" name="action" value={paused ? 'resume' : 'pause'}>
          {paused ? own.me.resume : own.me.pause}
        </button>
      </form>
    </section>
  );
}
