import { LONGEST } from '../../programme/answer.ts';
import type { Programme } from '../../programme/definition.ts';
import { fold } from './fold.ts';
import { type Read, refused, understood } from './read.ts';
import { quoted, readLine } from './read-text.ts';

/** Topics of one person. */
const MOST_TOPICS = 20;

/** Reads lists of topics: those of the programme by their label in any language, others as they are. */
export function topicReader(programme: Programme): (given: string | readonly string[]) => Read<string[]> {
  const known = new Map<string, string>();
  for (const id of programme.topics ?? []) {
    known.set(fold(id), id);
    for (const { topics } of Object.values(programme.words)) known.set(fold(topics?.[id] ?? id), id);
  }
  return (given) => {
    const parts = typeof given === 'string' ? partsOf(given, known) : given;
    const topics: string[] = [];
    for (const part of parts) {
      if (part.trim() === '') continue;
      const line = readLine(part.trim(), LONGEST.topic);
      if (!line.ok) return refused(`the topic ${quoted(part)}: ${line.wrong}`, line.mend);
      topics.push(known.get(fold(line.value)) ?? line.value);
    }
    const unique = [...new Set(topics)];
    if (unique.length <= MOST_TOPICS) return understood(unique);
    return refused(`it has ${unique.length} topics`, `keep the ${MOST_TOPICS} that matter most`);
  };
}

/** A label may hold a separator itself: a cell that is one label as a whole stays whole. */
function partsOf(cell: string, known: ReadonlyMap<string, string>): string[] {
  if (known.has(fold(cell))) return [cell];
  return cell.includes('|') ? cell.split('|') : cell.split(/[/,;]/);
}
