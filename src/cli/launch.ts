import { z } from 'zod';

/** What came back from a door of the API. */
export type Answered = { status: number; body: string };
type Asked = { method: 'GET' | 'POST'; body?: string; headers: Record<string, string> };
/** Asks the API something, wherever it runs. */
export type AskApi = (address: string, asked: Asked) => Promise<Answered>;

/** The cohort that the demo and the local system begin with. */
export type Launch = { organisation: string; cohort: string; csv: string; startsAt: string | null };
export type Launched = { cohort: string; key: string };

/** Who looks after the sample cohort. */
export const COORDINATOR = { name: 'An Claes', email: 'delivered+an.claes@resend.dev' } as const;

/** Makes an organisation and launches a cohort from a CSV file, as anybody would by HTTP. */
export async function launch(
  ask: AskApi,
  secret: string,
  { organisation, cohort, csv, startsAt }: Launch,
): Promise<Launched> {
  const made = await ask('/v1/organisations', {
    method: 'POST',
    body: JSON.stringify({ name: organisation }),
    headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' },
  });
  const { key } = organisationMade.parse(read(made, 201));
  const query = new URLSearchParams({
    programme: 'reverse-mentoring',
    name: cohort,
    language: 'nl',
    zone: 'Europe/Brussels',
    coordinatorName: COORDINATOR.name,
    coordinatorEmail: COORDINATOR.email,
    ...(startsAt !== null && { startsAt }),
  });
  const launched = await ask(`/v1/cohorts?${query}`, {
    method: 'POST',
    body: csv,
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'text/csv', 'Idempotency-Key': cohort },
  });
  return { cohort: cohortLaunched.parse(read(launched, 201)).id, key };
}

/** How a cohort stands. */
export async function cohortState(ask: AskApi, { cohort, key }: Launched): Promise<string> {
  const answered = await ask(`/v1/cohorts/${cohort}`, { method: 'GET', headers: { Authorization: `Bearer ${key}` } });
  return cohortShown.parse(read(answered, 200)).state;
}

const organisationMade = z.object({ key: z.string() });
const cohortLaunched = z.object({ id: z.string() });
const cohortShown = z.object({ state: z.string() });

function read({ status, body }: Answered, expected: number): unknown {
  if (status !== expected) throw new Error(`The API answered ${status}:\n${body.slice(0, 3000)}`);
  return JSON.parse(body);
}
