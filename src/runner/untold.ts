import type { Change } from '../programme/change.ts';
import type { Database } from '../store/database.ts';
import { lettersAmong } from '../store/outbox.ts';
import { noMomentId } from './commit.ts';

/** Whoever takes an answer back and gives it again brings nobody the same news of a session twice. */
export async function untold(db: Database, changes: readonly Change[]): Promise<Change[]> {
  const ids = changes.flatMap((change) => newsId(change) ?? []);
  return ids.length === 0 ? [...changes] : news(changes, await lettersAmong(db, ids));
}

/**
 * The changes without the news that somebody was told already.
 * @param told the ids of letters that were written; what is news is added to them
 */
export function news(changes: readonly Change[], told: Set<string>): Change[] {
  return changes.filter((change) => {
    const id = newsId(change);
    if (id === null) return true;
    const isNews = !told.has(id);
    told.add(id);
    return isNews;
  });
}

function newsId(change: Change): string | null {
  if (change.kind !== 'letter' || change.letter.kind !== 'notice') return null;
  const { notice, to } = change.letter;
  return notice.kind === 'no-moment' ? noMomentId(to.id, notice.sessionId) : null;
}
