import type { Elder } from '../../matching/elders.ts';
import type { Choosing } from '../../runner/classic.ts';
import { pageHtml } from '../page.tsx';
import { type ClassicWording, wishValues } from './wording.ts';

/** What was filled in, when it could not be done. */
export type Chosen = { mentor: string; asked: boolean };
/** What is wrong with it, in words, and where on the page. */
export type ChosenWrong = { at: 'mentor' | 'asked'; text: string };

type ChooseProps = {
  token: string;
  choosing: Choosing;
  wording: ClassicWording;
  chosen: Chosen;
  wrong: readonly ChosenWrong[];
};

/** One wish, who could fulfil it, and that they were asked in person before: two people are not put together unasked. */
export function choosePage({ token, choosing, wording, chosen, wrong }: ChooseProps): string {
  const { own, say, language, masthead, topic } = wording;
  const { wish, hindrance } = choosing;
  const values = wishValues(wish);
  const title = say(own.chooseTitle, values);
  const facts = [
    [own.topic, topic(wish.topic)] as const,
    ...(wish.words === null ? [] : [[own.words, wish.words] as const]),
  ];
  return pageHtml({
    language,
    title,
    masthead,
    children: (
      <>
        <h1>{title}</h1>
        <dl class="shown">
          {facts.map(([label, value]) => (
            <div>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {hindrance === null ? (
          <Form token={token} choosing={choosing} wording={wording} chosen={chosen} wrong={wrong} />
        ) : (
          <p class="notice">{say(own.hindered[hindrance], values)}</p>
        )}
        <p>
          <a href={`/classic?t=${token}`}>{own.back}</a>
        </p>
      </>
    ),
  });
}

function Form({ token, choosing, wording, chosen, wrong }: ChooseProps) {
  const { own, say } = wording;
  const { wish } = choosing;
  const values = wishValues(wish);
  const possible = possibleIn(choosing);
  if (possible.length === 0) return <p>{say(own.nobody, values)}</p>;
  return (
    <form method="post" action="/classic">
      <input type="hidden" name="t" value={token} />
      <input type="hidden" name="wish" value={wish.id} />
      <section class="question">
        <label class="ask" for="mentor">
          {own.who}
        </label>
        <p class="help" id="h-mentor">
          {say(own.whoHelp, values)}
        </p>
        <Wrong at="mentor" wrong={wrong} />
        <select
          id="mentor"
          name="mentor"
          aria-describedby={isWrong(wrong, 'mentor') ? 'h-mentor e-mentor' : 'h-mentor'}
          required
        >
          <option value="" />
          {possible.map((elder) => (
            <option value={elder.person.id} selected={elder.person.id === chosen.mentor}>
              {whoIs(elder, wording)}
            </option>
          ))}
        </select>
      </section>
      <section>
        <Wrong at="asked" wrong={wrong} />
        <label class="option">
          <input
            type="checkbox"
            id="asked"
            name="asked"
            value="yes"
            checked={chosen.asked}
            aria-describedby={isWrong(wrong, 'asked') ? 'e-asked' : undefined}
            required
          />
          <span>{own.asked}</span>
        </label>
      </section>
      <p class="more">{say(own.next, values)}</p>
      <div class="buttons">
        <button type="submit" class="send">
          {own.send}
        </button>
      </div>
    </form>
  );
}

function Wrong({ at, wrong }: { at: ChosenWrong['at']; wrong: readonly ChosenWrong[] }) {
  const found = wrong.find((one) => one.at === at);
  if (found === undefined) return null;
  return (
    <p class="error" id={`e-${at}`}>
      {found.text}
    </p>
  );
}

function isWrong(wrong: readonly ChosenWrong[], at: ChosenWrong['at']): boolean {
  return wrong.some((one) => one.at === at);
}

/** Who can be chosen, the mentees first, for they are the seniors; whoever has two parts stands there once. */
function possibleIn({ elders }: Choosing): Elder[] {
  const possible = elders.flatMap(({ elder, refusal }) => (refusal === null ? [elder] : []));
  const first = new Map<string, Elder>();
  for (const elder of possible) if (!first.has(elder.person.email)) first.set(elder.person.email, elder);
  return [...first.values()];
}

function whoIs({ person, department }: Elder, { roles }: ClassicWording): string {
  const role = person.role === 'coordinator' ? null : roles[person.role];
  return [person.name, role, department].filter((part) => part !== null).join(', ');
}
