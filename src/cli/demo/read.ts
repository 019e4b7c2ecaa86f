import type { Agenda } from './agenda.ts';
import { chanceOf } from './chance.ts';
import { addressOf, type Letter, linksOf, mailboxState, threadOf } from './letter.ts';
import { visitsFor } from './plan.ts';
import type { Self } from './self.ts';
import type { Act, Stage } from './visit.ts';

const MINUTE_MS = 60_000;

/** Where the clock stands, when something wakes next, and the letters that came since. */
export type News = { now: number; next: number | null; letters: Letter[] };

/** Fetches every letter after a number, in an order that follows from the letters alone. */
export async function news(stage: Stage, after: number): Promise<News> {
  const { body } = await stage.house.ask(`/local/state?after=${after}`);
  const { now, next, letters } = mailboxState.parse(JSON.parse(body));
  const last = letters.at(-1);
  const more = last === undefined ? [] : (await news(stage, last.number)).letters;
  return {
    now: Date.parse(now),
    next: next === null ? null : Date.parse(next),
    letters: [...letters, ...more].sort(inOrder),
  };
}

/** Somebody reads a letter, and plans what to do about it. */
export function receive(seed: number, self: Self, letter: Letter, agenda: Agenda<Act>): void {
  const { page, me } = linksOf(letter);
  self.me = me ?? self.me;
  const thread = threadOf(letter);
  if (page === null || thread === null) return;
  const known = self.threads.get(thread) ?? { letters: 0, answered: false };
  self.threads.set(thread, { ...known, letters: known.letters + 1 });
  if (known.answered) return;
  const chance = chanceOf(`${seed} ${self.profile.email} ${letter.sentAt} ${letter.subject}`);
  for (const { deed, afterMinutes } of visitsFor(self.profile.habit, known.letters, chance)) {
    const at = letter.sentAt + afterMinutes * MINUTE_MS;
    agenda.plan(at, { self, opened: { letter, page, thread }, deed, at });
  }
}

/** Which letter of one moment reaches the mailbox first is nobody's business. */
function inOrder(a: Letter, b: Letter): number {
  return a.sentAt - b.sentAt || compare(addressOf(a), addressOf(b)) || compare(a.subject, b.subject);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
