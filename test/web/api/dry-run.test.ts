import { env } from 'cloudflare:workers';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MONDAY } from '../../world.ts';
import { dump } from '../visit.ts';
import { type Answer, call, csvHeaders, csvPath, launchOf, mistakesIn, organisation } from './client.ts';

const letter = z.object({
  step: z.string(),
  at: z.string(),
  local: z.string(),
  subject: z.string(),
  estimated: z.boolean(),
});
const someone = z.object({ email: z.string(), zone: z.string(), letters: z.array(letter) });
const preview = z.object({
  dryRun: z.literal(true),
  people: z.object({ mentors: z.number(), mentees: z.number() }),
  letters: z.number(),
  coordinator: someone,
  participants: z.array(someone),
  truncated: z.boolean(),
  ignoredColumns: z.array(z.string()),
});

const participants = [
  { role: 'mentor', name: 'Noor', email: 'noor@x.be', zone: 'America/New_York' },
  { role: 'mentor', name: 'Kai', email: 'kai@x.be', zone: 'Asia/Tokyo', prefersAt: '22:30' },
  { role: 'mentee', name: 'Luc', email: 'luc@x.be', language: 'fr' },
  { role: 'mentee', name: 'Bea', email: 'bea@x.be', zone: 'Europe/London' },
  { role: 'mentor', name: 'Bea', email: 'bea@x.be', zone: 'Europe/London' },
];

let key: string;
beforeAll(async () => {
  key = await organisation();
});

/** Exact moments, by address and step. */
function exactly({ body }: Answer): string[] {
  const { coordinator, participants } = preview.parse(body);
  return [coordinator, ...participants].flatMap(({ email, letters }) =>
    letters.filter(({ estimated }) => !estimated).map(({ step, at }) => `${email} ${step} ${at}`),
  );
}

describe('a dry run', () => {
  it.each([
    ['the query', '?dryRun=true', {}],
    ['the body', '', { dryRun: true }],
    ['either', '?dryRun=true', { dryRun: false }],
  ])('asked for in %s writes nothing', async (_, query, rest) => {
    const before = await dump();
    const answer = await call(`/cohorts${query}`, { key, body: launchOf(rest), headers: { 'Idempotency-Key': 'dry' } });
    expect(answer.status).toBe(200);
    expect(preview.parse(answer.body)).toMatchObject({ people: { mentors: 1, mentees: 1 }, truncated: false });
    expect(await dump()).toBe(before);
  });

  it.each(['2027-02-27', '2027-03-26', '2027-01-11T08:30:00Z', undefined])(
    'foretells exactly what a launch on %s makes',
    async (startsAt) => {
      const body = launchOf({ participants, startsAt });
      const foretold = exactly(await call('/cohorts?dryRun=true', { key, body }));
      const { body: made } = await call('/cohorts', { key, body });
      const { results } = await env.DB.prepare(
        'SELECT email, step, wakes_at FROM prompts JOIN participants ON participants.id = participant_id WHERE prompts.cohort_id = ? AND step <> ?',
      )
        // Looks after the pairs, and writes only when there is news.
        .bind(made.id, 'check')
        .all<{ email: string; step: string; wakes_at: number }>();
      const moment = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toString();
      expect(foretold.sort()).toEqual(results.map((row) => `${row.email} ${row.step} ${moment(row.wakes_at)}`).sort());
    },
  );

  it('tells what goes out today when a date began at midnight', async () => {
    const body = launchOf({ startsAt: '2027-01-11' });
    const { participants: people } = preview.parse((await call('/cohorts?dryRun=true', { key, body })).body);
    expect(people[0]?.letters[0]?.at).toBe(MONDAY.toString());
  });

  it('tells each moment on the clock of whoever gets the letter', async () => {
    const body = launchOf({ participants, startsAt: '2027-02-01' });
    const { participants: people } = preview.parse((await call('/cohorts?dryRun=true', { key, body })).body);
    const first = people.map(({ email, letters }) => `${email} ${letters[0]?.local}`);
    expect(first).toEqual([
      'noor@x.be 2027-02-01 09:00',
      'kai@x.be 2027-02-01 22:30',
      'luc@x.be 2027-02-01 09:00',
      'bea@x.be 2027-02-01 09:00',
      'bea@x.be 2027-02-01 09:00',
    ]);
  });

  it('takes a list in CSV, and finds the mistakes that a launch would', async () => {
    const csv = 'rol;naam;e-mail;maat\nmentor;Noor;noor@x.be;M\nmentee;Luc;luc@x.be;L';
    const path = csvPath({ dryRun: 'true' });
    expect(preview.parse((await call(path, { key, body: csv, headers: csvHeaders })).body).ignoredColumns).toEqual([
      'maat',
    ]);
    const wrong = await call(path, { key, body: csv.replace('luc@', 'luc'), headers: csvHeaders });
    expect(mistakesIn(wrong)).toEqual(['row 3, column e-mail: "lucx.be" is not an e-mail address']);
  });
});
