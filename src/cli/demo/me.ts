import { begin } from './begin.ts';
import { pressed } from './encode.ts';
import { formsIn, untouched } from './form.ts';
import { linksIn } from './html.ts';
import { change } from './move.ts';
import type { Self } from './self.ts';
import type { Stage } from './stage.ts';
import { forget, type Intent } from './wishes.ts';

/** Somebody does what they had a mind to, if it is still possible. */
export async function carryOut(stage: Stage, { self, wish, at }: Intent): Promise<void> {
  if (self.hasLeft) return;
  if ('page' in wish) {
    const done = wish.does === 'begin' ? await begin(stage, self, wish, at) : await change(stage, self, wish, at);
    if (!done) forget(self, wish);
  } else await onOwnPage(stage, self, wish.does);
}

/** Follows the link in the foot of the newest letter and presses the button there. */
async function onOwnPage({ house, diary }: Stage, self: Self, wish: 'pause' | 'resume' | 'leave'): Promise<void> {
  if (self.me === null) return;
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
