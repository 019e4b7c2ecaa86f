import type { Config } from '../config.ts';
import type { Sender } from '../mail/sender.ts';
import type { Database } from '../store/database.ts';

/** All that lies outside: what a verb of the runner may touch. Made once by a door. */
export type World = {
  db: Database;
  config: Config;
  sender: Sender;
  /** Wakes `deliver` for a batch. A message that gets lost is made good by the tick's sweep. */
  queue: Pick<Queue<unknown>, 'sendBatch'>;
  bucket: R2Bucket;
};
