import { capital, firstName } from '../../mail/writing.ts';
import type { ReferralPage } from '../../runner/settle.ts';
import { wordsOf } from '../../words/index.ts';
import { languageAccepted } from '../accept-language.ts';
import { type GuestWording, guestWordingOf } from '../join/wording.ts';
import { ownName } from '../own-name.ts';
import { Message, pageHtml } from '../page.tsx';

/** What a coordinator sees of a guest: who it is, who invited, and two buttons until it is settled. */
export function referralPage(token: string, page: ReferralPage): string {
  const { frame, referral, inviter, parts } = page;
  const wording = guestWordingOf(frame, inviter, frame.coordinator.language);
  const { say, words, language, masthead } = wording;
  const { guest, state } = referral;
  const title = say(titleOf(state, wording), { guest: guest.name });
  const values = {
    guest: firstName(guest.name),
    part: words.roles[guest.role],
    told: parts.length > 0 ? 'yes' : 'no',
  };
  return pageHtml({
    language,
    title,
    masthead,
    children: (
      <>
        <h1>{title}</h1>
        <Facts page={page} wording={wording} />
        <Settling token={token} page={page} wording={wording} say={(text) => say(text, values)} />
      </>
    ),
  });
}

function titleOf(state: ReferralPage['referral']['state'], { own: { referral } }: GuestWording): string {
  if (state === 'waiting') return referral.title;
  return state === 'approved' ? referral.approvedTitle : referral.declinedTitle;
}

function Facts({ page, wording }: { page: ReferralPage; wording: GuestWording }) {
  const { referral, inviter } = page;
  const { guest } = referral;
  const { own, words } = wording;
  const facts = [
    [own.referral.name, guest.name],
    [own.referral.email, guest.email],
    [own.referral.role, capital(words.roles[guest.role])],
    [own.referral.inviter, inviter.name],
    [own.me.language, ownName(guest.language)],
    [own.me.zone, guest.zone],
  ];
  return (
    <dl class="facts">
      {facts.map(([label, value]) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type SettlingProps = { token: string; page: ReferralPage; wording: GuestWording; say(text: string): string };

/** What happens by each button; a guest whom something forbids can only be turned down. */
function Settling({ token, page, wording, say }: SettlingProps) {
  const { referral: words } = wording.own;
  const { referral, obstacle, partner } = page;
  const { state, guest } = referral;
  if (state === 'approved') return <p>{say(words.approved)}</p>;
  const forbidden = obstacle === null ? null : <p class="notice">{say(words.obstacle[obstacle])}</p>;
  if (obstacle === 'over') return forbidden;
  const together = guest.together ? <p>{say(partner === null ? words.togetherNoMore : words.togetherYes)}</p> : null;
  if (state === 'declined') {
    return (
      <>
        <p>{say(words.declined)}</p>
        {forbidden ?? <p>{say(words.stillText)}</p>}
        {obstacle === null ? <Buttons token={token} welcome={words.still} decline={null} /> : null}
      </>
    );
  }
  return (
    <>
      {together}
      {forbidden ?? <p>{say(words.text)}</p>}
      <Buttons token={token} welcome={obstacle === null ? words.welcome : null} decline={words.decline} />
    </>
  );
}

function Buttons({ token, welcome, decline }: { token: string; welcome: string | null; decline: string | null }) {
  return (
    <form method="post" action="/referral">
      <input type="hidden" name="t" value={token} />
      <div class="buttons">
        {welcome === null ? null : (
          <button type="submit" class="send" name="action" value="approve">
            {welcome}
          </button>
        )}
        {decline === null ? null : (
          <button type="submit" class="calm" name="action" value="decline">
            {decline}
          </button>
        )}
      </div>
    </form>
  );
}

/** The link has expired: the API still knows of the guest. */
export function expiredReferralPage(acceptLanguage: string | undefined): string {
  const language = languageAccepted(acceptLanguage);
  const { title, text } = wordsOf(language).page.referral.expired;
  return pageHtml({ language, title, children: <Message title={title} text={text} /> });
}
