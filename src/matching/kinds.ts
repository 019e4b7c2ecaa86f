import type { Part } from './score.ts';
import type { Sets, Side } from './side.ts';
import { WEEK_WORDS } from './week.ts';

/** Some people of one role, sorted by what a part of the score sees of them: who is of one kind fits others alike. */
type Kinds = {
  /** The kind of each. */
  of: Int32Array;
  /** The place of somebody of each kind. */
  samples: readonly number[];
};

/** What a part is worth for one mentee with each kind of mentor; filled anew for the next mentee. */
export type Row = { part: Part; kinds: Kinds; worth: Float64Array };

export function emptyRow(mentors: Side, places: Int32Array, part: Part): Row {
  const kinds = kindsOf(mentors, places, part);
  return { part, kinds, worth: new Float64Array(kinds.samples.length) };
}

/** What the part is worth with the mentor in a column. */
export function at({ kinds, worth }: Row, place: number): number {
  return worth[kinds.of[place] ?? 0] ?? 0;
}

/** Most parts know far fewer kinds of people than there are people, so that a row of scores is quickly filled. */
function kindsOf(side: Side, places: Int32Array, part: Part): Kinds {
  const known = new Map<string, number>();
  const samples: number[] = [];
  const of = places.map((place) => {
    const looks = looksOf(side, place, part);
    const kind = known.get(looks) ?? samples.length;
    if (kind === samples.length) {
      known.set(looks, kind);
      samples.push(place);
    }
    return kind;
  });
  return { of, samples };
}

/** All that a part looks at, as one text. */
function looksOf(side: Side, place: number, part: Part): string {
  switch (part) {
    case 'topics':
      return setLooks(side.topics, place);
    case 'exchange':
      return setLooks(side.exchanges, place);
    case 'languages':
      return `${side.speaks[place]} ${side.reads[place]}`;
    case 'time':
      return `${side.saidFree[place]} ${side.free.subarray(place * WEEK_WORDS, (place + 1) * WEEK_WORDS).join()}`;
    case 'distance':
      return `${side.organisation[place]} ${side.department[place]} ${side.site[place]}`;
  }
}

function setLooks({ words, bits, named }: Sets, place: number): string {
  return `${named[place]} ${bits.subarray(place * words, (place + 1) * words).join()}`;
}
