import type { Programme, Step } from '../../programme/definition.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { Diary } from './diary.ts';
import { pressed } from './encode.ts';
import { changed, type Entries, filledIn, spoilt, type Writer } from './fill.ts';
import { type Form, formsIn, untouched } from './form.ts';
import type { House, Reply } from './house.ts';
import { elementIn } from './html.ts';
import { linksOf } from './letter.ts';
import { phrase, storyIn } from './phrases.ts';
import type { Deed } from './plan.ts';
import type { Opened, Self } from './self.ts';
import { questionsIn, stepOn } from './understand.ts';

/** Where somebody acts, and what is kept of it. */
export type Stage = { house: House; programme: Programme; diary: Diary; seed: number };

/** One person doing one thing behind the link of one letter, at a moment. */
export type Act = { self: Self; opened: Opened; deed: Deed; at: number };

/** Opens the link, looks at what stands there, and does it. */
export async function visit(stage: Stage, act: Act): Promise<void> {
  const { house, diary } = stage;
  const answeredAlready = act.self.threads.get(act.opened.thread)?.answered === true;
  if (act.self.hasLeft || (act.deed === 'answer' && answeredAlready)) return;
  if (act.deed === 'scan') return scan(stage, act);
  const chance = chanceOf(`${stage.seed} ${act.self.profile.email} ${act.at} ${act.deed}`);
  const page = await house.ask(linkFor(act, chance));
  if (page.status !== 200) throw new Error(`A link in "${act.opened.letter.subject}" answered ${page.status}`);
  const form = questionsIn(formsIn(page.body));
  if (form === null) {
    if (act.deed === 'come-late') diary.counts.tooLate += 1;
    return;
  }
  act.self.story = storyIn(page.body) ?? act.self.story;
  if (act.deed === 'take-back') return takeBack(stage, act, page);
  const step = stepOn(form, stage.programme, act.self.profile.roles);
  const writer = writerOf(act, step, chance);
  if (act.deed === 'save') {
    await send(stage, form, filledIn(form, step, writer).slice(0, 3), 'save', 303);
    diary.counts.saved += 1;
    return;
  }
  const entries = act.deed === 'change' ? changed(form, step, writer) : filledIn(form, step, writer);
  const last = act.deed === 'answer-badly' ? await correct(stage, form, step, entries, writer) : { form, entries };
  await answer(stage, act, step, last.form, last.entries);
}

/** What a mail scanner does: it opens everything, and nothing may come of it (P3). */
async function scan({ house, diary }: Stage, { opened }: Act): Promise<void> {
  const { page, clicks, me } = linksOf(opened.letter);
  for (const link of [page, me, ...clicks]) {
    if (link === null) continue;
    await house.ask(link);
    diary.counts.scanned += 1;
  }
}

/** A one-click answer when the letter has one that says what they mean, else the page. */
function linkFor({ opened, deed }: Act, chance: Chance): string {
  const { clicks } = linksOf(opened.letter);
  const plain = deed !== 'answer' || clicks.some((link) => link.includes('q=consent')) || chance.happens(0.4);
  return plain || clicks.length === 0 ? opened.page : chance.one(clicks.slice(-Math.ceil(clicks.length / 2)));
}

function writerOf({ self, deed }: Act, step: Step, chance: Chance): Writer {
  const { profile, turn } = self;
  const before = self.steps.get(step.id) ?? 0;
  const choosy = profile.habit === 'choosy' && !self.hasDeclined;
  const hesitant = profile.habit === 'changeable' && deed === 'answer' && before === 0;
  const consent = choosy ? 'no' : hesitant && step.id === 'proposal' ? 'ask' : 'yes';
  return {
    mood: { profile, step: step.id, consent, chance },
    write: (question) =>
      phrase({
        step: step.id,
        question,
        language: profile.language,
        story: self.story,
        before: deed === 'change' ? before + 1 : before,
        turn,
      }),
  };
}

/** Sends a form with a mistake, reads what the page says, and mends it: what was right stands there still. */
async function correct(stage: Stage, form: Form, step: Step, entries: Entries, writer: Writer) {
  const refused = await send(stage, form, spoilt(entries, step, writer.mood.chance.happens(0.4)), 'answer', 422);
  stage.diary.counts.refused += 1;
  const again = questionsIn(formsIn(refused.body));
  if (again === null) throw new Error('A refused form did not come back');
  return { form: again, entries: filledIn(again, step, writer) };
}

async function answer(stage: Stage, act: Act, step: Step, form: Form, entries: Entries): Promise<void> {
  const { house, diary } = stage;
  const { self, opened, at } = act;
  const reply = await send(stage, form, entries, 'answer', 303);
  const thanks = await house.ask(reply.location ?? '');
  // What somebody begins has the id that its form brought along.
  const begun = entries.find(([name]) => name === 'n')?.[1];
  const thread = begun ?? opened.thread;
  const again = diary.accepted.get(thread) !== undefined;
  diary.accepted.set(thread, entries);
  diary.counts[begun !== undefined ? 'askedInBetween' : again ? 'changed' : 'answered'] += 1;
  if (entries.some(([name, value]) => name === 'a.consent' && value === 'no')) {
    self.hasDeclined = true;
    diary.counts.declined += 1;
  }
  if (entries.some(([name, value]) => name === 'a.consent' && value === 'ask')) diary.counts.askedMore += 1;
  if (!again) self.steps.set(step.id, (self.steps.get(step.id) ?? 0) + 1);
  const known = self.threads.get(thread);
  if (known !== undefined) known.answered = true;
  const html = elementIn(thanks.body, '<section class="mindset">') ?? elementIn(thanks.body, '<section class="given">');
  diary.pages.push({
    at,
    email: self.profile.email,
    thread,
    did: begun !== undefined ? 'asked' : again ? 'changed' : 'answered',
    html: html ?? '',
  });
}

async function takeBack(stage: Stage, { self, opened, at }: Act, page: Reply): Promise<void> {
  const { diary } = stage;
  const form = formsIn(page.body).find(({ buttons }) => buttons.some(({ value }) => value === 'back'));
  if (form === undefined) return;
  await send(stage, form, untouched(form), 'back', 303);
  diary.accepted.set(opened.thread, null);
  diary.counts.takenBack += 1;
  const thread = self.threads.get(opened.thread);
  if (thread !== undefined) thread.answered = false;
  diary.pages.push({ at, email: self.profile.email, thread: opened.thread, did: 'taken-back', html: '' });
}

async function send({ house }: Stage, form: Form, entries: Entries, button: string, expected: number): Promise<Reply> {
  const reply = await house.ask(form.action, pressed(form, entries, { name: 'action', value: button }));
  if (reply.status !== expected)
    throw new Error(`A form answered ${reply.status}, not ${expected}: ${reply.body.slice(0, 500)}`);
  return reply;
}
