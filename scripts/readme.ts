import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { suites } from '#suites/registry.ts';

// Writes the tables of the suites' metrics and the action's inputs and outputs between their marks in README.md;
// `--check` fails when they are stale.

const Action = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

const { inputs, outputs } = Action.parse(parse(readFileSync('action.yml', 'utf8')));
const tables = {
  metrics: [
    '| suite | metrics |',
    '|---|---|',
    ...suites.map(
      ({ id, metrics }) => `| \`${id}\` | ${metrics.map((metric) => `\`${metric.id}\``).join(' ')} |`,
    ),
  ],
  inputs: [
    '| input | default | meaning |',
    '|---|---|---|',
    ...Object.entries(inputs).map(
      ([name, one]) =>
        `| \`${name}\` | ${one.default === '' ? '' : `\`${one.default}\``} | ${one.description} |`,
    ),
    '',
    '| output | meaning |',
    '|---|---|',
    ...Object.entries(outputs).map(([name, one]) => `| \`${name}\` | ${one.description} |`),
  ],
};

const before = readFileSync('README.md', 'utf8');
const after = Object.entries(tables).reduce((text, [name, lines]) => {
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has lost its marks ${start.trim()} and ${end}`);
  return `${text.slice(0, from + start.length)}${lines.join('\n')}\n${text.slice(to)}`;
}, before);

if (!process.argv.includes('--check')) writeFileSync('README.md', after);
else if (after !== before) {
  console.error('The tables in README.md are stale: run node scripts/readme.ts');
  process.exitCode = 1;
}
