import { NO_SLOT } from '../../programme/answer.ts';
import type { Question } from '../../programme/definition.ts';
import type { Chance } from './chance.ts';
import type { Option } from './form.ts';
import type { Profile } from './profile.ts';

/** What somebody brings to a page besides chance. */
export type Mood = {
  profile: Profile;
  /** The step that asks; empty where they have not seen it yet. */
  step: string;
  /** Epoch milliseconds. */
  at: number;
  consent: 'yes' | 'ask' | 'no';
  /** Whether the meeting that lies behind took place, as both halves know; null where they had agreed on none. */
  met: 'yes' | 'moved' | 'no' | null;
  /** Whether what they ask is still too wide. */
  vague: boolean;
  /** Which of the things asked in between stands before them; null when none does. */
  asked: number | null;
  chance: Chance;
};

/** What is likelier than chance among the options of a question. */
const likely: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  met: { yes: 0.3, moved: 0.4, no: 0.3 },
  join: { yes: 0.75, no: 0.25 },
  going: { on: 0.8, stop: 0.2 },
  state: { done: 0.5, trying: 0.4, dropped: 0.1 },
  mentees: { 1: 0.75, 2: 0.2, 3: 0.05 },
  balance: { even: 0.6, mentor: 0.2, mentee: 0.2 },
};

/** Weeks in which no moment suits, out of one. */
const BAD_WEEK = 0.04;

/** How far along people say they are, of one. */
const standing: Readonly<Record<string, number>> = { scope: 0.25, 'mid-way': 0.55, 'close-mentee': 0.8 };

/** The one option somebody chooses. */
export function chooseOne(question: string, options: readonly Option[], mood: Mood): Option {
  const { chance, profile } = mood;
  if (question === 'consent') return optionOf(options, mood.consent) ?? chance.one(options);
  if (question === 'met' && mood.met !== null) return optionOf(options, mood.met) ?? chance.one(options);
  if (question === 'going' && mood.step === 'stop') return optionOf(options, 'stop') ?? chance.one(options);
  if (question === 'when') return oneMoment(options, chance);
  if (question === 'field') {
    return (
      optionOf(options, { visible: 'customers', tools: 'technology', people: 'own' }[profile.story]) ??
      chance.one(options)
    );
  }
  const weights = likely[question];
  if (weights !== undefined) return weighted(options, weights, chance);
  return options.every(({ value }) => /^\d+$/.test(value)) ? onScale(question, options, mood) : chance.one(options);
}

/** Those of several options that somebody ticks. */
export function chooseSome(question: Question, options: readonly Option[], { profile, chance }: Mood): Option[] {
  switch (question.kind) {
    case 'topics': {
      if (question.of === 'exchanges') return chance.some(options, chance.between(1, 2));
      const known = options.filter(({ value }) => profile.topics.includes(value));
      const others = options.filter((option) => !known.includes(option));
      const ticked = [...known, ...chance.some(others, Math.max(0, 3 - known.length))];
      // A word of one's own may come on top.
      return ticked.slice(0, question.most === undefined ? undefined : question.most - 1);
    }
    case 'availability':
      return chance.some(options, chance.between(6, 12));
    case 'slots':
      return momentsThatSuit(options, chance);
    default: {
      const own = options.filter(({ value }) => value === profile.language || (value === 'en' && profile.warmth > 0.4));
      return own.length > 0 ? own : chance.some(options, 1);
    }
  }
}

/** One moment at a click; none of them, where it is a bad week. */
function oneMoment(options: readonly Option[], chance: Chance): Option {
  const moments = options.filter(({ value }) => value !== NO_SLOT);
  return chance.one(moments.length === 0 || chance.happens(BAD_WEEK) ? options.slice(-1) : moments);
}

/** A few of the moments, those that suit the other half among them; none, where there is none or it is a bad week. */
function momentsThatSuit(options: readonly Option[], chance: Chance): Option[] {
  const moments = options.filter(({ value }) => value !== NO_SLOT);
  const none = options.filter(({ value }) => value === NO_SLOT);
  if (moments.length === 0 || chance.happens(BAD_WEEK)) return none;
  const suiting = moments.filter(({ label }) => /\)$/.test(label));
  const one = suiting.length > 0 && chance.happens(0.8) ? [chance.one(suiting)] : [];
  const others = chance.some(moments, chance.between(1, 3));
  return moments.filter((moment) => one.includes(moment) || others.includes(moment));
}

function onScale(question: string, options: readonly Option[], { profile, step, chance }: Mood): Option {
  const isTrust = question === 'safe' || question === 'room';
  if (isTrust && profile.bents.has('doubting') && chance.happens(0.25)) return options[0] ?? chance.one(options);
  const centre = question === 'standing' ? (standing[step] ?? 0.5) : 0.55 + profile.warmth * 0.35;
  const share = Math.min(1, Math.max(0, centre + (chance.share() - 0.5) * 0.4));
  return options[Math.round(share * (options.length - 1))] ?? chance.one(options);
}

function weighted(options: readonly Option[], weights: Readonly<Record<string, number>>, chance: Chance): Option {
  let rest = chance.share();
  for (const option of options) {
    rest -= weights[option.value] ?? 0;
    if (rest < 0) return option;
  }
  return chance.one(options);
}

function optionOf(options: readonly Option[], value: string): Option | undefined {
  return options.find((option) => option.value === value);
}
