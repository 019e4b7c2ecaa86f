import type { Agenda } from './agenda.ts';
import { chanceOf } from './chance.ts';
import { addressOf, type Letter, linksOf, mailboxState, threadOf } from './letter.ts';
import { asksAbout, visitsFor } from './plan.ts';
import type { Self } from './self.ts';
import type { Act, Stage } from './visit.ts';

const MINUTE_MS = 60_000;

/** Fetches the letters after a number until there are so many in all, in an order that follows from the letters alone. */
export async function lettersAfter({ house }: Stage, number: number, all: number): Promise<Letter[]> {
  const letters: Letter[] = [];
  while (number + letters.length < all) {
    const { body } = await house.ask(`/local/state?after=${number + letters.length}`);
    const { letters: more } = mailboxState.parse(JSON.parse(body));
    if (more.length === 0) throw new Error(`The mailbox holds ${all} letters and does not show them`);
    letters.push(...more);
  }
  return letters.sort(inOrder);
}

/** Somebody reads a letter, and plans what to do about it. */
export function receive(seed: number, self: Self, letter: Letter, agenda: Agenda<Act>): void {
  const { page, me, ask } = linksOf(letter);
  self.me = me ?? self.me;
  if (ask !== null) wonder(seed, self, letter, ask, agenda);
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

/** A letter may bring something to mind that its reader would ask the other half. */
function wonder(seed: number, self: Self, letter: Letter, page: string, agenda: Agenda<Act>): void {
  const chance = chanceOf(`${seed} ${self.profile.email} ${letter.sentAt} ${letter.subject} ask`);
  for (const { deed, afterMinutes } of asksAbout(self.profile.habit, self.asks, chance)) {
    const at = letter.sentAt + afterMinutes * MINUTE_MS;
    // The prompt is there once the form is sent.
    agenda.plan(at, { self, opened: { letter, page, thread: '' }, deed, at });
    self.asks += 1;
  }
}

/** Which letter of one moment reaches the mailbox first is nobody's business. */
function inOrder(a: Letter, b: Letter): number {
  return a.sentAt - b.sentAt || compare(addressOf(a), addressOf(b)) || compare(a.subject, b.subject);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
