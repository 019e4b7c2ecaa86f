import type { Agenda } from './agenda.ts';
import { chanceOf } from './chance.ts';
import { eventIn } from './event.ts';
import { addressOf, type Letter, linksOf, mailboxState, threadOf } from './letter.ts';
import { acquaintanceIn, fateOf, noteEvent } from './pair.ts';
import { visitsFor } from './plan.ts';
import type { Self } from './self.ts';
import type { Stage } from './stage.ts';
import type { Act } from './visit.ts';
import { type Intent, wishesAfter } from './wishes.ts';

const MINUTE_MS = 60_000;

/**
 * Fetches the letters that came since those that were read, until there are so many in all, in an order that follows from
 * the letters alone. A mailbox that is handed a batch twice takes it once and skips a number: it is the last number that
 * says where to go on, not how many there were.
 */
export async function lettersAfter(
  { house }: { house: Pick<Stage['house'], 'ask'> },
  read: readonly Letter[],
  all: number,
): Promise<Letter[]> {
  const letters: Letter[] = [];
  let last = Math.max(0, ...read.map(({ number }) => number));
  while (read.length + letters.length < all) {
    const { body } = await house.ask(`/local/state?after=${last}`);
    const { letters: more } = mailboxState.parse(JSON.parse(body));
    if (more.length === 0) throw new Error(`The mailbox holds ${all} letters and does not show them`);
    letters.push(...more);
    last = Math.max(...more.map(({ number }) => number));
  }
  return letters.sort(inOrder);
}

/** Somebody reads a letter, and plans what to do about it. */
export function receive(stage: Stage, self: Self, letter: Letter, visits: Agenda<Act>, intents: Agenda<Intent>): void {
  const { page, me } = linksOf(letter);
  self.me = me ?? self.me;
  noteEvent(self, letter);
  // Two who let it go answer nothing any more, and begin nothing.
  const known = acquaintanceIn(self, letter);
  if (known !== null && fateOf(stage, self, known, letter.sentAt) === 'fades') return;
  for (const intent of wishesAfter(stage, self, letter)) intents.plan(intent.at, intent);
  const thread = threadOf(letter);
  // What stands in a calendar leads to an answer that was given: nothing is asked.
  if (page === null || thread === null || eventIn(letter) !== null) return;
  const before = self.threads.get(thread) ?? { letters: 0, answered: false };
  self.threads.set(thread, { ...before, letters: before.letters + 1 });
  if (before.answered) return;
  const chance = chanceOf(`${stage.seed} ${self.profile.email} ${letter.sentAt} ${letter.subject}`);
  for (const { deed, afterMinutes } of visitsFor(self.profile.habit, before.letters, chance)) {
    const at = letter.sentAt + afterMinutes * MINUTE_MS;
    visits.plan(at, { self, opened: { letter, page, thread }, deed, at });
  }
}

/** Which letter of one moment reaches the mailbox first is nobody's business. */
function inOrder(a: Letter, b: Letter): number {
  return a.sentAt - b.sentAt || compare(addressOf(a), addressOf(b)) || compare(a.subject, b.subject);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
