import { pressed } from './encode.ts';
import { formsIn, untouched } from './form.ts';
import { linksIn } from './html.ts';
import type { Self } from './self.ts';
import type { Stage } from './visit.ts';

/** What somebody does on their own page. */
export type Wish = 'pause' | 'resume' | 'leave';

/** Follows the link in the foot of the newest letter and presses the button there. */
export async function wishFor({ house, diary }: Stage, self: Self, wish: Wish): Promise<void> {
  if (self.me === null || self.hasLeft) return;
  const page = await house.ask(self.me);
  const deeper = wish === 'leave' ? linksIn(page.body).find((link) => link.startsWith('/me/leave')) : undefined;
  const { body } = deeper === undefined ? page : await house.ask(deeper);
  const form = formsIn(body).find(({ buttons }) => buttons.some(({ value }) => value === wish));
  if (form === undefined) throw new Error(`${self.profile.name} found no way to ${wish}`);
  const reply = await house.ask(form.action, pressed(form, untouched(form), { name: 'action', value: wish }));
  if (reply.status !== 303) throw new Error(`${self.profile.name} wanted to ${wish} and got ${reply.status}`);
  diary.counts[wish === 'leave' ? 'left' : wish === 'pause' ? 'paused' : 'resumed'] += 1;
  self.hasLeft = wish === 'leave';
}
