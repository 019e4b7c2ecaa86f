import { Temporal } from 'temporal-polyfill';
import { LONGEST, NO_SLOT } from '../../programme/answer.ts';
import { isAsked } from '../../programme/asked.ts';
import type { Question, Step } from '../../programme/definition.ts';
import { chooseOne, chooseSome, type Mood } from './choose.ts';
import type { Entries, Field, Form, Option } from './form.ts';
import { paper } from './paper.ts';
import { questionOf } from './understand.ts';
import type { Writer } from './write.ts';

/** Optional questions that are left open, out of one. */
const LEFT_OPEN = 0.25;
/** Questions that go with something to look at, out of one. */
const SENT_ALONG = 0.4;
/** Lists to tick from to which somebody adds a word of their own, out of one. */
const OWN_WORDS = 0.35;

/**
 * Fills in what stands empty and keeps what stands there, as people do with a form that was filled in half. A question
 * that the page does not show, because of what was chosen before it, is left alone.
 */
export function filledIn(form: Form, step: Step, writer: Writer): Entries {
  const { chance } = writer.mood;
  const leftOpen = new Set(
    (step.questions ?? []).filter((question) => isLeftOpen(question, writer)).map(({ id }) => id),
  );
  const ownWords = new Set(
    (step.questions ?? []).filter(({ kind }) => kind === 'topics' && chance.happens(OWN_WORDS)).map(({ id }) => id),
  );
  const filled: Entries = [];
  for (const field of form.fields) {
    const about = questionOf(field);
    const question = step.questions?.find(({ id }) => id === about?.question);
    if (about === null || question === undefined) filled.push(...('value' in field ? kept(field) : []));
    else if (!isAsked(question, givenIn(filled))) continue;
    else if (about.readers) filled.push(...readers(field, writer));
    else if (leftOpen.has(about.question)) filled.push(...('value' in field ? kept(field) : []));
    else filled.push(...answerTo(question, field, writer, ownWords));
  }
  return filled;
}

/** Whoever goes home with nothing in return has nothing to tell of it. */
function isLeftOpen({ id, optional }: Question, { mood: { profile, chance } }: Writer): boolean {
  return optional === true && (chance.happens(LEFT_OPEN) || (id === 'got' && profile.bents.has('empty-handed')));
}

function givenIn(filled: Entries): { question: string; value: string }[] {
  return filled.map(([name, value]) => ({ question: name.replace(/^a\./, ''), value }));
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

/** The filled form with one answer given otherwise, and the sign that belongs to it; what the page hides after that stays behind. */
export function changed(form: Form, step: Step, writer: Writer): Entries {
  const asked = (step.questions ?? []).filter(({ when }) => when === undefined);
  const wanted = asked.find(({ kind }) => kind === 'long' || kind === 'short') ?? asked[0];
  const filled: Entries = [];
  for (const field of form.fields) {
    const about = questionOf(field);
    const question = step.questions?.find(({ id }) => id === about?.question);
    if (question !== undefined && !isAsked(question, givenIn(filled))) continue;
    const isWanted = question !== undefined && (question === wanted || isSignOf(question, wanted, step));
    if (!isWanted || about?.readers === true) filled.push(...kept(field));
    else filled.push(...answerTo(question, emptied(field), writer, new Set()));
  }
  return filled;
}

/** By what somebody would notice that their question is answered goes with the question. */
function isSignOf({ id }: Question, asked: Question | undefined, step: Step): boolean {
  return asked?.kind === 'long' && asked.scope?.sign === `${step.id}.${id}`;
}

/** @param ownWords the lists to which a word of one's own is still to be added, in the first field for it */
function answerTo(question: Question, field: Field, { mood, write }: Writer, ownWords: Set<string>): Entries {
  switch (field.kind) {
    case 'hidden':
      return kept(field);
    case 'file':
      return [[field.name, mood.chance.happens(SENT_ALONG) ? paper(mood.profile.name) : '']];
    case 'radio':
    case 'select':
      if (field.options.some(({ checked }) => checked)) return kept(field);
      return [[field.name, chooseOne(question.id, field.options, mood).value]];
    case 'checkbox':
      // Languages are a guess of ours at first, to which people add; and so is the one moment that was clicked.
      if (question.kind === 'slots')
        return withMore(field.options, chooseSome(question, field.options, mood), field.name);
      if (question.kind !== 'choices' && field.options.some(({ checked }) => checked)) return kept(field);
      return chooseSome(question, field.options, mood).map(({ value }) => [field.name, value]);
    case 'text':
    case 'textarea':
      if (question.kind === 'topics') {
        return ownWords.delete(question.id) && field.value === '' ? [[field.name, write(question.id)]] : kept(field);
      }
      if (question.kind === 'datetime') return [[field.name, field.value || momentFor(question, mood)]];
      if (question.kind === 'zone') return [[field.name, field.value || mood.profile.zone]];
      return field.value !== '' && !isTooLong(question, field.value) ? kept(field) : [[field.name, write(question.id)]];
  }
}

/** Whoever clicked that nothing suits has looked; who clicked a moment may have others. */
function withMore(options: readonly Option[], chosen: readonly Option[], name: string): Entries {
  const clicked = options.filter(({ checked }) => checked);
  if (clicked.length === 0) return chosen.map(({ value }) => [name, value]);
  const more = clicked.some(({ value }) => value === NO_SLOT) ? [] : chosen.filter(({ value }) => value !== NO_SLOT);
  return options
    .filter((option) => clicked.includes(option) || more.includes(option))
    .map(({ value }) => [name, value]);
}

/**
 * A moment of one's own, in office hours: for a meeting that has its day already. Two who put off a session often know
 * the next day; for a session that is planned nobody has one in mind that the page does not offer.
 */
function momentFor({ id, optional }: Question, { profile, at, chance }: Mood): string {
  if (optional === true && (id !== 'moved-to' || chance.happens(0.5))) return '';
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(profile.zone).toPlainDate();
  const then = day.add({ days: chance.between(4, 9) });
  const rest = then.dayOfWeek > 5 ? 8 - then.dayOfWeek : 0;
  return `${then.add({ days: rest })}T${chance.one(['09:30', '11:00', '14:00', '15:30'])}`;
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
