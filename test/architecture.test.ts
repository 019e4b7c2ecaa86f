import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The order of import (docs/ARCHITECTURE.md): a file imports from its own folder or from what stands above it. */
const order = [
  'problem.ts',
  'ids.ts',
  'hash.ts',
  'elision.ts',
  'language.ts',
  'token.ts',
  'config.ts',
  'words',
  'file',
  'programme',
  'programmes',
  'matching',
  'meeting',
  'scope',
  'inbox',
  'store',
  'mail',
  'runner',
  'web',
  'worker.ts',
  'cli',
];
const pure = ['words', 'file', 'programme', 'programmes', 'matching', 'meeting', 'scope', 'inbox'];
const src = join(import.meta.dirname, '..', 'src');

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(src, name), 'utf8') }));

const placeOf = (name: string) => order.indexOf(name.split('/')[0] ?? '');

function importsOf({ name, text }: (typeof files)[number]): string[] {
  return [...text.matchAll(/^(?:import|export)[^'"]*?from '(\.[^']+)'/gm)].map(([, path]) =>
    relative(src, join(src, dirname(name), path ?? '')),
  );
}

describe('the architecture', () => {
  it('knows the place of every file', () => {
    expect(files.filter(({ name }) => placeOf(name) < 0).map(({ name }) => name)).toEqual([]);
  });

  it('imports one way only', () => {
    const against = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => placeOf(target) > placeOf(file.name))
        .map((target) => `${file.name} imports ${target}`),
    );
    expect(against).toEqual([]);
  });

  it('has no cycles within a folder', () => {
    const graph = new Map(files.map((file) => [file.name, importsOf(file)]));
    const cyclic = [...graph.keys()].filter((name) => reaches(graph, name, name));
    expect(cyclic).toEqual([]);
  });

  it('keeps clocks and random out of the pure folders', () => {
    const impure = /\b(Date\.now|new Date\(\)|Temporal\.Now|Math\.random|crypto\.|fetch\(|performance\.now|console\.)/;
    const found = files.filter(({ name, text }) => pure.includes(name.split('/')[0] ?? '') && impure.test(text));
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  it('uses randomness in one place', () => {
    const random = files
      .filter(({ text }) => /getRandomValues|randomUUID|Math\.random/.test(text))
      .map(({ name }) => name);
    expect(random.filter((name) => !name.startsWith('cli/'))).toEqual(['ids.ts']);
  });

  it('keeps files small', () => {
    const words = /^(words|programmes|inbox\/languages|cli\/.*phrases|web\/.*style)/;
    const sizes = files
      .filter(({ name }) => !words.test(name))
      .map(({ name, text }) => ({ name, lines: text.split('\n').length - 1 }))
      .sort((a, b) => a.lines - b.lines);
    const at = (share: number) => sizes[Math.floor((sizes.length - 1) * share)]?.lines;
    expect(at(0.5)).toBeLessThanOrEqual(60);
    expect(at(0.95)).toBeLessThanOrEqual(200);
    expect(sizes.filter(({ lines }) => lines > 300)).toEqual([]);
  });
});

function reaches(graph: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const stack = [...(graph.get(from) ?? [])];
  for (let name = stack.pop(); name !== undefined; name = stack.pop()) {
    if (name === to) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    stack.push(...(graph.get(name) ?? []));
  }
  return false;
}
