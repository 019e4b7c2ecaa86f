import { describe, expect, it } from 'vitest';
import { type Authentic, authenticity } from '../../src/inbox/authentic.ts';

const OURS = 'mx.cloudflare.net';

function judged(...results: string[]): Authentic {
  const headers = results.map((value) => ({ key: 'authentication-results', value }));
  return authenticity({ headers, from: { name: 'Luc Maes', address: 'luc@kompas.test' } }, [OURS]);
}

describe('what the receiving server found of a sender', () => {
  it.each<[Authentic, string, string]>([
    ['pass', 'DMARC', 'dkim=pass header.d=kompas.test; dmarc=pass header.from=kompas.test policy.dmarc=none; spf=none'],
    ['pass', 'DMARC with a version and comments', 'dmarc/1=pass (p=reject dis=none) header.from=kompas.test'],
    ['pass', 'no DMARC, but DKIM of the domain', 'dkim=pass header.d=kompas.test; spf=softfail smtp.mailfrom=a@b.test'],
    ['pass', 'no DMARC, but SPF of a domain above it', 'spf=pass smtp.mailfrom=bounce@mail.kompas.test'],
    [
      'fail',
      'DMARC failed, whatever else passed',
      'dkim=pass header.d=kompas.test; dmarc=fail header.from=kompas.test',
    ],
    ['fail', 'SPF failed and nothing passed', 'spf=fail smtp.mailfrom=luc@kompas.test; dkim=none'],
    ['fail', 'DKIM failed, and another domain passed', 'dkim=fail header.d=kompas.test; dkim=pass header.d=other.test'],
    ['unknown', 'DKIM of another domain alone', 'dkim=pass header.d=mailer.test; spf=pass smtp.mailfrom=x@mailer.test'],
    ['unknown', 'DMARC of another domain', 'dmarc=pass header.from=evil.test'],
    ['unknown', 'a top-level domain', 'dkim=pass header.d=test'],
    ['unknown', 'an error that passes', 'dmarc=temperror header.from=kompas.test; spf=temperror'],
    ['unknown', 'nothing found', 'none'],
    [
      'unknown',
      'a pass within a comment',
      'spf=none (dmarc=pass header.from=kompas.test; dkim=pass header.d=kompas.test)',
    ],
    ['unknown', 'a pass within quotes', 'spf=none reason="; dmarc=pass header.from=kompas.test"'],
  ])('%s: %s', (is, _what, results) => {
    expect(judged(`${OURS}; ${results}`)).toBe(is);
  });

  it.each([
    ['no header at all', []],
    ['that of another server', ['mx.evil.test; dmarc=pass header.from=kompas.test']],
    ['a name that begins like ours', [`${OURS}.evil.test; dmarc=pass header.from=kompas.test`]],
    ['one in our name below another', ['mx.evil.test; none', `${OURS}; dmarc=pass header.from=kompas.test`]],
  ])('is unknown with %s', (_what, results) => {
    expect(judged(...results)).toBe('unknown');
  });

  it('takes the topmost, and never the one that was sent along', () => {
    expect(judged(`${OURS}; dmarc=fail header.from=kompas.test`, `${OURS}; dmarc=pass header.from=kompas.test`)).toBe(
      'fail',
    );
  });

  it('reads a long line of open brackets once', () => {
    expect(judged(`${OURS}; ${'('.repeat(100_000)}`)).toBe('unknown');
  });
});
