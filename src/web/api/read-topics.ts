import { LONGEST } from '../../programme/answer.ts';
import type { Programme } from '../../programme/definition.ts';
import { folderOf } from '../../programme/topics.ts';
import { type Read, refused, understood } from './read.ts';
import { quoted, readLine } from './read-text.ts';

/** Topics of one person. */
const MOST_TOPICS = 20;

/** Reads lists of topics: those of the programme by any of their names in any language, others as they are. */
export function topicReader(programme: Programme): (given: string | readonly string[]) => Read<string[]> {
  const fold = folderOf(programme, 'topics');
  const listed = new Set(programme.topics);
  return (given) => {
    const isOne = typeof given === 'string' && given.length <= LONGEST.topic && listed.has(fold(given).id);
    const parts = typeof given !== 'string' ? given : isOne ? [given] : partsOf(given);
    const topics = new Map<string, string>();
    for (const part of parts) {
      if (part.trim() === '') continue;
      const line = readLine(part.trim(), LONGEST.topic);
      if (!line.ok) return refused(`the topic ${quoted(part)}: ${line.wrong}`, line.mend);
      const { id, label } = fold(line.value);
      if (!topics.has(id)) topics.set(id, label);
    }
    const unique = [...topics.values()];
    if (unique.length <= MOST_TOPICS) return understood(unique);
    return refused(`it has ${unique.length} topics`, `keep the ${MOST_TOPICS} that matter most`);
  };
}

/** A name may hold a separator itself, so a cell that is one name as a whole is not cut. */
function partsOf(cell: string): string[] {
  return cell.includes('|') ? cell.split('|') : cell.split(/[/,;]/);
}
