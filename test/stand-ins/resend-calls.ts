import { beforeEach, expect } from 'vitest';
import { STAND_IN_KEY, type StandInSettings, standInResend } from './resend.ts';

/** The time of the stand-in, in milliseconds; tests move it. */
export const clock = { now: Date.parse('2026-03-02T09:00:00Z') };
/** The stand-in: a new one in each test. */
export const seen = { resend: standIn() };
beforeEach(() => {
  seen.resend = standIn();
});

export function standIn(settings: Partial<StandInSettings> = {}) {
  return standInResend({ now: () => clock.now, ...settings });
}

export const email = (more: object = {}) => ({
  from: 'Omgekeerd <mentoring@omgekeerd.test>',
  to: 'noor@mentoring.test',
  subject: 'Hoi',
  text: 'Hoi Noor',
  ...more,
});
export const post = (
  body: unknown,
  headers: Record<string, string> = {},
  path = '/emails/batch',
  signal?: AbortSignal,
) =>
  seen.resend.fetch(
    new Request(`https://api.resend.com${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${STAND_IN_KEY}`, ...headers },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    }),
  );
export const outcome = async (response: Response) => ({ status: response.status, body: await response.json() });
export const problem = (statusCode: number, name: string) => ({
  status: statusCode,
  body: { statusCode, name, message: expect.any(String) },
});
