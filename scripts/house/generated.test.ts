import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planted } from './planted.fixture.ts';

const home = join(import.meta.dirname, '../..');
const written = (path: string): string => readFileSync(join(home, path), 'utf8');

const schemas = [
  'tidemark.schema.json',
  ...readdirSync(join(home, 'schemas')).map((name) => `schemas/${name}`),
];

/** What each script writes, what it writes that from, and a text of the result that somebody might change by hand. */
const generated = [
  ['schema', 'tidemark.schema.json', schemas, '"type": "object"'],
  ['schema', 'schemas/tidemark.report.2.schema.json', schemas, 'Name and version of this format.'],
  [
    'templates',
    'src/report/html/templates.generated.ts',
    readdirSync(join(home, 'templates/report')).map((name) => `templates/report/${name}`),
    'color-scheme',
  ],
  ['readme', 'README.md', ['action.yml'], '| suite | metrics |'],
] as const;

/** `--check` of one script in a folder with these files: its exit code and the file it complains of. */
function checked(script: string, file: string, files: Readonly<Record<string, string>>) {
  return planted(files, (cwd) => {
    const args = [join(home, `scripts/${script}.ts`), '--check'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
    return { status, named: stderr.includes(file) && stderr.includes(`node scripts/${script}.ts`) };
  });
}

test.each(generated)(
  'what scripts/%s.ts writes into %s is refused when it was changed by hand',
  async (script, file, sources, text) => {
    const from = Object.fromEntries(sources.map((path) => [path, written(path)]));
    const fresh = written(file);
    expect(fresh).toContain(text);
    const stale = { status: 1, named: true };
    expect(await checked(script, file, { ...from, [file]: fresh })).toEqual({ status: 0, named: false });
    expect(await checked(script, file, { ...from, [file]: fresh.replace(text, `${text} `) })).toEqual(stale);
  },
);
