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
  /** How often they asked something in between. */
  asks: number;
  hasDeclined: boolean;
  hasLeft: boolean;
};

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
    asks: 0,
    hasDeclined: false,
    hasLeft: false,
  };
}
