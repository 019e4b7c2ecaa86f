import type { Language } from '../../language.ts';
import type { Person } from '../../programme/cohort.ts';
import { wordsOf } from '../../words/index.ts';
import { ownName } from '../own-name.ts';
import { Confide, Message, Paragraphs, pageHtml } from '../page.tsx';
import { wrongInWords } from './field.tsx';
import { JoinForm, type JoinFormProps } from './join-form.tsx';
import type { GuestField } from './read-guest.ts';
import type { GuestWording } from './wording.ts';

/** The page for a guest: who invites, what it is, what happens with what they write, and the form. */
export function joinPage(props: JoinFormProps & { inviter: Person }): string {
  const { token, wording, inviter } = props;
  const { own, say, words } = wording;
  const title = say(own.join.title, { inviter: inviter.name });
  return guestHtml(
    wording,
    title,
    <>
      <Languages token={token} wording={wording} />
      <h1>{title}</h1>
      <Summary {...props} />
      {words.about === undefined ? null : <Paragraphs text={words.about} />}
      <p>{say(own.join.what)}</p>
      <p class="small">{say(own.join.data)}</p>
      <JoinForm {...props} />
    </>,
  );
}

/** A page that says one thing to a guest. */
export function guestMessage(wording: GuestWording, { title, text }: { title: string; text: string }): string {
  const said = wording.say(title);
  return guestHtml(wording, said, <Message title={said} text={wording.say(text)} />);
}

/** The link has expired or was withdrawn: we no longer say who made it. */
export function gonePage(language: Language): string {
  const { title, text } = wordsOf(language).page.join.gone;
  return pageHtml({ language, title, children: <Message title={title} text={text} /> });
}

function guestHtml(wording: GuestWording, title: string, children: Parameters<typeof pageHtml>[0]['children']): string {
  const { language, masthead, own, say, coordinator } = wording;
  const footer = <Confide text={say(own.footer)} email={coordinator.email} language={language} support={null} />;
  return pageHtml({ language, title, masthead, footer, children });
}

/** The same page in the other languages of the programme. */
function Languages({ token, wording }: Pick<JoinFormProps, 'token' | 'wording'>) {
  const { language, spoken, own } = wording;
  const others = spoken.filter((code) => code !== language);
  if (others.length === 0) return null;
  return (
    <nav class="languages" aria-label={own.join.languages}>
      {others.map((code) => (
        <a href={`/join?t=${token}&l=${code}`} lang={code} hreflang={code}>
          {ownName(code)}
        </a>
      ))}
    </nav>
  );
}

/** All that is wrong, above the form, each with a link to its field. */
function Summary({ refused, wording, parts }: JoinFormProps) {
  if (refused.length === 0) return null;
  const { mistake, say } = wording;
  return (
    <div class="summary" role="alert">
      <h2>{say(mistake.heading, { count: refused.length })}</h2>
      <p>{mistake.kept}</p>
      <ul>
        {refused.map((name) => (
          <li>
            <a href={`#${name}`}>{labelOf(name, wording)}</a> {wrongInWords(name, wording, parts)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function labelOf(name: GuestField, { own, say }: GuestWording): string {
  return name === 'together' ? say(own.join.together) : own.join[name];
}
