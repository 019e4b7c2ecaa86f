import { z } from 'zod';
import { Problem } from './problem.ts';
import { type LinkKey, linkKey } from './token.ts';

/** What the platform binds to the Worker, before anything is checked. */
export type Bindings = {
  DB: D1Database;
  MAIL: R2Bucket;
  OUTBOX: Queue<unknown>;
} & Record<string, unknown>;

const settings = z.object({
  ORIGIN: z.url({ error: 'ORIGIN is where links lead, such as "https://mentoring.example.org"' }),
  REPLY_DOMAIN: z.hostname({ error: 'REPLY_DOMAIN is the domain that takes replies, such as "reply.example.org"' }),
  SENDER: z.email({ error: 'SENDER is the address that letters come from, such as "mentoring@example.org"' }),
  LINK_KEYS: z.string({
    error: 'LINK_KEYS is a secret: "1:" and at least 32 characters; several, the newest first, with commas',
  }),
  BOOTSTRAP_SECRET: z.string().min(32, { error: 'BOOTSTRAP_SECRET is a secret of at least 32 characters' }),
  DELIVERY: z.enum(['resend', 'mailbox'], { error: 'DELIVERY is "resend" or "mailbox"' }),
  CLOCK: z.enum(['system', 'moveable'], { error: 'CLOCK is "system" or "moveable"' }),
  RESEND_API_KEY: z.string().optional(),
  RESEND_BASE_URL: z.url().optional(),
});

/** How letters leave: to the provider, or into the local mailbox. */
export type Delivery = { kind: 'resend'; apiKey: string; baseUrl: string | undefined } | { kind: 'mailbox' };

/** The settings of this Worker, checked once. */
export type Config = {
  origin: string;
  replyDomain: string;
  senderAddress: string;
  linkKeys: readonly LinkKey[];
  bootstrapSecret: string;
  delivery: Delivery;
  clock: 'system' | 'moveable';
};

/**
 * Reads the settings from the bindings.
 * @throws Problem `not-configured`, which names every setting that is missing or wrong
 */
export async function readConfig(bindings: Record<string, unknown>): Promise<Config> {
  const read = settings.safeParse(bindings);
  if (!read.success) {
    throw new Problem(
      'not-configured',
      'The Worker is not configured',
      read.error.issues.map(({ path, message }) => ({
        where: path.join('.'),
        wrong: message,
        mend: 'set it as a variable or secret',
      })),
    );
  }
  const { data } = read;
  return {
    origin: data.ORIGIN.replace(/\/$/, ''),
    replyDomain: data.REPLY_DOMAIN,
    senderAddress: data.SENDER,
    linkKeys: await readLinkKeys(data.LINK_KEYS),
    bootstrapSecret: data.BOOTSTRAP_SECRET,
    delivery: readDelivery(data),
    clock: data.CLOCK,
  };
}

function readDelivery(data: z.infer<typeof settings>): Delivery {
  if (data.DELIVERY === 'mailbox') return { kind: 'mailbox' };
  if (data.RESEND_API_KEY === undefined || data.RESEND_API_KEY === '') {
    throw missing(
      'RESEND_API_KEY',
      'letters go out through Resend, and there is no key',
      'wrangler secret put RESEND_API_KEY',
    );
  }
  return { kind: 'resend', apiKey: data.RESEND_API_KEY, baseUrl: data.RESEND_BASE_URL };
}

/** "2:newest-secret,1:older-secret": the first signs, all of them open. */
async function readLinkKeys(text: string): Promise<LinkKey[]> {
  const pairs = text.split(',').map((part) => /^(\d|1[0-5]):(.{32,})$/.exec(part.trim()));
  return Promise.all(
    pairs.map((pair) => {
      const [, kid, secret] = pair ?? [];
      if (kid === undefined || secret === undefined) {
        throw missing(
          'LINK_KEYS',
          'each key is a number from 0 to 15, a colon and at least 32 characters',
          'wrangler secret put LINK_KEYS',
        );
      }
      return linkKey(Number(kid), secret);
    }),
  );
}

function missing(where: string, wrong: string, mend: string): Problem {
  return new Problem('not-configured', 'The Worker is not configured', [{ where, wrong, mend }]);
}
