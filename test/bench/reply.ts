import { extractReply } from '../../src/inbox/reply.ts';
import { languages } from '../../src/language.ts';
import { type Case, cases, folded } from '../inbox/answers.ts';
import type { Row } from './row.ts';

const MEASURED_MS = 1_000;
/** What we promise: of ten mail programs' answers, in per cent; and of a Worker that reads them, a second. */
const BUDGET = { right: 92, speed: 50_000 };

/** How many answers of ten mail programs are read right, in each language and form, and how fast. */
export async function* replyRows(): AsyncIterable<Row> {
  const all = [...cases()];
  for (const language of languages) {
    for (const form of ['text', 'html'] as const) {
      const some = all.filter((one) => one.language === language && one.form === form);
      const value = Number(((some.filter(isRight).length / some.length) * 100).toFixed(1));
      const name = `reply-${language}-${form}`;
      yield { name, value, unit: '%', better: 'higher', budget: BUDGET.right, peer: null, cutOff: false };
    }
  }
  for (const form of ['text', 'html'] as const) {
    const value = Math.round(speedOf(all.filter((one) => one.form === form)));
    const budget = form === 'text' ? BUDGET.speed : null;
    yield { name: `reply-speed-${form}`, value, unit: 'texts/s', better: 'higher', budget, peer: null, cutOff: false };
  }
}

function isRight({ form, input, expected }: Case): boolean {
  return folded(extractReply({ [form]: input })) === folded(expected);
}

/** Messages read in a second, by the best round: other work on the machine only makes them fewer. */
function speedOf(some: readonly Case[]): number {
  const end = performance.now() + MEASURED_MS;
  let best = 0;
  for (let began = performance.now(); began < end; began = performance.now()) {
    for (const { form, input } of some) extractReply({ [form]: input });
    best = Math.max(best, (some.length * 1_000) / (performance.now() - began));
  }
  return best;
}
