import type { Programme } from '../../programme/definition.ts';
import type { Diary } from './diary.ts';
import type { Fates } from './fates.ts';
import type { House } from './house.ts';
import type { Profile } from './profile.ts';

/** Where people act, what is kept of it, and what chance has in store for them. */
export type Stage = {
  house: House;
  programme: Programme;
  diary: Diary;
  seed: number;
  /** Everybody, by address. */
  cast: ReadonlyMap<string, Profile>;
  fates: Fates;
};
