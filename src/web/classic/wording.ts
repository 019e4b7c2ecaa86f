import type { Temporal } from 'temporal-polyfill';
import { dayInWords, dayOf, type Language, say, type Values } from '../../language.ts';
import { firstName } from '../../mail/writing.ts';
import type { NamedWish } from '../../programme/demand.ts';
import { labelsOf, wordsFor } from '../../programme/in-words.ts';
import type { WishesPage } from '../../runner/classic.ts';
import { type Words, wordsOf } from '../../words/index.ts';

/** What is wished in a cohort and the words for its pages, in the coordinator's language. */
export type ClassicWording = {
  page: WishesPage;
  language: Language;
  own: Words['classic'];
  masthead: string;
  roles: { mentor: string; mentee: string };
  topic(id: string): string;
  day(at: Temporal.Instant): string;
  say(text: string, more?: Values): string;
};

export function classicWordingOf(page: WishesPage): ClassicWording {
  const { cohort, programme, coordinator } = page.frame;
  const { language, words } = wordsFor(programme, cohort, coordinator);
  const [step = '', question = ''] = programme.classic?.split('.') ?? [];
  const { options = {} } = labelsOf(words, step, question);
  return {
    page,
    language,
    own: wordsOf(language).classic,
    masthead: `${words.name} · ${cohort.organisation}`,
    roles: words.roles,
    topic: (id) => say(options[id] ?? id, language),
    day: (at) => dayInWords(dayOf(at, coordinator.zone), language),
    say: (text, more) => say(text, language, { cohort: cohort.name, ...more }),
  };
}

/** What the words about one wish may ask for. */
export function wishValues({ name, found }: NamedWish): Values {
  return { name: firstName(name), ...(found !== null && { mentor: firstName(found.name) }) };
}
