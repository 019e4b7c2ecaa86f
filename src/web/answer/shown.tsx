import { Lines } from '../../mail/block-html.tsx';
import { shownBlocks } from '../../mail/letters/shown.ts';
import { shownIn } from '../../programme/condition.ts';
import type { Wording } from './wording.ts';

/** The earlier answers that the letter of this step shows, as far as their authors let it (P6). */
export function Shown({ wording: { page, writing } }: { wording: Wording }) {
  const blocks = shownIn(page.situation, page.step).flatMap((shown) => shownBlocks(shown, page.step.id, writing));
  const quotes = blocks.flatMap((block) => (block.kind === 'shown' ? [block] : []));
  if (quotes.length === 0) return null;
  return (
    <dl class="shown">
      {quotes.map(({ label, who, value }) => (
        <div>
          <dt>{who === null ? label : `${label} (${who})`}</dt>
          <dd>
            <Lines text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
