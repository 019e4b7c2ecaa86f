import type { Temporal } from 'temporal-polyfill';
import type { World } from '../runner/world.ts';

/** What the fetch door hands to every route: the world, and the time, taken once. */
export type Door = { Bindings: { world: World; now: Temporal.Instant } };
