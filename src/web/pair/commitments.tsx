import { capital } from '../../mail/writing.ts';
import type { Commitment } from '../../programme/kept.ts';
import { wordsOf } from '../../words/index.ts';
import { Quote, Section } from './quotes.tsx';
import type { PairWording } from './wording.ts';

/** What was decided after which session, and each state it got since (M17). */
export function Commitments({ wording }: { wording: PairWording }) {
  const { page, own, say } = wording;
  const { commitments } = page.kept;
  const heading = say(own.commitments.heading);
  return (
    <Section heading={heading} none={commitments.length === 0 ? own.commitments.none : null}>
      <dl class="shown">
        {commitments.map((commitment) => (
          <One commitment={commitment} wording={wording} />
        ))}
      </dl>
    </Section>
  );
}

function One({ commitment: { decided, states }, wording }: { commitment: Commitment; wording: PairWording }) {
  const { own, say, day, answered, asked, language } = wording;
  const { colon } = wordsOf(language).mail;
  return (
    <Quote label={say(own.after, { number: decided.session ?? 0 })} text={answered(decided)}>
      {states.length === 0 ? <dd class="since">{own.commitments.untold}</dd> : null}
      {states.map(({ state, worthwhile }) => (
        <dd class="since">
          {`${capital(day(state.at))}${colon} ${answered(state)}.`}
          {worthwhile === null ? null : ` ${asked(worthwhile)} ${answered(worthwhile)}.`}
        </dd>
      ))}
    </Quote>
  );
}
