import type { ProgrammeWords } from '../../programme/definition.ts';
import { type ReasonReader, reasonInWords } from '../../programme/reason-in-words.ts';
import type { Audit } from './audit.ts';
import { type Between, unseenIn } from './between.ts';
import type { Calendars } from './calendars.ts';
import type { Diary, Happening } from './diary.ts';
import type { Figures } from './figures.ts';
import type { Letter } from './letter.ts';

/** All that a run came to; what `--json` prints. */
export type Report = {
  programme: string;
  seed: number;
  participants: number;
  emailsSent: number;
  duplicates: number;
  lost: number;
  /** Events that somebody's calendar could not follow, or that stand in one of two calendars. */
  astray: number;
  answers: number;
  /** Pairs that agreed to work together. */
  pairs: number;
  /** Emails by language. */
  languages: Record<string, number>;
  digests: number;
  closed: boolean;
  from: string;
  until: string;
  emailsByStep: Record<string, number>;
  responses: Figures['responses'];
  classicPairs: Figures['classicPairs'];
  everyPair: (Omit<Figures['pairs'][number], 'reasons'> & { reasons: string[] })[];
  left: string[];
  waiting: string[];
  happened: Record<Happening, number>;
  /** What happened between people. */
  between: Between;
  /** What of it never did. */
  unseen: string[];
  /** What exactly was sent twice, lost or astray. */
  wrong: string[];
};

type Ran = {
  programme: ProgrammeWords;
  seed: number;
  participants: number;
  closed: boolean;
  letters: readonly Letter[];
  diary: Diary;
  figures: Figures;
  audit: Audit;
  calendars: Calendars;
  between: Between;
};

/** Puts together what a run came to. */
export function reportOf({ programme, letters, diary, figures, audit, calendars, between, ...run }: Ran): Report {
  return {
    programme: programme.name,
    seed: run.seed,
    participants: run.participants,
    emailsSent: letters.length,
    duplicates: audit.duplicates.length,
    lost: audit.lost.length,
    astray: calendars.wrong.length,
    answers: figures.answers,
    pairs: figures.pairs.filter(({ agreed }) => agreed).length,
    languages: figures.emailsByLanguage,
    digests: (figures.emailsByStep.digest ?? 0) + (figures.emailsByStep['pair-digest'] ?? 0),
    closed: run.closed,
    from: dayOf(letters[0]),
    until: dayOf(letters.at(-1)),
    emailsByStep: figures.emailsByStep,
    responses: figures.responses,
    classicPairs: figures.classicPairs,
    everyPair: figures.pairs.map((pair) => ({
      ...pair,
      reasons: pair.reasons.map((reason) => reasonInWords(reason, readerOf(programme), pair)),
    })),
    left: figures.left,
    waiting: figures.waiting,
    happened: diary.counts,
    between,
    unseen: unseenIn(between),
    wrong: [...audit.duplicates, ...audit.lost, ...calendars.wrong],
  };
}

/** Whoever reads the report, as a coordinator in Brussels would. */
function readerOf(words: ProgrammeWords): ReasonReader {
  return { role: 'coordinator', language: 'en', zone: 'Europe/Brussels', words };
}

/**
 * Whether a run went as it should.
 * @param shows whether it is to show all that happens between people; a small cohort may live without some of it
 */
export function isSound(
  { wrong, closed, unseen }: Pick<Report, 'wrong' | 'closed' | 'unseen'>,
  shows: boolean,
): boolean {
  return wrong.length === 0 && closed && (!shows || unseen.length === 0);
}

function dayOf(letter: Letter | undefined): string {
  return letter === undefined ? '' : new Date(letter.sentAt).toISOString().slice(0, 10);
}
