import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

// Writes the tables of the action's inputs and outputs between their marks in README.md; `--check` fails when they are stale.

const Action = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

const { inputs, outputs } = Action.parse(parse(readFileSync('action.yml', 'utf8')));
const table = [
  '| input | default | meaning |',
  '|---|---|---|',
  ...Object.entries(inputs).map(([name, one]) => `| \`${name}\` | ${one.default === '' ? '' : `\`${one.default}\``} | ${one.description} |`),
  '',
  '| output | meaning |',
  '|---|---|',
  ...Object.entries(outputs).map(([name, one]) => `| \`${name}\` | ${one.description} |`),
].join('\n');

const before = readFileSync('README.md', 'utf8');
const after = before.replace(/(<!-- inputs -->\n)[\s\S]*?(<!-- \/inputs -->)/, `$1${table}\n$2`);
if (!after.includes(table)) throw new Error('README.md has lost its marks <!-- inputs --> and <!-- /inputs -->');
if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('The tables in README.md are not those of action.yml: run node scripts/readme.ts');
    process.exitCode = 1;
  }
} else writeFileSync('README.md', after);
