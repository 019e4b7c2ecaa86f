import type { Chance } from './chance.ts';
import type { Mood } from './choose.ts';
import type { Letter } from './letter.ts';
import { acquaintanceIn, lastMeeting, metAt } from './pair.ts';
import { phrase } from './phrases.ts';
import type { Deed } from './plan.ts';
import type { Self } from './self.ts';
import type { Stage } from './stage.ts';

/** How somebody fills a form in: what they choose, and what they write. */
export type Writer = { mood: Mood; write(question: string): string };

type Doing = { self: Self; opened: { letter: Letter }; deed: Deed; at: number };

/** What somebody brings to the page of a letter, whatever it asks. */
export function moodOf(stage: Stage, { self, opened, deed, at }: Doing, chance: Chance): Mood {
  const { profile } = self;
  const known = acquaintanceIn(self, opened.letter);
  const meeting = known === null ? null : lastMeeting(known, opened.letter.sentAt);
  const choosy = profile.habit === 'choosy' && !self.hasDeclined;
  const hesitant = profile.habit === 'changeable' && deed === 'answer' && !self.steps.has('proposal');
  return {
    profile,
    step: '',
    at,
    consent: choosy ? 'no' : hesitant ? 'ask' : 'yes',
    met: known === null || meeting === null ? null : metAt(stage, self, known, meeting),
    vague: profile.bents.has('vague') && !self.steps.has('scope'),
    asked: null,
    chance,
  };
}

/** Somebody at a page, who knows what it asks. */
export function writerIn({ self, deed }: Pick<Doing, 'self' | 'deed'>, mood: Mood): Writer {
  const { profile, story } = self;
  const before = mood.asked === null ? (self.steps.get(mood.step) ?? 0) : 0;
  const turn = mood.asked ?? self.turn;
  const step = mood.vague && mood.step === 'scope' ? 'vague' : mood.step;
  const wanted = { step, language: profile.language, story, turn, before: deed === 'change' ? before + 1 : before };
  return { mood, write: (question) => phrase({ ...wanted, question }) };
}
