import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `node scripts/templates.ts` writes the report pages' templates with their parts, style and script into a module;
 * `--check` only says whether it is current.
 */
const file = 'src/report/html/templates.generated.ts';
const read = (name: string): string =>
  readFileSync(join('templates/report', name), 'utf8').replaceAll('\r\n', '\n');

const [style, script] = [read('style.css').trim(), read('script.js').trim()];
if (/<\/(style|script)|\{\{/i.test(style + script))
  throw new Error('templates: a closing tag or {{ inside style or script would end it');

// Pages write what is beyond Latin-1 as entities, which neither style nor script would understand.
if (/[^\0-\x7f]/.test(style + script)) throw new Error('templates: style and script are plain ASCII');
if (style.includes('`')) throw new Error('templates: a backtick marks where the pictures stand');

/** By the places in the head: the style, the script, and what the page's own policy knows the script by. */
const places: Readonly<Record<string, string>> = {
  '>style.css<': `>${style}<`,
  '>script.js<': `>${script}<`,
  "'script.js'": `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
};
const filled = (name: string): string =>
  read(name)
    .trim()
    .replace(/[>'](?:style\.css|script\.js)[<']/g, (place) => places[place] ?? place);

const names = [
  'head',
  'header',
  'cut',
  'compare',
  'index',
  'exchange',
  'way',
  'walkthrough',
  'graph',
  'card',
];
const parts = [...names, 'line', 'finding', 'chart', 'shots'].map(
  (name) => `{{#*inline "${name}"}}${filled(`${name}.hbs`)}{{/inline}}`,
);

const exported = {
  parts: parts.join(''),
  page: filled('page.hbs'),
  picturesPage: filled('pictures.hbs'),
};
const text = [
  '// Written by scripts/templates.ts from templates/report/; do not edit.',
  '',
  ...Object.entries(exported).flatMap(([name, value]) => [
    `export const ${name} = ${JSON.stringify(value)};`,
    '',
  ]),
].join('\n');

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error(`${file} is not what templates/report gives. Run: node scripts/templates.ts`);
  process.exitCode = 1;
}
