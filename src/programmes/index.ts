import type { Programme } from '../programme/definition.ts';
import { buddy } from './buddy/index.ts';
import { reverseMentoring } from './reverse-mentoring/index.ts';

/** The programmes that come with the product, by id. */
export const programmes: ReadonlyMap<string, Programme> = new Map(
  [reverseMentoring, buddy].map((programme) => [programme.id, programme]),
);
