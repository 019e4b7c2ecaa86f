import { type Message, valuesOf } from './message.ts';

/** What the receiving server found of a sender's domain. What it does not say is unknown, and unknown is no pass (P5). */
export type Authentic = 'pass' | 'fail' | 'unknown';

/** One finding of an Authentication-Results header: "dkim=pass header.d=example.org" (RFC 8601, section 2.2). */
type Finding = { method: string; result: string; domains: readonly string[] };

/**
 * Whether a letter comes from the domain that its From names. Only the topmost Authentication-Results counts, and only
 * where our own receiver wrote it: whoever sends a letter can put as many below it as they like (RFC 8601, section 5).
 * DMARC decides (RFC 7489); without it SPF or DKIM of the same domain does.
 * @param receivers the names by which our receivers sign (authserv-id), in lower case, such as "mx.cloudflare.net"
 */
export function authenticity(message: Pick<Message, 'headers' | 'from'>, receivers: readonly string[]): Authentic {
  const [topmost = ''] = valuesOf(message, ['authentication-results']);
  const { server, findings } = readResults(topmost.slice(0, LONGEST));
  if (!receivers.includes(server)) return 'unknown';
  const domain = domainOf(message.from?.address ?? '');
  const dmarc = findings.filter(({ method }) => method === 'dmarc');
  if (dmarc.some(({ result }) => result === 'fail')) return 'fail';
  if (dmarc.some(({ result, domains }) => result === 'pass' && domains.every((named) => isAligned(named, domain))))
    return 'pass';
  const others = findings.filter(({ method }) => method === 'dkim' || method === 'spf');
  if (others.some(({ result, domains }) => result === 'pass' && domains.some((named) => isAligned(named, domain))))
    return 'pass';
  return others.some(({ result }) => result === 'fail' || result === 'softfail') ? 'fail' : 'unknown';
}

/** Characters of the header that are read: ours has a few hundred. */
const LONGEST = 8_000;

function readResults(header: string): { server: string; findings: Finding[] } {
  const [first = '', ...rest] = withoutComments(header).split(';');
  const [server = ''] = first.trim().toLowerCase().split(/\s+/);
  return { server, findings: rest.flatMap((part) => findingIn(part) ?? []) };
}

function findingIn(part: string): Finding | null {
  const [said = '', ...properties] = part.trim().toLowerCase().split(/\s+/);
  const [, method, result] = /^([a-z][a-z0-9-]*)(?:\/\d+)?=([a-z]+)$/.exec(said) ?? [];
  if (method === undefined || result === undefined) return null;
  const domains = properties.flatMap((property) => {
    const [, value] = /^(?:header\.(?:from|d)|smtp\.mailfrom)="?@?([^"\s]+)"?$/.exec(property) ?? [];
    return value === undefined ? [] : [domainOf(value)];
  });
  return { method, result, domains };
}

/** Comments may hold anything, a finding among them (RFC 5322, section 3.2.2); what is quoted holds none. */
function withoutComments(text: string): string {
  let kept = '';
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\' && (depth > 0 || quoted)) at += 1;
    else if (sign === '"' && depth === 0) quoted = !quoted;
    else if (sign === '(' && !quoted) depth += 1;
    else if (sign === ')' && depth > 0) depth -= 1;
    else if (depth === 0) kept += quoted && sign === ';' ? ' ' : sign;
  }
  return kept;
}

function domainOf(address: string): string {
  return address
    .slice(address.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace(/\.$/, '');
}

/** The same domain, or one above or below the other, as relaxed alignment has it; never a whole top-level domain. */
function isAligned(named: string, from: string): boolean {
  if (named === '' || from === '' || !named.includes('.')) return false;
  return named === from || from.endsWith(`.${named}`) || named.endsWith(`.${from}`);
}
