import type { Letter } from './letter.ts';
import type { Profile, Story } from './profile.ts';

/** What somebody remembers while the programme runs. */
export type Self = {
  profile: Profile;
  /** Where they come in the launch list: a place to start from, different for everybody. */
  turn: number;
  /** The link to their own page, from the newest letter. */
  me: string | null;
  /** What the pair talks about, as far as they know. */
  story: Story;
  /** Letters a thread, and whether its questions are answered. */
  threads: Map<string, { letters: number; answered: boolean }>;
  /** How often each step was answered. */
  steps: Map<string, number>;
  /** How often they did, or are about to do, what they have a mind to. */
  wishes: Map<string, number>;
  /** The pairs they are a half of, by what letters about them have in common. */
  pairs: Map<string, Acquaintance>;
  /** Threads that they leave as they are. */
  left: Set<string>;
  hasDeclined: boolean;
  hasLeft: boolean;
};

/** What somebody knows of a pair: with whom, and the meetings in their calendar. */
export type Acquaintance = { partner: string; meetings: Map<string, Meeting> };

/** A meeting as it stands in somebody's calendar; `on` until it is called off. */
export type Meeting = { startsAt: number; sequence: number; on: boolean };

/** A letter and what its reader made of it. */
export type Opened = { letter: Letter; page: string; thread: string };

export function selfOf(profile: Profile, turn: number): Self {
  return {
    profile,
    turn,
    me: null,
    story: profile.story,
    threads: new Map(),
    steps: new Map(),
    wishes: new Map(),
    pairs: new Map(),
    left: new Set(),
    hasDeclined: false,
    hasLeft: false,
  };
}
