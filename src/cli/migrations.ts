import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Checks that the migrations are in step with the schema: generating once more, in a copy, finds nothing
 * to do; and that every table is STRICT and no foreign key cascades, which Drizzle does not do by itself.
 */
const copy = mkdtempSync(join(tmpdir(), 'migrations-'));
const mistakes: string[] = [];
try {
  cpSync('migrations', copy, { recursive: true });
  const before = readdirSync(copy).length;
  const settings = ['--dialect', 'sqlite', '--schema', './src/store/schema*.ts', '--name', 'drift'];
  execFileSync('drizzle-kit', ['generate', ...settings, '--out', copy], { stdio: 'pipe' });
  if (readdirSync(copy).length !== before) {
    mistakes.push(
      'the schema has changed without a migration: run `drizzle-kit generate --name what-changes`, then add STRICT',
    );
  }
  for (const file of readdirSync('migrations').filter((name) => name.endsWith('.sql'))) {
    const sql = readFileSync(join('migrations', file), 'utf8');
    const loose = [...sql.matchAll(/CREATE TABLE `(\w+)` \([\s\S]*?\n\)([^;]*);/g)].filter(
      ([, , tail]) => !tail?.includes('STRICT'),
    );
    mistakes.push(...loose.map(([, table]) => `${file}: the table ${table} is not STRICT`));
    if (/ON DELETE cascade/i.test(sql)) mistakes.push(`${file}: a foreign key cascades`);
  }
} finally {
  rmSync(copy, { recursive: true });
}
for (const mistake of mistakes) console.error(mistake);
if (mistakes.length > 0) process.exit(1);
console.log('The migrations are in step with the schema.');
