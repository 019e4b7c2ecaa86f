import type { ProgrammeWords } from '../../programme/definition.ts';
import { leaning, moveOf } from '../../programme/mindset.ts';
import type { Wording } from './wording.ts';

type AxisWords = NonNullable<ProgrammeWords['axes']>[string];
/** A score from 0 to 100; null when too few statements were marked. */
type Score = number | null;

type AxisProps = {
  now: Score;
  /** Where one stood the first time; null when there is nothing to compare. */
  before: { score: Score } | null;
  words: AxisWords;
  wording: Wording;
};

/** One axis of a result: where one leans, what that is good for, and what has moved. */
export function MindsetAxis({ now, before, words, wording }: AxisProps) {
  const { own, say } = wording;
  const names = namesOf(words, wording);
  const lean = now === null ? null : leaning(now);
  return (
    <>
      <h3>{lean === null ? `${names.first} – ${names.second}` : placeInWords(lean, names, wording)}</h3>
      <Line now={now} before={before?.score ?? null} names={names} />
      <p>{lean === null ? own.mindset.tooFew : say(lean === 'between' ? words.between : words[lean].says)}</p>
      {before === null ? null : <p class="moved">{moveInWords(now, before.score, names, wording)}</p>}
    </>
  );
}

type Names = { first: string; second: string };

function namesOf({ first, second }: AxisWords, { say }: Wording): Names {
  return { first: say(first.name), second: say(second.name) };
}

function placeInWords(lean: ReturnType<typeof leaning>, names: Names, { own, say }: Wording): string {
  return lean === 'between' ? say(own.mindset.between, names) : names[lean];
}

/** Where one stood the first time, and what lies between then and now. */
function moveInWords(now: Score, before: Score, names: Names, { own, say }: Wording): string {
  const words = own.mindset.shift;
  if (before === null) return words.tooFew;
  const lean = leaning(before);
  const was = say(words.was, { ...names, lean, end: lean === 'between' ? '' : names[lean] });
  if (now === null) return was;
  const move = moveOf(before, now);
  return `${was} ${move.by === 'hardly' ? words.same : say(words[move.by], { end: names[move.towards] })}`;
}

/** The first end is on the left, the earlier place a hollow dot. The line is for the eye: the sentences say the same. */
function Line({ now, before, names }: { now: Score; before: Score; names: Names }) {
  if (now === null && before === null) return null;
  return (
    <>
      <svg class="axis" width="100%" height="24" aria-hidden="true" focusable="false">
        <line x1="1%" y1="12" x2="99%" y2="12" />
        {before === null ? null : <circle class="before" cx={placeOf(before)} cy="12" r="10" />}
        {now === null ? null : <circle cx={placeOf(now)} cy="12" r="8" />}
      </svg>
      <p class="ends" aria-hidden="true">
        <span>{names.first}</span>
        <span>{names.second}</span>
      </p>
    </>
  );
}

/** A dot stays within the line's rounded ends. */
function placeOf(score: number): string {
  return `${3 + (100 - score) * 0.94}%`;
}
