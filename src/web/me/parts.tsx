import { pairPath } from '../../mail/links.ts';
import { asIn, type Pair, type Person, partnerOf } from '../../programme/cohort.ts';
import { isKept } from '../../programme/kept.ts';
import type { Part } from '../../runner/person.ts';
import type { MeWording } from './wording.ts';

/** With whom somebody is paired; whoever has two parts reads in which. */
export function Pairs({ token, wording }: { token: string; wording: MeWording }) {
  const { parts } = wording.me;
  return (
    <>
      {parts.map((part) => (
        <PairsOf
          token={token}
          part={part}
          words={parts.length > 1 ? asPart(wording) : wording.own.me}
          wording={wording}
        />
      ))}
    </>
  );
}

type PairWords = { pair: string; proposed: string; noPair: string };

function asPart({ own: { me } }: MeWording): PairWords {
  return { pair: me.pairAs, proposed: me.proposedAs, noPair: me.noPairAs };
}

type PairsOfProps = { token: string; part: Part; words: PairWords; wording: MeWording };

function PairsOf({ token, part, words, wording }: PairsOfProps) {
  const { say } = wording;
  const { person, pairs } = part;
  const named = { part: roleOf(person, wording) };
  const textFor = ({ kind, state }: Pair) => {
    if (kind === 'classic') return wording.own.me.classic;
    return state === 'active' ? words.pair : words.proposed;
  };
  return (
    <>
      {pairs.some(({ kind }) => kind === 'reverse') ? null : <p>{say(words.noPair, named)}</p>}
      {pairs.map((pair) => (
        <p>
          {say(textFor(pair), { ...named, partner: partnerOf(pair, person).name, half: asIn(pair, person).role })}
          {isKept(pair) ? (
            <>
              {' '}
              <a href={pairPath(token, pair.id)}>{wording.own.me.pairLink}</a>
            </>
          ) : null}
        </p>
      ))}
    </>
  );
}

/** A break for all parts at once. A part may be paused alone, when its owner stayed silent: it can start again alone. */
export function Pause({ token, wording }: { token: string; wording: MeWording }) {
  const { me, own, say } = wording;
  const paused = me.parts.filter(({ person }) => person.state === 'paused');
  const all = paused.length === me.parts.length;
  return (
    <section>
      <h2>{own.me.pauseHeading}</h2>
      {all ? <p>{own.me.pausedText}</p> : null}
      {all ? null : paused.map(({ person }) => <p>{say(own.me.pausedAs, { part: roleOf(person, wording) })}</p>)}
      {paused.length === 0 ? null : <PauseButton token={token} action="resume" label={own.me.resume} />}
      {all ? null : (
        <>
          <p>{own.me.pauseText}</p>
          <PauseButton token={token} action="pause" label={own.me.pause} />
        </>
      )}
    </section>
  );
}

function PauseButton({ token, action, label }: { token: string; action: 'pause' | 'resume'; label: string }) {
  return (
    <form method="post" action="/me">
      <input type="hidden" name="t" value={token} />
      <button type="submit" class="calm" name="action" value={action}>
        {label}
      </button>
    </form>
  );
}

/** What the programme calls somebody's part. */
export function roleOf({ role }: Person, { roles }: MeWording): string {
  return role === 'coordinator' ? '' : roles[role];
}
