import type { Demand, NamedWish } from '../../programme/demand.ts';
import { wordsOf } from '../../words/index.ts';
import { languageAccepted } from '../accept-language.ts';
import { Message, pageHtml } from '../page.tsx';
import { type ClassicWording, wishValues } from './wording.ts';

type WishesProps = { token: string; wording: ClassicWording; told: string | null };

/** Who would rather ask a classic mentor, by topic, and for whom somebody was found (M19). */
export function wishesPage({ token, wording, told }: WishesProps): string {
  const { own, say, language, masthead, page } = wording;
  return pageHtml({
    language,
    title: own.title,
    masthead,
    children: (
      <>
        <h1>{own.title}</h1>
        {told === null ? null : (
          <p class="notice" role="status">
            {told}
          </p>
        )}
        <p>{say(page.demand.length === 0 ? own.none : own.intro)}</p>
        {page.demand.map((demand) => (
          <Topic demand={demand} token={token} wording={wording} />
        ))}
      </>
    ),
  });
}

function Topic({ demand, token, wording }: { demand: Demand; token: string; wording: ClassicWording }) {
  const { own, say, topic } = wording;
  const nameless = demand.count - demand.people.length;
  return (
    <section>
      <h2>{topic(demand.topic)}</h2>
      {demand.people.map((wish) => (
        <WishCard wish={wish} token={token} wording={wording} />
      ))}
      {nameless === 0 ? null : <p class="small">{say(own.nameless, { count: nameless })}</p>}
    </section>
  );
}

function WishCard({ wish, token, wording }: { wish: NamedWish; token: string; wording: ClassicWording }) {
  const { own, say, day, roles } = wording;
  const { id, name, role, words, at, found } = wish;
  return (
    <article class="pair">
      <h3>{`${name} (${roles[role]})`}</h3>
      <p class="small">{say(own.since, { date: day(at) })}</p>
      {words === null ? null : (
        <dl class="shown">
          <div>
            <dt>{own.words}</dt>
            <dd>{words}</dd>
          </div>
        </dl>
      )}
      {found === null ? (
        <p>
          <a href={`/classic/choose?t=${token}&wish=${id}`}>{say(own.choose, wishValues(wish))}</a>
        </p>
      ) : (
        <p>{say(own.found, { mentor: found.name, date: day(found.since) })}</p>
      )}
    </article>
  );
}

/** The link has expired: the newest digest has another. */
export function expiredWishesPage(acceptLanguage: string | undefined): string {
  const language = languageAccepted(acceptLanguage);
  const { title, text } = wordsOf(language).classic.expired;
  return pageHtml({ language, title, children: <Message title={title} text={text} /> });
}
