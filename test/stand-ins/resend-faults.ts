import { unreachable } from '../../src/problem.ts';
import { refuse } from './resend-rules.ts';

/**
 * How one call goes wrong. `refuse`: the connection ends before anything is read. The `accept-then-…` ones
 * take the emails first, and lose the answer: an error in its place, no answer until the caller gives up,
 * or a connection that ends. `answer` gives any other answer, and takes nothing.
 */
export type Fault =
  | 'refuse'
  | '429'
  | '500'
  | 'accept-then-500'
  | 'accept-then-hang'
  | 'accept-then-drop'
  | { answer: () => Response };

/** Answers a request with a fault, or without one. */
export async function answerWith(fault: Fault | null, handle: () => Promise<Response>): Promise<Response> {
  switch (fault) {
    case null:
      return handle();
    case 'refuse':
      throw connectionLost();
    case '429':
      return refuse(tooMany, { 'retry-after': '1' });
    case '500':
      return refuse(broken);
    case 'accept-then-500':
      await handle();
      return refuse(broken);
    case 'accept-then-hang':
      await handle();
      return new Promise(() => {});
    case 'accept-then-drop':
      await handle();
      throw connectionLost();
    default:
      return typeof fault === 'object' ? fault.answer() : unreachable(fault);
  }
}

export const tooMany = {
  statusCode: 429,
  name: 'rate_limit_exceeded',
  message: 'Too many requests. Please limit the number of requests per second.',
};
const broken = { statusCode: 500, name: 'internal_server_error', message: 'An unexpected error occurred.' };

/** What a fetch in workerd throws, whether the connection was refused or dropped. */
function connectionLost(): Error {
  return new Error('Network connection lost.');
}
