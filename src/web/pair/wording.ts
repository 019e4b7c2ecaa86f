import type { Temporal } from 'temporal-polyfill';
import { dayInWords, dayOf, type Language, type Values } from '../../language.ts';
import { stepValues } from '../../mail/letters/step-values.ts';
import { type Frame, fill, firstName, type Writing, withValues, writingTo } from '../../mail/writing.ts';
import { type Half, inRole, partnerOf } from '../../programme/cohort.ts';
import { answerInWords, labelsOf } from '../../programme/in-words.ts';
import type { Said } from '../../programme/kept.ts';
import { foldedAnswer } from '../../programme/topics.ts';
import type { PairPage } from '../../runner/kept.ts';
import type { Words } from '../../words/index.ts';
import type { MeWording } from '../me/wording.ts';

/** What a pair keeps, and the words for it as its reader has them. */
export type PairWording = {
  page: PairPage;
  own: Words['page']['pair'];
  language: Language;
  say(text: string, more?: Values): string;
  /** The day of a moment where the reader lives. */
  day(at: Temporal.Instant): string;
  /** What the reader calls one of the two: "jij", or the other half's first name. */
  called(half: Half): string;
  /** What was asked, as its author read it, in the reader's language. */
  asked(said: Said): string;
  answered(said: Said): string;
};

export function pairWordingOf(page: PairPage, me: MeWording, frame: Frame): PairWording {
  const { pair, person, half } = page;
  const { language } = me;
  const partner = firstName(partnerOf(pair, person).name);
  return {
    page,
    own: me.own.pair,
    language,
    say: (text, more) => me.say(text, { partner, role: half, ...more }),
    day: (at) => dayInWords(dayOf(at, person.zone), language),
    called: (one) => (one === half ? me.own.pair.you : partner),
    asked: (said) => {
      const writing = asAuthor(said, page, frame);
      return fill(writing, writing.words.steps[said.step]?.questions?.[said.question.id]?.ask ?? said.question.id);
    },
    answered: (said) => {
      const { words, values } = asAuthor(said, page, frame);
      const value = foldedAnswer(frame.programme, said.question, said.value);
      const labels = labelsOf(words, said.step, said.question.id);
      return answerInWords(said.question, value, labels, language, person.zone, values);
    },
  };
}

/** The values that a letter to the author would have; the language, the days and the hours are the reader's. */
function asAuthor({ by, session }: Said, { pair, person, sessions }: PairPage, frame: Frame): Writing {
  const author = inRole(pair, by);
  const bare = writingTo({ ...author, language: person.language, zone: person.zone }, frame);
  const about = sessions.find(({ number }) => number === session);
  const order = {
    ...{ partner: partnerOf(pair, author), about: null, closesAt: null, nudge: null, report: null },
    session:
      about === undefined
        ? null
        : { id: about.id, number: about.number, day: about.startsAt, agreed: about.state !== 'open' },
  };
  return withValues(bare, { ...stepValues(order, bare), role: by, closes: '…' });
}
