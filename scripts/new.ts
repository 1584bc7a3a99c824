import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nameFault } from './new/name.ts';
import { reporterFiles } from './new/reporter.ts';
import { suiteFiles } from './new/suite.ts';
import { withCaptions, withRegistered } from './new/insert.ts';

// node scripts/new.ts suite probe
// node scripts/new.ts reporter probe
//
// Writes a small one that works, enters it where such things are told, and says what comes next.

const root = join(import.meta.dirname, '..');

const kinds = {
  suite: {
    room: 'suites',
    files: suiteFiles,
    next: (name: string) => [
      `say in src/suites/${name}/suite.ts what it measures: options, metrics, tasks`,
      `measure it in src/suites/${name}/engine.ts, which is loaded only when it runs`,
      `put captions that say so into src/README.md, and a line into CHANGELOG.md`,
      `try it: a suite with \`uses: ${name}\` in a tidemark.yml`,
      'npm run build, and commit dist together with the source',
    ],
  },
  reporter: {
    room: 'report',
    files: reporterFiles,
    next: (name: string) => [
      `write in src/report/${name}/${name}.ts what it says; rows, order and words come from the view`,
      'keep a golden file of each situation beside the others in src/report/golden',
      `put a caption that says so into src/README.md, and a line into CHANGELOG.md`,
      'npm run build, and commit dist together with the source',
    ],
  },
} as const;

const [kind, name, ...more] = process.argv.slice(2);

function make(made: keyof typeof kinds, of: string): void {
  const { room, files, next } = kinds[made];
  const written = files(of);
  const registry = `src/${room}/registry.ts`;
  const changed = {
    ...written.files,
    [registry]: withRegistered(text(registry), of, written.main),
    'src/README.md': withCaptions(text('src/README.md'), room, of, written.captions),
  };
  for (const [path, content] of Object.entries(changed)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(`wrote ${path}`);
  }
  const code = Object.keys(changed).filter((path) => path.endsWith('.ts'));
  const prettier = join(root, 'node_modules/.bin/prettier');
  spawnSync(prettier, ['--write', '--log-level', 'warn', ...code], { cwd: root, stdio: 'inherit' });
  for (const script of ['schema', 'readme'])
    spawnSync(process.execPath, [`scripts/${script}.ts`], { cwd: root, stdio: 'inherit' });
  console.log(
    `\nNext:\n${next(of)
      .map((step) => `- ${step}`)
      .join('\n')}`,
  );
}

const text = (path: string): string => readFileSync(join(root, path), 'utf8');

const fault =
  kind !== 'suite' && kind !== 'reporter'
    ? `npm run new -- suite <name>, or npm run new -- reporter <name>; there is no kind "${kind ?? ''}"`
    : nameFault(root, kind, name, more);
if (fault !== undefined) {
  console.error(fault);
  process.exitCode = 2;
} else if ((kind === 'suite' || kind === 'reporter') && name !== undefined) make(kind, name);
