import { chanceOf } from './chance.ts';
import { pressed } from './encode.ts';
import { type Entries, type Form, formsIn, untouched } from './form.ts';
import { linksIn } from './html.ts';
import { type Letter, linksOf } from './letter.ts';
import type { Stage } from './stage.ts';
import { questionOf } from './understand.ts';

/** How long after a letter the coordinator sees to it, in minutes: after the second coffee. */
export const SEEN_TO_AFTER_MINUTES = 95;

/** What the coordinator has to tell whoever asks before agreeing to a pair. */
const WORD =
  'We spraken elkaar daarnet aan de telefoon: ik denk dat jullie goed bij elkaar passen. Probeer één gesprek.';

/** Wishes for which somebody says yes within the week, out of one. */
const FOUND = 0.7;

/**
 * The coordinator sees to a letter that asks for something: pairs to approve, somebody who wants to hear more first, or
 * wishes for a classic mentor.
 */
export async function seeTo(stage: Stage, letter: Letter): Promise<void> {
  const at = (path: string) => linksIn(letter.message.html).find((link) => new URL(link).pathname === path);
  const review = at('/review');
  if (review !== undefined) return approvePairs(stage, review);
  const wishes = at('/classic');
  if (wishes !== undefined) return findMentors(stage, wishes, letter.sentAt);
  const { page } = linksOf(letter);
  if (page !== null) await tellMore(stage, page);
}

async function approvePairs({ house, diary }: Stage, link: string): Promise<void> {
  const { body } = await house.ask(link);
  const form = formWith(formsIn(body), 'approve');
  if (form === null) return;
  const reply = await house.ask(form.action, pressed(form, untouched(form), { name: 'action', value: 'approve' }));
  if (reply.status !== 303)
    throw new Error(`Approving the pairs answered ${reply.status}: ${reply.body.slice(0, 500)}`);
  diary.counts.approved += 1;
}

async function tellMore({ house, diary }: Stage, link: string): Promise<void> {
  const { body } = await house.ask(link);
  const form = formWith(formsIn(body), 'answer');
  if (form === null) return;
  const entries = form.fields.flatMap((field): Entries => {
    if (!('value' in field)) return [];
    return [[field.name, questionOf(field) === null ? field.value : WORD]];
  });
  const reply = await house.ask(form.action, pressed(form, entries, { name: 'action', value: 'answer' }));
  if (reply.status !== 303) throw new Error(`A word to somebody answered ${reply.status}: ${reply.body.slice(0, 500)}`);
  diary.counts.toldMore += 1;
}

/** Somebody was asked in person whether they would be a classic mentor, and agreed (M19). */
async function findMentors({ house, diary, seed }: Stage, link: string, at: number): Promise<void> {
  const { body } = await house.ask(link);
  const wishes = linksIn(body).filter((one) => one.startsWith('/classic/choose'));
  for (const [turn, wish] of wishes.entries()) {
    const chance = chanceOf(`${seed} classic ${at} ${turn}`);
    if (!chance.happens(FOUND)) continue;
    const form = formsIn((await house.ask(wish)).body).find(({ action }) => action === '/classic');
    const field = form?.fields.find(({ name }) => name === 'mentor');
    if (form === undefined || field === undefined || !('options' in field)) continue;
    const able = field.options.filter(({ label }) => label.includes(', mentee'));
    const chosen: Entries = untouched(form).filter(([name]) => name !== field.name);
    chosen.push([field.name, chance.one(able).value], ['asked', 'yes']);
    const reply = await house.ask(form.action, pressed(form, chosen, { name: 'action', value: 'send' }));
    if (reply.status !== 303)
      throw new Error(`A classic mentor was answered ${reply.status}: ${reply.body.slice(0, 500)}`);
    diary.counts.classicFound += 1;
  }
}

function formWith(forms: readonly Form[], action: string): Form | null {
  return forms.find(({ buttons }) => buttons.some(({ value }) => value === action)) ?? null;
}
