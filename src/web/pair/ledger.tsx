import { shortened } from '../../mail/letter.ts';
import type { Entry } from '../../programme/balance.ts';
import type { Half } from '../../programme/cohort.ts';
import { Quote, Section } from './quotes.tsx';
import type { PairWording } from './wording.ts';

/** Longest text that is shown a second time, in characters. */
const LONGEST_AGAIN = 200;

/** What each gave the other, side by side, in the words of whoever told of it (M20). Nothing is counted here. */
export function Ledger({ wording }: { wording: PairWording }) {
  const { page, own, say } = wording;
  const other = page.half === 'mentor' ? 'mentee' : 'mentor';
  return (
    <Section heading={own.ledger.heading} none={null}>
      <div class="many">
        <Given half={page.half} heading={own.ledger.mine} wording={wording} />
        <Given half={other} heading={say(own.ledger.theirs)} wording={wording} />
      </div>
    </Section>
  );
}

function Given({ half, heading, wording }: { half: Half; heading: string; wording: PairWording }) {
  const { page, own } = wording;
  const entries = page.kept.ledger.filter(({ side }) => side === half);
  return (
    <div>
      <h3>{heading}</h3>
      {entries.length === 0 ? <p class="small">{own.ledger.none}</p> : null}
      {entries.length === 0 ? null : (
        <dl class="shown">
          {entries.map((entry) => (
            <Quote label={when(entry, wording)} text={told(entry)} />
          ))}
        </dl>
      )}
    </div>
  );
}

/** What was given between two sessions stands above in full. */
function told({ session, what }: Entry): string {
  return session === null ? shortened(what ?? '', LONGEST_AGAIN) : (what ?? '');
}

function when({ session, at }: Entry, { own, say, day }: PairWording): string {
  return session === null ? say(own.between, { day: day(at) }) : say(own.after, { number: session });
}
