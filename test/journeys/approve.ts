import { expect } from 'vitest';
import type { Accepted } from '../stand-ins/resend.ts';
import type { Doors } from './doors.ts';

/** The coordinator follows the link of a letter to the pairs, if it has one and pairs wait, and approves them. */
export async function approvePairs(doors: Doors, { message }: Accepted): Promise<void> {
  const link = /https:\/\/omgekeerd\.test(\/review\?t=([0-9a-z]+))/.exec(message.text ?? '');
  if (link === null) return;
  const [, path = '', t = ''] = link;
  const version = /name="version" value="(\d+)"/.exec(await (await doors.fetch(path)).text())?.[1];
  if (version === undefined) return;
  const response = await doors.fetch('/review', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ t, version, action: 'approve' }).toString(),
  });
  expect(response.status).toBe(303);
}
