import type { D1Migration } from 'cloudflare:test';

declare global {
  namespace Cloudflare {
    /** What the test configuration binds: the Worker's own bindings and the migrations. */
    interface Env {
      DB: D1Database;
      MAIL: R2Bucket;
      OUTBOX: Queue<unknown>;
      MIGRATIONS: D1Migration[];
    }
  }
}
