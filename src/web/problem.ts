import { type Mistake, Problem, type ProblemKind } from '../problem.ts';

/** Mistakes that a problem document lists; it says how many there are in all. */
export const MOST_MISTAKES = 200;

const titles: Record<ProblemKind, string> = {
  'invalid-request': 'The request is not right',
  'invalid-programme': 'The programme is not right',
  'invalid-participants': 'The list of participants is not right',
  unauthorised: 'Who are you?',
  'not-found': 'Not found',
  'method-not-allowed': 'Not with this method',
  'key-reused': 'The Idempotency-Key was used for something else',
  'wrong-state': 'Not in this state',
  'too-large': 'Too large',
  'unsupported-media': 'Not in this format',
  'link-invalid': 'Not a link of ours',
  'link-expired': 'The link has expired',
  'not-configured': 'The Worker is not configured',
};

/**
 * A problem as an RFC 9457 document, `type` being a reference on this host. Whatever is not a Problem is
 * our own bug: it is logged with its causes and answered without details.
 */
export function problemResponse(error: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  if (error instanceof Problem) return document(bodyOf(error), error.status, headers);
  console.error(withoutValues(error));
  return document({ type: 'about:blank', title: 'Internal Server Error', status: 500 }, 500, headers);
}

/** An error with its causes and where they arose. What was bound to a query stays out of the logs: it is people's data. */
function withoutValues(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [message = ''] = error.message.split('\nparams:');
  const frames = error.stack?.split('\n').filter((line) => /^ +at /.test(line)) ?? [];
  const cause = error.cause === undefined ? [] : [`caused by ${withoutValues(error.cause)}`];
  return [`${error.name}: ${message}`, ...frames, ...cause].join('\n');
}

function bodyOf({ kind, message, status, mistakes }: Problem) {
  return {
    type: `/problems/${kind}`,
    title: titles[kind],
    status,
    detail: message,
    ...(mistakes.length > 0 && { errors: mistakes.slice(0, MOST_MISTAKES), errorCount: mistakes.length }),
  };
}

type ProblemBody = { type: string; title: string; status: number; errors?: readonly Mistake[] };

function document(body: ProblemBody, status: number, headers: Readonly<Record<string, string>>): Response {
  return Response.json(body, {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  });
}
