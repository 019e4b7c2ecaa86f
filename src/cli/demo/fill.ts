import { LONGEST } from '../../programme/answer.ts';
import type { Question, Step } from '../../programme/definition.ts';
import { chooseOne, chooseSome, type Mood } from './choose.ts';
import type { Field, Form } from './form.ts';
import { questionOf } from './understand.ts';

/** What a browser sends of a form: names and values, in order. */
export type Entries = [name: string, value: string][];

/** How somebody fills a form in: what they choose, and what they write. */
export type Writer = { mood: Mood; write(question: string): string };

/** Optional questions that are left open, out of one. */
const LEFT_OPEN = 0.25;

/** Fills in what stands empty and keeps what stands there, as people do with a form that was filled in half. */
export function filledIn(form: Form, step: Step, writer: Writer): Entries {
  const { chance } = writer.mood;
  const leftOpen = new Set(
    (step.questions ?? []).filter(({ optional }) => optional === true && chance.happens(LEFT_OPEN)).map(({ id }) => id),
  );
  return form.fields.flatMap((field): Entries => {
    const about = questionOf(field);
    const question = step.questions?.find(({ id }) => id === about?.question);
    if (about === null || question === undefined) return 'value' in field ? [[field.name, field.value]] : [];
    if (about.readers) return readers(field, writer);
    if (leftOpen.has(about.question)) return 'value' in field ? [[field.name, field.value]] : [];
    return answerTo(question, field, writer);
  });
}

/** The form with a gap where an answer was wanted, or with one that is too long. */
export function spoilt(entries: Entries, step: Step, tooLong: boolean): Entries {
  const asked = (step.questions ?? []).filter(({ optional }) => optional !== true);
  const short = asked.find(({ kind }) => kind === 'short');
  if (tooLong && short !== undefined) {
    return entries.map(([name, value]) => [name, name === `a.${short.id}` ? value.repeat(30) : value]);
  }
  const [first] = asked;
  return entries.filter(([name]) => name !== `a.${first?.id}` && !name.startsWith(`a.${first?.id}.`));
}

/** The filled form with one answer given otherwise. */
export function changed(form: Form, step: Step, writer: Writer): Entries {
  const wanted = step.questions?.find(({ kind }) => kind === 'long' || kind === 'short') ?? step.questions?.[0];
  return form.fields.flatMap((field): Entries => {
    const about = questionOf(field);
    if (wanted === undefined || about?.question !== wanted.id || about.readers) return kept(field);
    return answerTo(wanted, emptied(field), writer);
  });
}

function answerTo(question: Question, field: Field, { mood, write }: Writer): Entries {
  switch (field.kind) {
    case 'hidden':
      return kept(field);
    case 'radio':
    case 'select':
      if (field.options.some(({ checked }) => checked)) return kept(field);
      return [[field.name, chooseOne(question.id, field.options, mood).value]];
    case 'checkbox':
      if (field.options.some(({ checked }) => checked)) return kept(field);
      return chooseSome(question, field.options, mood).map(({ value }) => [field.name, value]);
    case 'text':
    case 'textarea':
      if (question.kind === 'topics') return kept(field);
      return field.value !== '' && !isTooLong(question, field.value) ? kept(field) : [[field.name, write(question.id)]];
  }
}

/** Most people leave the choice of readers as it stands. */
function readers(field: Field, { mood: { chance } }: Writer): Entries {
  return 'options' in field && chance.happens(0.2) ? [[field.name, chance.one(field.options).value]] : kept(field);
}

function kept(field: Field): Entries {
  if ('value' in field) return [[field.name, field.value]];
  return field.options.filter(({ checked }) => checked).map(({ value }) => [field.name, value]);
}

function emptied(field: Field): Field {
  if ('options' in field) return { ...field, options: field.options.map((option) => ({ ...option, checked: false })) };
  return field.kind === 'hidden' ? field : { ...field, value: '' };
}

function isTooLong({ kind }: Question, value: string): boolean {
  return kind === 'short' && value.length > LONGEST.short;
}
