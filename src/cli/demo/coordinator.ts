import { pressed } from './encode.ts';
import { type Form, formsIn, untouched } from './form.ts';
import { linksIn } from './html.ts';
import { type Letter, linksOf } from './letter.ts';
import { questionOf } from './understand.ts';
import type { Stage } from './visit.ts';

/** How long after a letter the coordinator sees to it, in minutes: after the second coffee. */
export const SEEN_TO_AFTER_MINUTES = 95;

/** What the coordinator has to tell whoever asks before agreeing to a pair. */
const WORD =
  'We spraken elkaar daarnet aan de telefoon: ik denk dat jullie goed bij elkaar passen. Probeer één gesprek.';

/** The coordinator sees to a letter that asks for something: pairs to approve, or somebody who wants to hear more first. */
export async function seeTo(stage: Stage, letter: Letter): Promise<void> {
  const review = linksIn(letter.message.html).find((link) => new URL(link).pathname === '/review');
  if (review !== undefined) return approvePairs(stage, review);
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
  const entries = form.fields.flatMap((field): [string, string][] => {
    if (!('value' in field)) return [];
    return [[field.name, questionOf(field) === null ? field.value : WORD]];
  });
  const reply = await house.ask(form.action, pressed(form, entries, { name: 'action', value: 'answer' }));
  if (reply.status !== 303) throw new Error(`A word to somebody answered ${reply.status}: ${reply.body.slice(0, 500)}`);
  diary.counts.toldMore += 1;
}

function formWith(forms: readonly Form[], action: string): Form | null {
  return forms.find(({ buttons }) => buttons.some(({ value }) => value === action)) ?? null;
}
