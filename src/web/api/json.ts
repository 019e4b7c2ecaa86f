import { Problem } from '../../problem.ts';

/**
 * Reads JSON.
 * @throws Problem `invalid-request` that says where it broke off
 */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem('invalid-request', 'The body is not JSON', [
      { where: placeOf(error, text), wrong: wrongOf(error), mend: 'check the quotes, commas and brackets there' },
    ]);
  }
}

/** The engine names a position, quotes what it stumbled over, or says that the text ended too early. */
function placeOf(error: unknown, text: string): string {
  const message = String(error);
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return lineAndColumn(text, Number(position));
  const quoted = /\.\.\."(.*)"\.\.\. is not valid JSON/s.exec(message)?.[1];
  if (message.includes('end of JSON')) return lineAndColumn(text, text.length);
  const at = quoted === undefined ? 0 : text.indexOf(quoted);
  return at > 0 ? `near ${lineAndColumn(text, at)}` : 'body';
}

function lineAndColumn(text: string, position: number): string {
  const lines = text.slice(0, position).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

function wrongOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/ in JSON at position .*$/s, '').slice(0, 300) : String(error);
}
