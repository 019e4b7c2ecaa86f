import type { Child } from 'hono/jsx';
import { Lines } from '../../mail/block-html.tsx';
import type { Said } from '../../programme/kept.ts';
import type { PairWording } from './wording.ts';

/** Answers as they were given: what was asked, of whom, and what came back. */
export function Quotes({ said, wording }: { said: readonly Said[]; wording: PairWording }) {
  return (
    <dl class="shown">
      {said.map((one) => (
        <Quote label={`${wording.asked(one)} (${wording.called(one.by)})`} text={wording.answered(one)} />
      ))}
    </dl>
  );
}

/** One quote; what is not in anybody's words stands below it. */
export function Quote({ label, text, children }: { label: string; text: string; children?: Child }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Lines text={text} />
      </dd>
      {children}
    </div>
  );
}

/** A part of the page; where nothing is kept yet, a kind line instead. */
export function Section({ heading, none, children }: { heading: string; none: string | null; children: Child }) {
  return (
    <section>
      <h2>{heading}</h2>
      {none === null ? children : <p class="small">{none}</p>}
    </section>
  );
}
