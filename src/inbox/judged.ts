/** What kind of mail came in. `because` names the sign that decided, for tests and for whoever wonders. */
export type Judged =
  | {
      kind: 'person';
      /** A server on the way took it for spam. It is no proof: the answer of a participant may look like it. */
      spam: boolean;
      because: string;
    }
  | {
      kind: 'auto';
      what: 'out-of-office' | 'receipt' | 'challenge' | 'list' | 'calendar' | 'other';
      /** The day on which somebody who is away is back (ISO), where it says one. */
      until: string | null;
      because: string;
    }
  | {
      kind: 'bounce';
      /** The address will not work later either. A full mailbox, a delay or a filter is soft. */
      hard: boolean;
      recipient: string | null;
      /** The enhanced status code (RFC 3463), such as "5.1.1". */
      status: string | null;
      because: string;
    }
  | { kind: 'complaint'; recipient: string | null; because: string };
