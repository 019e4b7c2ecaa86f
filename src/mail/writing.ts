import type { Temporal } from 'temporal-polyfill';
import { type Language, say, type Values } from '../language.ts';
import type { Cohort, Person } from '../programme/cohort.ts';
import type { Programme, ProgrammeWords, Question, StepWords } from '../programme/definition.ts';
import { wordsFor } from '../programme/in-words.ts';
import { type Words, wordsOf } from '../words/index.ts';
import type { LinkSettings } from './links.ts';

/** What is the same for every letter of a cohort that is decided on in one go. */
export type Frame = {
  programme: Programme;
  cohort: Cohort;
  /** Whom participants turn to. */
  coordinator: { name: string; email: string };
  /** The product's name, and the address from which it sends. */
  sender: { name: string; address: string };
  links: LinkSettings;
  now: Temporal.Instant;
};

/** One letter in the making: to whom, in which language, with which values for placeholders. */
export type Writing = {
  to: Person;
  frame: Frame;
  language: Language;
  /** The programme's words. */
  words: ProgrammeWords;
  /** The product's own words. */
  own: Words;
  values: Values;
};

/** Starts a letter to somebody: their language, and the values that every letter has. */
export function writingTo(to: Person, frame: Frame): Writing {
  const { programme, cohort, coordinator } = frame;
  const { language, words } = wordsFor(programme, cohort, to);
  const { sessions } = programme;
  const values = {
    name: firstName(to.name),
    role: to.role,
    coordinator: coordinator.name,
    coordinatorEmail: coordinator.email,
    organisation: cohort.organisation,
    cohort: cohort.name,
    programme: words.name,
    ...(sessions === undefined ? {} : { sessions: sessions.count, minutes: sessions.minutes }),
  };
  return { to, frame, language, words, own: wordsOf(language), values };
}

/** Who sends a cohort's letters: the coordinator's name, at the address that sends for everybody. */
export function senderOf({ coordinator, cohort, sender }: Frame): { name: string; email: string } {
  return { name: `${coordinator.name} · ${cohort.organisation}`, email: sender.address };
}

/** The same letter with more values. */
export function withValues(writing: Writing, more: Values): Writing {
  return { ...writing, values: { ...writing.values, ...more } };
}

/** Fills a text of the programme or the product for this letter. */
export function fill(writing: Writing, text: string, more: Values = {}): string {
  return say(text, writing.language, { ...writing.values, ...more });
}

/** A text that a step may lack. */
export function fillOptional(writing: Writing, text: string | undefined): string | null {
  return text === undefined ? null : fill(writing, text);
}

/** A fact as the texts choose by it. */
export function yesOrNo(fact: boolean): 'yes' | 'no' {
  return fact ? 'yes' : 'no';
}

/** A word of the middle of a sentence, at the start of a line. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The words of a step. @throws when the programme lacks them: it was loaded unchecked */
export function stepWordsOf({ words, language }: Writing, step: string): StepWords {
  const found = words.steps[step];
  if (found === undefined) throw new Error(`The programme has no words for step ${step} (${language})`);
  return found;
}

/** The question that a reference such as "scope.question" names. */
export function questionOf({ frame }: Writing, reference: string): Question | undefined {
  const [step, id] = reference.split('.');
  return frame.programme.steps.find((one) => one.id === step)?.questions?.find((one) => one.id === id);
}

/** What one calls somebody: the first word of the name; "Jean-Pierre" is one word, "Anne Marie" is called Anne. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
