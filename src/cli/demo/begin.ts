import { chanceOf } from './chance.ts';
import { filledIn } from './fill.ts';
import { formsIn } from './form.ts';
import { linksIn } from './html.ts';
import type { Self } from './self.ts';
import type { Stage } from './stage.ts';
import { give } from './submit.ts';
import { questionsIn } from './understand.ts';
import type { Wish } from './wishes.ts';
import { writerIn } from './write.ts';

/**
 * Somebody begins a step of their own accord: a question in between, a meeting to sit in on, a word in confidence, a
 * wish, the end (M15, M16, M19, M25, M27).
 * @returns whether they could
 */
export async function begin(
  stage: Stage,
  self: Self,
  { step: id, page, pair }: Extract<Wish, { does: 'begin' }>,
  at: number,
): Promise<boolean> {
  const { house, programme, seed } = stage;
  const step = programme.steps.find((one) => one.id === id);
  const link = page ?? (await onOwnPage(stage, self, id, pair));
  if (step === undefined || link === null) return false;
  const form = questionsIn(formsIn((await house.ask(link)).body));
  if (form === null) return false;
  const chance = chanceOf(`${seed} ${self.profile.email} ${at} ${id}`);
  const mood = {
    profile: self.profile,
    step: id,
    at,
    consent: 'yes',
    met: null,
    vague: false,
    asked: null,
    chance,
  } as const;
  await give(
    stage,
    { self, at, step, thread: null },
    form,
    filledIn(form, step, writerIn({ self, deed: 'answer' }, mood)),
  );
  return true;
}

/** Where somebody's own page lets them begin a step, in the pair it is about; null where it does not. */
async function onOwnPage({ house }: Stage, { me }: Self, step: string, pair: string | null): Promise<string | null> {
  if (me === null) return null;
  const links = linksIn((await house.ask(me)).body).filter((link) => {
    const { pathname, searchParams } = new URL(link, me);
    return pathname === '/do' && searchParams.get('s') === step && searchParams.get('p') === pair;
  });
  return links[0] ?? null;
}
