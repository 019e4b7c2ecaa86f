import { Temporal } from 'temporal-polyfill';
import { chanceOf } from './chance.ts';
import { pressed } from './encode.ts';
import { type Entries, formsIn } from './form.ts';
import { phrase } from './phrases.ts';
import type { Self } from './self.ts';
import type { Stage } from './stage.ts';
import type { Wish } from './wishes.ts';

/** What the buttons of the page of a session say. */
const buttons = { move: 'agreed', 'let-go': 'postpone', 'call-off': 'cancel' } as const;

/**
 * Somebody puts a session on another day, lets its moment go, or calls it off, on its page (M13).
 * @returns whether they could: it may be over, or called off meanwhile
 */
export async function change(
  { house, diary, seed }: Stage,
  { profile }: Self,
  { does, page }: Extract<Wish, { page: string; does: keyof typeof buttons }>,
  at: number,
): Promise<boolean> {
  const forms = formsIn((await house.ask(page)).body);
  // A session without a moment has nothing to call off.
  if (!forms.some((form) => form.buttons.some(({ value }) => value === 'cancel'))) return false;
  const value = buttons[does];
  const form = forms.find((one) => one.buttons.some((button) => button.value === value));
  if (form === undefined) throw new Error(`${profile.name} found no way to ${does} a session`);
  const chance = chanceOf(`${seed} ${profile.email} ${at} ${does}`);
  const days = chance.between(1, 4);
  const { language, story } = profile;
  const elsewhere = phrase({ step: 'plan', question: 'where', language, story, turn: days, before: 0 });
  const entries = form.fields.flatMap((field): Entries => {
    if (!('value' in field)) return [];
    if (field.name === 'at') return [[field.name, workingDayAfter(field.value, days)]];
    return [[field.name, field.name === 'where' && chance.happens(0.5) ? elsewhere : field.value]];
  });
  const reply = await house.ask(form.action, pressed(form, entries, { name: 'action', value }));
  if (reply.status !== 303) throw new Error(`${profile.name} wanted to ${does} a session and got ${reply.status}`);
  const did = new URL(reply.location ?? '', page).searchParams.get('did');
  if (did !== value) return false;
  diary.counts[does === 'call-off' ? 'calledOff' : 'moved'] += 1;
  return true;
}

/** The same hour, so many days later, or on the Monday after. */
function workingDayAfter(typed: string, days: number): string {
  const day = Temporal.PlainDateTime.from(typed).add({ days });
  const rest = day.dayOfWeek > 5 ? 8 - day.dayOfWeek : 0;
  return day.add({ days: rest }).toString({ smallestUnit: 'minute' });
}
