import { z } from 'zod';

const text = z.string().optional();
const attached = z.object({ filename: z.string().min(1), content: z.base64().min(1), content_type: text });
const received = z.object({
  from: z.string(),
  to: z.union([z.string(), z.array(z.string()).max(50)]),
  subject: z.string(),
  html: text,
  text,
  reply_to: z.union([z.string(), z.array(z.string())]).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  tags: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
  attachments: z.array(attached).optional(),
});

/** An email as it came in, in the names of the API. */
export type ReceivedEmail = z.infer<typeof received>;

export type Refusal = { statusCode: number; name: string; message: string };

/** An answer in the shape of Resend's errors (https://resend.com/docs/api-reference/errors). */
export function refuse({ statusCode, name, message }: Refusal, headers: Record<string, string> = {}): Response {
  return Response.json({ statusCode, name, message }, { status: statusCode, headers });
}

/** Reads one email as Resend does: the fields it must have, addresses, test domains, tags. */
export function readEmail(value: unknown): { email: ReceivedEmail } | { mistake: Refusal } {
  const fields = z.record(z.string(), z.unknown()).safeParse(value);
  if (!fields.success) return invalid('The email is not an object.');
  const missing = ['to', 'from', 'subject'].find((field) => isEmpty(fields.data[field]));
  if (missing !== undefined) {
    return { mistake: { statusCode: 422, name: 'missing_required_field', message: `Missing \`${missing}\` field.` } };
  }
  const read = received.safeParse(value);
  if (!read.success) return invalid(`Invalid \`${read.error.issues[0]?.path[0]?.toString()}\` field.`);
  const wrong = mistakeIn(read.data);
  return wrong === null ? { email: read.data } : invalid(wrong);
}

/** The recipients of an email, as a list. */
export function recipientsOf({ to }: ReceivedEmail): string[] {
  return typeof to === 'string' ? [to] : to;
}

function mistakeIn(email: ReceivedEmail): string | null {
  if (!email.html && !email.text) return 'Missing `html` or `text` field.';
  const form = 'The email address needs to follow the `email@example.com` or `Name <email@example.com>` format.';
  if (domainOf(email.from) === null) return `Invalid \`from\` field. ${form}`;
  for (const domain of recipientsOf(email).map(domainOf)) {
    if (domain === null) return `Invalid \`to\` field. ${form}`;
    // https://resend.com/docs/knowledge-base/what-email-addresses-to-use-for-testing
    if (['example.com', 'test.com'].includes(domain)) {
      return `Invalid \`to\` field. Please use our testing email address instead of domains like \`${domain}\`.`;
    }
  }
  const untyped = (email.attachments ?? []).find(
    ({ content_type }) => content_type !== undefined && !isType(content_type),
  );
  if (untyped !== undefined) return `Invalid \`content_type\` of attachment ${untyped.filename}.`;
  const tagged = (email.tags ?? []).every(({ name, value }) => isTag(name) && isTag(value));
  return tagged ? null : 'Tags should only contain ASCII letters, numbers, underscores, or dashes.';
}

function domainOf(address: string): string | null {
  const bare = /<([^<>]*)>$/.exec(address)?.[1] ?? address;
  return /^[^\s@<>,]+@([^\s@<>,]+\.[^\s@<>,.]+)$/.exec(bare)?.[1]?.toLowerCase() ?? null;
}

/** A media type with parameters (RFC 2045, 5.1): `text/calendar; charset=utf-8; method=REQUEST`. */
function isType(type: string): boolean {
  return /^[\w.+-]+\/[\w.+-]+(; *[\w-]+=([\w.+-]+|"[^"\\\r\n]*"))*$/.test(type);
}

function isTag(part: string): boolean {
  return /^[A-Za-z0-9_-]{1,256}$/.test(part);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function invalid(message: string): { mistake: Refusal } {
  return { mistake: { statusCode: 422, name: 'validation_error', message } };
}
