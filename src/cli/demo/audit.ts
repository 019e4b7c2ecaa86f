import { z } from 'zod';
import { yesOrNo } from '../../mail/writing.ts';
import { fileAnswer } from '../../programme/answer.ts';
import type { Diary } from './diary.ts';
import type { Entries } from './form.ts';
import type { House } from './house.ts';
import { idOf, type Letter } from './letter.ts';

/** What should never be: something that came twice, something that never came. */
export type Audit = { duplicates: string[]; lost: string[] };

/** Compares what was decided on and accepted with what reached the mailbox and the database. */
export async function audit(house: House, letters: readonly Letter[], diary: Diary): Promise<Audit> {
  const decided = await house.rows(
    decidedRow,
    `SELECT letters.id AS id, letters.state AS state, letters.kind AS kind, letters.nth AS nth, letters.subject AS subject,
       letters.participant_id AS person, prompts.occurrence AS occurrence, prompts.pair_id AS pair, prompts.cause_id AS cause
     FROM letters LEFT JOIN prompts ON prompts.id = letters.prompt_id`,
  );
  const given = await house.rows(givenRow, 'SELECT prompt_id AS prompt, question, value FROM answers');
  const arrived = letters.map(idOf);
  const matters = new Map(decided.map(({ id, pair, cause }) => [id, cause ?? pair]));
  return {
    duplicates: [
      ...twice(arrived).map((id) => `letter ${id} came twice`),
      ...twice(letters.map((letter) => contentKey(letter, matters.get(idOf(letter)) ?? null))),
      ...twice(decided.flatMap(promptKey)).map((key) => `${key} was sent twice`),
    ],
    lost: [...lostLetters(decided, new Set(arrived)), ...lostAnswers(given, diary)],
  };
}

const decidedRow = z.object({
  id: z.string(),
  state: z.string(),
  kind: z.string(),
  nth: z.int(),
  subject: z.string(),
  person: z.string(),
  occurrence: z.string().nullable(),
  pair: z.string().nullable(),
  cause: z.string().nullable(),
});
type Decided = z.infer<typeof decidedRow>;

const givenRow = z.object({ prompt: z.string(), question: z.string(), value: z.string() });

/** Whoever is in two pairs, or is asked two things, may hear about both at one moment, in the same words. */
function contentKey({ recipient, subject, sentAt }: Letter, matter: string | null): string {
  return `"${subject}" to ${recipient} at ${sentAt}${matter === null ? '' : ` about ${matter}`}`;
}

/** The same person, step, occurrence and reminder name one letter for ever. */
function promptKey({ person, kind, occurrence, nth }: Decided): string[] {
  return occurrence === null ? [] : [`${kind} ${occurrence} ${nth} to ${person}`];
}

function lostLetters(decided: readonly Decided[], arrived: ReadonlySet<string>): string[] {
  return decided
    .filter(({ id, state }) => state !== 'sent' || !arrived.has(id))
    .map(
      ({ id, subject, state }) =>
        `letter ${id} "${subject}" is ${state} and ${arrived.has(id) ? '' : 'not '}in the mailbox`,
    );
}

/** An answer that a page accepted stands in the database, word for word, and one that was taken back does not. */
function lostAnswers(given: readonly z.infer<typeof givenRow>[], diary: Diary): string[] {
  const stored = new Map<string, string[]>();
  for (const { prompt, question, value } of given) {
    stored.set(prompt, [...(stored.get(prompt) ?? []), ...flat(question, JSON.parse(value))]);
  }
  return [...diary.accepted].flatMap(([thread, entries]) => {
    const sent = entries === null ? [] : sentIn(entries);
    const kept = (stored.get(thread) ?? []).sort();
    return sent.join('\n') === kept.join('\n')
      ? []
      : [`answers to ${thread}: sent ${sent.length}, kept ${kept.length}`];
  });
}

/** What was sent, one line a value, as the database has it. */
function sentIn(entries: Entries): string[] {
  return entries
    .filter(([name, value]) => name.startsWith('a.') && value.trim() !== '')
    .map(([name, value]) => `${name.slice(2)} = ${value.startsWith('%PDF-') ? inBytes(value.length) : value.trim()}`)
    .sort();
}

function flat(question: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.map((one) => `${question} = ${one}`);
  const file = fileAnswer.safeParse(value);
  if (file.success) return [`${question} = ${inBytes(file.data.bytes)}`];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([id, one]) => `${question}.${id} = ${one}`);
  return [`${question} = ${typeof value === 'boolean' ? yesOrNo(value) : value}`];
}

/** A file as it is compared: what is in it stands elsewhere. */
function inBytes(bytes: number): string {
  return `a file of ${bytes} bytes`;
}

function twice(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
}
