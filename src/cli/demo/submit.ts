import type { Step } from '../../programme/definition.ts';
import { momentIn } from '../../web/answer/local-time.ts';
import { pressed } from './encode.ts';
import type { Entries, Form } from './form.ts';
import type { Reply } from './house.ts';
import { elementIn } from './html.ts';
import type { Self } from './self.ts';
import type { Stage } from './stage.ts';

/** Presses a button of a form, and holds the answer to what a browser should get. */
export async function send(
  { house }: Stage,
  form: Form,
  entries: Entries,
  button: string,
  expected: number,
): Promise<Reply> {
  const reply = await house.ask(form.action, pressed(form, entries, { name: 'action', value: button }));
  if (reply.status !== expected)
    throw new Error(`A form answered ${reply.status}, not ${expected}: ${reply.body.slice(0, 500)}`);
  return reply;
}

/** An answer as it is given: whose, when, to which step, and the thread of the letter; null for what somebody begins. */
export type Giving = { self: Self; at: number; step: Step; thread: string | null };

/** Sends a form that is filled in and remembers what was accepted. @returns the page that thanks */
export async function give(stage: Stage, giving: Giving, form: Form, entries: Entries): Promise<string> {
  const { house, diary } = stage;
  const { self, at, step } = giving;
  const reply = await send(stage, form, entries, 'answer', 303);
  const thanks = await house.ask(reply.location ?? '');
  // What somebody begins has the id that its form brought along.
  const thread = giving.thread ?? entries.find(([name]) => name === 'n')?.[1] ?? '';
  const again = diary.accepted.get(thread) !== undefined;
  const did = giving.thread === null ? 'asked' : again ? 'changed' : 'answered';
  diary.accepted.set(thread, asKept(entries, step, self.profile.zone));
  diary.counts[did === 'asked' ? 'askedInBetween' : did] += 1;
  if (chose(entries, 'consent', 'no')) {
    self.hasDeclined = true;
    diary.counts.declined += 1;
  }
  if (chose(entries, 'consent', 'ask')) diary.counts.askedMore += 1;
  if (!again) self.steps.set(step.id, (self.steps.get(step.id) ?? 0) + 1);
  const known = self.threads.get(thread);
  if (known !== undefined) known.answered = true;
  const html = elementIn(thanks.body, '<section class="mindset">') ?? elementIn(thanks.body, '<section class="given">');
  diary.pages.push({ at, email: self.profile.email, thread, did, html: html ?? '' });
  return thanks.body;
}

function chose(entries: Entries, question: string, option: string): boolean {
  return entries.some(([name, value]) => name === `a.${question}` && value === option);
}

/** A moment is typed by the clock on somebody's wall, and kept as what it is everywhere. */
function asKept(entries: Entries, { questions = [] }: Step, zone: string): Entries {
  const moments = new Set(questions.flatMap(({ id, kind }) => (kind === 'datetime' ? [`a.${id}`] : [])));
  return entries.map(([name, value]) => [name, moments.has(name) ? momentIn(value, zone) : value]);
}
