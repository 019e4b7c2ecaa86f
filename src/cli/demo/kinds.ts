import { COORDINATOR } from '../launch.ts';
import { escaped } from './html.ts';
import { addressOf, idOf, type Letter } from './letter.ts';
import { letterHtml, pageHtml, type Reader } from './letter-html.ts';
import type { Profile } from './profile.ts';

const coordinator: Reader = { name: COORDINATOR.name, language: 'nl', zone: 'Europe/Brussels', role: 'coordinator' };

/**
 * One letter of each kind that was sent, in the order in which the kinds first came, as one page: of each the one that
 * says most.
 * @param kinds by the id of a letter
 */
export function everyKindHtml(
  letters: readonly Letter[],
  kinds: ReadonlyMap<string, string>,
  cast: ReadonlyMap<string, Profile>,
): string {
  const sent = [...Map.groupBy(letters, (letter) => kinds.get(idOf(letter)) ?? 'other')];
  const contents = sent.map(([kind, { length }]) => `<li><a href="#${kind}">${kind}</a> ${length}</li>`).join('\n');
  const intro = `<p>One letter of each kind that was sent to these ${cast.size} people and their coordinator, of each the one that says most.</p>
<ul class="kinds">${contents}</ul>`;
  const main = sent.flatMap(([kind, of]) => {
    const [fullest] = of.toSorted((a, b) => b.message.text.length - a.message.text.length);
    if (fullest === undefined) return [];
    return `<section id="${kind}"><h2>${escaped(kind)}</h2>\n${letterHtml(fullest, readerOf(fullest, cast))}</section>`;
  });
  return pageHtml('Every kind of letter', intro, main.join('\n'));
}

function readerOf(letter: Letter, cast: ReadonlyMap<string, Profile>): Reader {
  const profile = cast.get(addressOf(letter));
  return profile === undefined ? coordinator : { ...profile, role: profile.roles[0] ?? 'mentee' };
}
