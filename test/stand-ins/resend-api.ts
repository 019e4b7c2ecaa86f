import { tooMany } from './resend-faults.ts';
import { type Clock, keyStore, rateWindow } from './resend-limits.ts';
import { type ReceivedEmail, type Refusal, readEmail, refuse } from './resend-rules.ts';

type ApiSettings = { now: Clock; apiKey: string; requestsPerSecond: number; latency: () => Promise<void> };

/** Takes an email in and gives its id. */
type Accept = (message: ReceivedEmail, batchKey: string | null) => string;

/** Resend's sending endpoints, without faults: key, rate, idempotency, validation, in that order. */
export function resendApi({ now, apiKey, requestsPerSecond, latency }: ApiSettings, accept: Accept) {
  const rate = rateWindow(requestsPerSecond, now);
  const keys = keyStore(now);

  return async function handle(request: Request): Promise<Response> {
    const stranger = refusalOfKey(request.headers.get('authorization'), apiKey);
    if (stranger !== null) return refuse(stranger);
    const { exceeded, headers } = rate.take();
    const response = exceeded ? refuse(tooMany) : await send(request);
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  };

  async function send(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const wrong = refusalOfRequest(pathname, request);
    if (wrong !== null) return refuse(wrong);
    const batchKey = request.headers.get('idempotency-key');
    const body = await request.text();
    const scope = batchKey === null ? null : `${pathname} ${batchKey}`;
    const found = scope === null ? null : keys.hold(scope, body);
    if (found?.kind === 'refused') return refuse(found.refusal);
    if (found?.kind === 'answered') return json(found.answer);
    await latency();
    const permissive = request.headers.get('x-batch-validation') === 'permissive';
    const read = pathname === '/emails' ? readOne(parse(body)) : readBatch(parse(body), permissive);
    if ('mistake' in read) {
      if (scope !== null) keys.settle(scope, null);
      return refuse(read.mistake);
    }
    const answer = JSON.stringify(read.answer(read.emails.map((email) => ({ id: accept(email, batchKey) }))));
    if (scope !== null) keys.settle(scope, answer);
    return json(answer);
  }
}

/** The emails that go out, and the answer that their ids make; or why none goes out. */
type Read = { emails: ReceivedEmail[]; answer: (ids: { id: string }[]) => unknown } | { mistake: Refusal };

function readOne(value: unknown): Read {
  const read = readEmail(value);
  return 'mistake' in read ? read : { emails: [read.email], answer: ([id]) => id };
}

/** Strict: one bad email refuses them all. Permissive: the good ones go out, the bad ones are named by their index. */
function readBatch(value: unknown, permissive: boolean): Read {
  if (!Array.isArray(value)) return invalid('The batch is not an array of emails.');
  if (value.length < 1 || value.length > 100) return invalid('A batch has 1 to 100 emails.');
  // The documentation says that attachments are not supported here. Resend has been seen to drop them without a word;
  // a test must hear of it.
  if (value.some(hasAttachments)) return invalid('The `attachments` field is not supported in a batch.');
  const reads = value.map(readEmail);
  const mistakes = reads.flatMap((read, index) => ('mistake' in read ? [{ index, mistake: read.mistake }] : []));
  const emails = reads.flatMap((read) => ('email' in read ? [read.email] : []));
  if (permissive) {
    const errors = mistakes.map(({ index, mistake }) => ({ index, message: mistake.message }));
    return { emails, answer: (data) => ({ data, errors }) };
  }
  return mistakes[0] ?? { emails, answer: (data) => ({ data }) };
}

function hasAttachments(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'attachments' in value;
}

function refusalOfKey(authorization: string | null, apiKey: string): Refusal | null {
  if (authorization === null) {
    return { statusCode: 401, name: 'missing_api_key', message: 'Missing API key in the authorization header.' };
  }
  if (authorization === `Bearer ${apiKey}`) return null;
  return { statusCode: 403, name: 'invalid_api_key', message: 'API key is invalid.' };
}

function refusalOfRequest(pathname: string, { method, headers }: Request): Refusal | null {
  if (pathname !== '/emails' && pathname !== '/emails/batch') {
    return { statusCode: 404, name: 'not_found', message: 'The requested endpoint does not exist.' };
  }
  if (method !== 'POST') {
    return { statusCode: 405, name: 'method_not_allowed', message: 'This endpoint does not support the method.' };
  }
  const key = headers.get('idempotency-key');
  if (key === null || (key.length >= 1 && key.length <= 256)) return null;
  return { statusCode: 400, name: 'invalid_idempotency_key', message: 'The key must be between 1-256 chars.' };
}

function invalid(message: string): Read {
  return { mistake: { statusCode: 422, name: 'validation_error', message } };
}

function json(body: string): Response {
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
