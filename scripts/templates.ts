import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `node scripts/templates.ts` writes the report page's template with its style and script into a module; `--check`
 * only says whether it is current.
 */
const file = 'src/report/html/templates.generated.ts';
const read = (name: string): string => readFileSync(join('templates', name), 'utf8').replaceAll('\r\n', '\n');

const [style, script] = [read('report.css').trim(), read('report.js').trim()];
if (/<\/(style|script)|\{\{/i.test(style + script))
  throw new Error('templates: a closing tag or {{ inside style or script would end it');

/** By the places of the page's template: the style, the script, and what the page's own policy knows the script by. */
const parts: Readonly<Record<string, string>> = {
  '>report.css<': `>${style}<`,
  '>report.js<': `>${script}<`,
  "'report.js'": `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
};
const page = read('report.hbs').replace(/[>']report\.(?:css|js)[<']/g, (place) => parts[place] ?? place);

const text = [
  '// Written by scripts/templates.ts from templates/report.*; do not edit.',
  '',
  `export const page = ${JSON.stringify(page)};`,
  '',
].join('\n');

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error(`${file} is not what templates/ gives. Run: node scripts/templates.ts`);
  process.exitCode = 1;
}
