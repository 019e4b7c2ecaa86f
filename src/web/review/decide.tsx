import type { Child } from 'hono/jsx';
import type { Edit, Two } from '../../matching/revise.ts';

/** What every form of the review posts besides its own: the link's token and the version that was looked at. */
export type Seen = { token: string; version: number };

type DecideProps = {
  seen: Seen;
  action: Edit['kind'] | 'approve';
  two?: Two;
  page?: number;
  children?: Child;
  loud?: boolean;
  label: string;
};

/** One decision: one form with one button. Nothing is changed by looking (P3). */
export function Decide({ seen, action, two, page, children, label, loud = false }: DecideProps) {
  return (
    <form method="post" action="/review">
      <input type="hidden" name="t" value={seen.token} />
      <input type="hidden" name="version" value={String(seen.version)} />
      {page === undefined ? null : <input type="hidden" name="page" value={String(page)} />}
      {two === undefined ? null : (
        <>
          <input type="hidden" name="mentor" value={two.mentorId} />
          <input type="hidden" name="mentee" value={two.menteeId} />
        </>
      )}
      {children}
      <button type="submit" name="action" value={action} class={loud ? 'send' : 'calm slight'}>
        {label}
      </button>
    </form>
  );
}
