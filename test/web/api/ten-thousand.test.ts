import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { metered } from '../../meter.ts';
import { call, csvHeaders, csvPath, organisation } from './client.ts';

const zones = ['Europe/Brussels', 'Europe/Paris', 'America/New_York', 'Asia/Tokyo'];
const rows = Array.from({ length: 10_000 }, (_, at) =>
  [
    at % 2 === 0 ? 'mentor' : 'mentee',
    `Voornaam van der Achternaam ${at}`,
    `voornaam.achternaam.${at}@een-grote-organisatie.example`,
    ['nl', 'fr', 'en'][at % 3],
    zones[at % zones.length],
    'Een dienst met een lange naam',
    '"Sociale media|Duurzaamheid"',
  ].join(';'),
);
const list = `rol;naam;e-mail;taal;tijdzone;dienst;thema's\n${rows.join('\n')}`;

let key: string;
beforeAll(async () => {
  key = await organisation();
});

/** D1 takes a thousand queries from one invocation; fifty on the free plan. */
const MOST_QUERIES = 50;
/** A Worker has thirty seconds of CPU time; this runs on slower machines, too. */
const MOST_MS = 20_000;

describe('ten thousand people in one call', () => {
  it('are launched whole, in few queries', { timeout: 60_000 }, async () => {
    const { d1, spent } = metered(env.DB);
    const began = performance.now();
    const answer = await call(csvPath(), { key, body: list, headers: csvHeaders, d1 });
    expect(performance.now() - began).toBeLessThan(MOST_MS);
    expect(answer).toMatchObject({ status: 201, body: { people: { mentors: 5_000, mentees: 5_000 } } });
    expect(spent.queries).toBeLessThanOrEqual(MOST_QUERIES);
  });

  it('are foreseen before', { timeout: 60_000 }, async () => {
    const { d1, spent } = metered(env.DB);
    const began = performance.now();
    const answer = await call(csvPath({ dryRun: 'true' }), { key, body: list, headers: csvHeaders, d1 });
    expect(performance.now() - began).toBeLessThan(MOST_MS);
    expect(answer).toMatchObject({
      status: 200,
      body: { people: { mentors: 5_000, mentees: 5_000 }, truncated: true },
    });
    expect(spent.queries).toBe(1);
  });
});
