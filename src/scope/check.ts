import { counts, people } from './lexicon.ts';
import { namesMoment } from './moment.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { specificIn } from './specific.ts';

/** What a mentee answers after the match (M11). `field` is what they chose from a list; it is not judged. */
export type Scope = { field: string | null; question: string; sign: string };

/**
 * What a scope can lack:
 * - `subject`: nothing is named that it is about, only words that fit any question
 * - `question`: nothing is asked
 * - `one-question`: more is asked than one conversation can begin with
 * - `sign`: nothing that could be seen or counted
 * - `time`: neither a time nor an occasion
 */
export type Missing = 'subject' | 'question' | 'one-question' | 'sign' | 'time';

/** So many telling words make a subject, and so much that can be seen a sign. */
const ENOUGH = 2;
/** Whoever asks so precisely sees by the answer itself that it came. */
const PRECISE = 4;
const MOST_QUESTIONS = 2;

/**
 * What a scope lacks, in the order in which a person would ask for it; `isVague` says whether that is too much. In
 * Dutch, French and English, mixed or not, whatever the language of the page. docs/scope.md explains each part (M12).
 */
export function checkScope({ question, sign }: Scope): Missing[] {
  const sentences = sentencesOf(question);
  const asking = sentences.filter(({ asks }) => asks !== null);
  const asked = sentences.flatMap(({ words }) => words);
  const awaited = sentencesOf(sign).flatMap(({ words }) => words);
  const told = specificIn(asked);
  const seen = visibleIn(awaited);
  const lacks: Record<Missing, boolean> = {
    subject: told === 0 || told + Math.max(0, seen - ENOUGH) < ENOUGH,
    question: asking.length === 0,
    'one-question': countOf(asking) > MOST_QUESTIONS,
    sign: seen < ENOUGH && precisionOf(asking, told) < PRECISE,
    time: !namesMoment(asked) && !namesMoment(awaited),
  };
  return parts.filter((part) => lacks[part]);
}

const weights: Record<Missing, number> = { subject: 2, question: 1, 'one-question': 3, sign: 2, time: 1 };
const parts: readonly Missing[] = ['subject', 'question', 'one-question', 'sign', 'time'];
const TOO_MUCH = 3;

/**
 * Whether so much is lacking that a mentor would not know where to begin, and the scope goes back, once (M12). One
 * thing may lack: most people name no time, so that and a question's form count for half. Several questions are vague
 * by themselves.
 */
export function isVague(missing: readonly Missing[]): boolean {
  return missing.reduce((sum, part) => sum + weights[part], 0) >= TOO_MUCH;
}

/** Whoever puts question marks tells by them what they ask, and may tell around it "why" and "how". */
function countOf(asking: readonly Sentence[]): number {
  const marked = asking.filter(({ asks }) => asks === 'mark').length;
  return marked > 0 ? marked : asking.length;
}

/** How much of a sign can be seen: its telling words, somebody else who does something, a number. */
function visibleIn(words: readonly string[]): number {
  return specificIn(words) + Number(words.some((word) => people.has(word))) + Number(words.some(counts));
}

/** The telling words of the sharpest question; what is told around it adds one at most, for it can be long. */
function precisionOf(asking: readonly Sentence[], told: number): number {
  const sharpest = asking.reduce((most, { words }) => Math.max(most, specificIn(words)), 0);
  return sharpest + Math.min(1, told - sharpest);
}
