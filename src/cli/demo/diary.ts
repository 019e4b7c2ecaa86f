import type { Entries } from './form.ts';

/** What somebody did that the system accepted, for the correspondence: as their page then showed it. */
export type Page = {
  at: number;
  email: string;
  thread: string;
  did: 'answered' | 'changed' | 'taken-back' | 'asked';
  html: string;
};

/** All that happened in a run, as the people saw it. */
export type Diary = {
  /** What was accepted last, by thread; null when it was taken back. */
  accepted: Map<string, Entries | null>;
  pages: Page[];
  /** How often each thing happened. */
  counts: Record<Happening, number>;
};

export type Happening =
  | 'answered'
  | 'refused'
  | 'changed'
  | 'takenBack'
  | 'saved'
  | 'tooLate'
  | 'declined'
  | 'askedInBetween'
  | 'askedMore'
  | 'toldMore'
  | 'approved'
  | 'sentBack'
  | 'moved'
  | 'calledOff'
  | 'classicFound'
  | 'scanned'
  | 'paused'
  | 'resumed'
  | 'left';

export function newDiary(): Diary {
  return {
    accepted: new Map(),
    pages: [],
    counts: {
      answered: 0,
      refused: 0,
      changed: 0,
      takenBack: 0,
      saved: 0,
      tooLate: 0,
      declined: 0,
      askedInBetween: 0,
      askedMore: 0,
      toldMore: 0,
      approved: 0,
      sentBack: 0,
      moved: 0,
      calledOff: 0,
      classicFound: 0,
      scanned: 0,
      paused: 0,
      resumed: 0,
      left: 0,
    },
  };
}
