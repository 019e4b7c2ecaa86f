import { Lines } from '../../mail/block-html.tsx';
import { reasonBlocks } from '../../mail/letters/reasons.ts';
import { shownBlocks } from '../../mail/letters/shown.ts';
import { shownIn } from '../../programme/condition.ts';
import { asksConsent } from '../../programme/consent.ts';
import { FileLink } from './fields/file.tsx';
import type { Wording } from './wording.ts';

/** Why the two fit, and the earlier answers, as the letter of this step shows them (M8, P6). */
export function Shown({ wording: { page, writing, partner } }: { wording: Wording }) {
  const { pair, programme } = page.situation;
  const reasons = pair !== null && asksConsent(programme, page.step.id) ? pair.reasons : [];
  const blocks = [
    ...reasonBlocks(reasons, partner, writing),
    ...shownIn(page.situation, page.step).flatMap((shown) => shownBlocks(shown, page.step.id, writing, page.file)),
  ];
  const quotes = blocks.flatMap((block) => (block.kind === 'shown' ? [block] : []));
  if (quotes.length === 0) return null;
  return (
    <dl class="shown">
      {quotes.map(({ label, who, value, url }) => (
        <div>
          <dt>{who === null ? label : `${label} (${who})`}</dt>
          <dd>{url === undefined ? <Lines text={value} /> : <FileLink url={url} label={value} />}</dd>
        </div>
      ))}
    </dl>
  );
}
