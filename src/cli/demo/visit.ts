import type { Step } from '../../programme/definition.ts';
import { chanceOf } from './chance.ts';
import { chooseOne, type Mood } from './choose.ts';
import { changed, filledIn, spoilt } from './fill.ts';
import { type Entries, type Form, formsIn, untouched } from './form.ts';
import type { Reply } from './house.ts';
import { elementIn, linksIn } from './html.ts';
import { linksOf } from './letter.ts';
import { askedIn, storyIn } from './phrases.ts';
import type { Deed } from './plan.ts';
import type { Opened, Self } from './self.ts';
import type { Stage } from './stage.ts';
import { give, send } from './submit.ts';
import { questionsIn, stepOn } from './understand.ts';
import { moodOf, type Writer, writerIn } from './write.ts';

/** One person doing one thing behind the link of one letter, at a moment. */
export type Act = { self: Self; opened: Opened; deed: Deed; at: number };

/** Opens the link, looks at what stands there, and does it. */
export async function visit(stage: Stage, act: Act): Promise<void> {
  const { house, diary } = stage;
  const { self, opened, deed } = act;
  const answeredAlready = self.threads.get(opened.thread)?.answered === true;
  if (self.hasLeft || self.left.has(opened.thread) || (deed === 'answer' && answeredAlready)) return;
  if (deed === 'scan') return scan(stage, act);
  const chance = chanceOf(`${stage.seed} ${self.profile.email} ${act.at} ${deed}`);
  const mood = moodOf(stage, act, chance);
  const page = await house.ask(linkFor(act, mood));
  if (page.status !== 200) throw new Error(`A link in "${opened.letter.subject}" answered ${page.status}`);
  const form = questionsIn(formsIn(page.body));
  if (form === null) {
    if (deed === 'come-late') diary.counts.tooLate += 1;
    return;
  }
  self.story = storyIn(page.body) ?? self.story;
  if (deed === 'take-back') return takeBack(stage, act, page);
  const step = stepOn(form, stage.programme, self.profile.roles);
  if (step.id === 'asked' && self.profile.bents.has('busy') && chance.happens(0.7)) {
    self.left.add(opened.thread);
    return;
  }
  const writer = writerIn(act, { ...mood, step: step.id, asked: step.id === 'asked' ? askedIn(page.body) : null });
  if (deed === 'save') {
    await send(stage, form, filledIn(form, step, writer).slice(0, 3), 'save', 303);
    diary.counts.saved += 1;
    return;
  }
  const entries = deed === 'change' ? changed(form, step, writer) : filledIn(form, step, writer);
  const last = deed === 'answer-badly' ? await correct(stage, form, step, entries, writer) : { form, entries };
  const thanks = await give(stage, { ...act, step, thread: opened.thread }, last.form, last.entries);
  await sharpen(stage, act, step, thanks, mood);
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

/** The one-click answer that says what they mean, where the letter has one, else the page. */
function linkFor({ opened, deed }: Act, mood: Mood): string {
  const options = linksOf(opened.letter).clicks.map((link) => {
    const { searchParams } = new URL(link);
    return { link, question: searchParams.get('q'), value: searchParams.get('v') ?? '', checked: false, label: '' };
  });
  const question = options[0]?.question ?? 'consent';
  if (question === 'consent' || deed !== 'answer' || mood.chance.happens(0.4)) return opened.page;
  const meant = chooseOne(question, options, mood);
  return options.find(({ value }) => value === meant.value)?.link ?? opened.page;
}

/** Sends a form with a mistake, reads what the page says, and mends it: what was right stands there still. */
async function correct(stage: Stage, form: Form, step: Step, entries: Entries, writer: Writer) {
  const refused = await send(stage, form, spoilt(entries, step, writer.mood.chance.happens(0.4)), 'answer', 422);
  stage.diary.counts.refused += 1;
  const again = questionsIn(formsIn(refused.body));
  if (again === null) throw new Error('A refused form did not come back');
  return { form: again, entries: filledIn(again, step, writer) };
}

/** What was vague comes back once, with what it lacks (M12). Most follow the link and ask something smaller. */
async function sharpen(stage: Stage, act: Act, step: Step, thanks: string, mood: Mood): Promise<void> {
  const hint = elementIn(thanks, '<section class="sharper">');
  if (hint === null) return;
  const { house, diary } = stage;
  diary.counts.sentBack += 1;
  const [link] = linksIn(hint);
  if (link === undefined || !mood.chance.happens(0.75)) return;
  const form = questionsIn(formsIn((await house.ask(link)).body));
  if (form === null) throw new Error('A question that came back could not be asked again');
  const writer = writerIn(act, { ...mood, step: step.id, vague: false });
  await give(stage, { ...act, step, thread: act.opened.thread }, form, changed(form, step, writer));
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
