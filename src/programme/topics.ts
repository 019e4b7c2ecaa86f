import type { Programme } from './definition.ts';

/**
 * Folds what people picked or wrote to what it means: a topic or exchange of the programme's list by its id,
 * whichever language it was written in; what is on no list stays as its author wrote it.
 */
export function folderOf({ words, topics = [], exchanges = [] }: Programme): (text: string) => string {
  const listed = [...topics, ...exchanges];
  const byName = new Map(listed.map((id) => [plain(id), id]));
  for (const own of Object.values(words)) {
    for (const id of listed) {
      for (const name of [own.topics?.[id], own.exchanges?.[id], ...(own.aliases?.[id] ?? [])]) {
        if (name !== undefined) byName.set(plain(name), id);
      }
    }
  }
  return (text) => byName.get(plain(text)) ?? text.trim();
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
