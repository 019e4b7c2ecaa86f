import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { listFields } from '../../../src/web/api/list-columns.ts';
import { call, csvHeaders, csvPath, launchOf, organisation } from './client.ts';

let key: string;
beforeAll(async () => {
  key = await organisation();
});

const names = ['Noor', 'Luc', 'Bea', 'Kai', 'Eva'];
const addressOf = (name: string) => `${name.toLowerCase()}@x.be`;
const others = (name: string) =>
  fc.subarray([...names.filter((one) => one !== name).map(addressOf), 'top@elders.be'], { maxLength: 2 });

/** Somebody of whom a list says what a list may say. */
const someone = fc.constantFrom(...names).chain((name) =>
  fc.record({
    role: fc.constantFrom('mentor', 'mentee'),
    name: fc.constant(name),
    email: fc.constantFrom(addressOf(name), addressOf(name).toUpperCase()),
    site: fc.constantFrom('Gent', ''),
    topics: fc.constantFrom('data|video', ''),
    manager: others(name),
    excludes: others(name),
  }),
);
const sound = fc.uniqueArray(someone, { selector: ({ role, name }) => `${role} ${name}`, maxLength: 8 });

/** What else may stand in a cell: something odd, or what belongs elsewhere. */
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('"', ';', '\n', '|', '\u0000', '\ud800', '=1+1', '__proto__', 'NaN', '1e9'),
);
const likely = fc.constantFrom(...names.map(addressOf), ...names, 'mentor', 'mentee', '2', '0', 'Frans', '9u00', '');
const alteration = fc.record({
  at: fc.nat(7),
  field: fc.constantFrom(...listFields),
  value: fc.oneof(likely, odd, fc.anything()),
});

/** A list that is altered in up to three cells. */
const lists = fc.tuple(sound, fc.array(alteration, { maxLength: 3 })).map(([people, alterations]) =>
  people.map((person, at) => {
    const altered = alterations.filter((one) => one.at === at).map(({ field, value }) => [field, value]);
    return { ...person, ...Object.fromEntries(altered) };
  }),
);

const withoutBigints = (_: string, value: unknown) => (typeof value === 'bigint' ? Number(value) : value);
const inCell = (value: unknown) => {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join('|');
  return typeof value === 'object' ? JSON.stringify(value, withoutBigints) : String(value);
};
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const inCsv = (people: readonly object[]) => {
  const columns = [...new Set(people.flatMap((person) => Object.keys(person)))];
  const rows = people.map((person) =>
    columns.map((column) => quoted(inCell(Reflect.get(person, column) ?? ''))).join(';'),
  );
  return [columns.join(';'), ...rows].join('\n');
};

/** Asks for a dry run: an answer is a preview, or names its mistakes. */
async function answered(path: string, body: unknown, headers: Record<string, string> = {}): Promise<number> {
  const answer = await call(path, { key, body, headers });
  expect([200, 400, 415, 422]).toContain(answer.status);
  expect(answer.body).toHaveProperty(answer.status === 200 ? 'participants' : 'errors');
  return answer.status;
}

describe('whatever somebody lists is a launch or a problem, never a failure', () => {
  it.each<[string, (people: readonly object[]) => Promise<number>]>([
    ['in CSV', (people) => answered(csvPath({ dryRun: 'true' }), inCsv(people), csvHeaders)],
    [
      'in JSON',
      (participants) => answered('/cohorts', JSON.stringify(launchOf({ participants, dryRun: true }), withoutBigints)),
    ],
  ])('%s, altered in up to three cells', { timeout: 120_000 }, async (_, ask) => {
    const seen = new Set<number>();
    const property = fc.asyncProperty(lists, async (people) => void seen.add(await ask(people)));
    await fc.assert(property, { numRuns: 200 });
    expect([...seen]).toEqual(expect.arrayContaining([200, 422]));
  });

  it('in any text at all', { timeout: 120_000 }, async () => {
    const part = fc.oneof(odd, fc.constantFrom(...listFields, 'rol', 'naam', '\n', ';', ','));
    const text = fc.array(part).map((parts) => parts.join(''));
    const property = fc.asyncProperty(text, async (body) => {
      await answered(csvPath({ dryRun: 'true' }), body, csvHeaders);
    });
    await fc.assert(property, { numRuns: 150 });
  });
});
