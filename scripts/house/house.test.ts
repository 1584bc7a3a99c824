import { expect, test } from 'vitest';
import { missingCaptions, scatteredCaptions } from './captions.ts';
import { cycles, deepRooms } from './graph.ts';
import { unescapedMarkup } from './markup.ts';
import { namedOutside, shapelessNames, versionDrift } from './names.ts';
import { heavyPackages, impurePackages } from './packages.ts';
import { longLines, wideFolders } from './shape.ts';
import { parseSource, type Source } from './sources.ts';
import { timedAssertions } from './timing.ts';
import { brokenWalls } from './walls.ts';

type Files = Readonly<Record<string, string>>;

const sourcesOf = (files: Files): Source[] =>
  Object.entries(files).map(([path, text]) => parseSource(path, text));
const walls = (files: Files): string[] => brokenWalls(sourcesOf(files));
const deep = (files: Files, ...entries: string[]): string[] => deepRooms(sourcesOf(files), new Set(entries));
const heavy = (files: Files, ...entries: string[]): string[] =>
  heavyPackages(sourcesOf(files), new Set(entries));

test('a room may import the floors below it', () => {
  expect(
    walls({
      'src/run/a.ts': "import type { A } from '#model/a.ts';\nimport { b } from '#system/b.ts';",
      'src/model/a.ts': '',
      'src/system/b.ts': '',
    }),
  ).toEqual([]);
});

test('rooms are strangers, even for types', () => {
  expect(
    walls({ 'src/run/a.ts': "\nimport type { V } from '#verdict/v.ts';", 'src/verdict/v.ts': '' }),
  ).toEqual([
    'src/run/a.ts:2 imports #verdict/v.ts: run and verdict are strangers; pipeline passes what one needs of the other',
  ]);
});

test('nobody imports upwards', () => {
  expect(walls({ 'src/system/a.ts': "export * from '#run/r.ts';", 'src/run/r.ts': '' })).toEqual([
    'src/system/a.ts:1 imports #run/r.ts: run lies above system',
  ]);
});

test('suites do not know each other, but their registry knows them all, and all know what they share', () => {
  const files = {
    'src/suites/registry.ts': "import './load/suite.ts';",
    'src/suites/load/suite.ts': "import { c } from '../visual/c.ts';",
    'src/suites/visual/c.ts': '',
    'src/suites/visual/suite.ts': `import '../shared/d.ts';`,
    'src/suites/shared/d.ts': '',
  };
  expect(walls(files)).toEqual([
    'src/suites/load/suite.ts:1 imports ../visual/c.ts: the suites load and visual are strangers',
  ]);
});

test('a pure room takes only its own package', () => {
  const files = {
    'src/verdict/a.ts': "import 'simple-statistics';\nimport 'node:fs';",
    'src/verdict/a.test.ts': "import 'node:fs';",
    'src/http/a.ts': "import 'undici';",
    'src/report/comment/a.ts': "import 'handlebars';",
    'src/report/html/a.ts': "import 'handlebars';",
  };
  expect(impurePackages(sourcesOf(files))).toEqual([
    'src/verdict/a.ts:2 imports node:fs: verdict is pure: of packages only simple-statistics, no Node builtins',
    'src/http/a.ts:1 imports undici: http is pure: of packages only zod, json-p3, no Node builtins',
    'src/report/comment/a.ts:1 imports handlebars: handlebars belongs to report/html',
  ]);
});

test('the path to a heavy package is told when a start would load it at once', () => {
  const engine = {
    'src/suites/load/suite.ts': "await import('./engine.ts');",
    'src/suites/load/engine.ts': "import 'undici';",
  };
  const entry = 'src/suites/load/engine.ts';
  expect(heavy(engine, entry)).toEqual([]);
  expect(heavy({ ...engine, 'src/suites/load/suite.ts': "import { x } from './engine.ts';" }, entry)).toEqual(
    ['src/suites/load/suite.ts -> src/suites/load/engine.ts loads undici at once: reach it by await import'],
  );
  expect(heavy({ 'src/suites/load/suite.ts': "import type { Agent } from 'undici';" })).toEqual([]);
});

test('a heavy package that no engine stands before is told, although it would be loaded late', () => {
  const files = {
    'src/suites/load/suite.ts': "await import('./send.ts');",
    'src/suites/load/send.ts':
      "import { readFileSync } from 'node:fs';\nimport 'yaml';\nimport 'undici/lib/x.js';",
  };
  expect(heavy(files)).toEqual([
    'src/suites/load/suite.ts -> src/suites/load/send.ts brings undici/lib/x.js into app.mjs: ' +
      "import it in the suite's engine.ts",
  ]);
});

test('a ring of imports is told once', () => {
  const files = { 'src/run/a.ts': "import './b.ts';", 'src/run/b.ts': "import type { A } from './a.ts';" };
  expect(cycles(sourcesOf(files))).toEqual(['import cycle: src/run/a.ts -> src/run/b.ts -> src/run/a.ts']);
});

test('six imports in a row stay within a room, the seventh is told', () => {
  const chain = (room: string, length: number): Files =>
    Object.fromEntries(
      Array.from({ length }, (_, at) => [
        `src/${room}/a${at}.ts`,
        at + 1 < length ? `import './a${at + 1}.ts';` : '',
      ]),
    );
  expect(deep(chain('run', 7))).toEqual([]);
  const [fault = ''] = deep(chain('run', 8));
  expect(fault).toContain('src/run imports 7 deep (at most 6): src/run/a0.ts -> src/run/a1.ts -> ');
  expect(deep(chain('run', 8), 'src/run/a1.ts')).toEqual([]);
  const suites = { ...chain('suites/load', 7), 'src/suites/registry.ts': "import './load/a0.ts';" };
  expect(deep(suites)).toEqual([]);
  const late = { ...chain('run', 7), 'src/run/first.ts': "await import('./a0.ts');" };
  expect(deep(late)).toEqual([]);
  const formulae = { ...chain('verdict/pairs', 8), ...chain('verdict/statistics', 2) };
  const joined = { ...formulae, 'src/verdict/pairs/a7.ts': "import '../statistics/a0.ts';" };
  expect(deep(joined)).toEqual([]);
  const types = { ...chain('run', 7), 'src/run/first.ts': "import type { A } from './a0.ts';" };
  expect(deep(types)).toEqual([]);
});

test('lines of code end before column 121, whatever their language', () => {
  const text = `${'a'.repeat(120)}\n${'b'.repeat(121)}\n`;
  const paths = ['a.ts', 'a.mjs', 'a.js', 'a.css', 'a.test.ts', 'a.md', 'a.generated.ts'];
  expect(longLines(paths, () => text)).toEqual(
    ['a.ts', 'a.mjs', 'a.js', 'a.css', 'a.test.ts'].map(
      (path) => `${path}:2 has 121 characters (at most 120)`,
    ),
  );
});

test('a text over several lines is no code in a test, and code elsewhere', () => {
  const text = `const a = \`first\n${'b'.repeat(121)}\n\`;\nconst c = \`${'d'.repeat(121)}\`;\n`;
  expect(longLines(['a.test.ts'], () => text)).toEqual(['a.test.ts:4 has 134 characters (at most 120)']);
  expect(longLines(['a.ts'], () => text)).toHaveLength(2);
});

test('a folder holds fifteen files beside its tests and fixtures', () => {
  const files = (count: number): string[] => Array.from({ length: count }, (_, at) => `src/run/a${at}.ts`);
  const apart = ['src/run/a.test.ts', 'src/run/a.fixture.ts', 'src/run/pairs/a.ts', 'fixtures/a.ts'];
  expect(wideFolders([...files(15), ...apart])).toEqual([]);
  expect(wideFolders(files(16))).toEqual(['src/run holds 16 files (at most 15)']);
});

test.each([
  ['directly', 'const start = performance.now();\nexpect(performance.now() - start).toBeLessThan(9);', 2],
  ['by a name', 'const ms = Date.now() - start;\nexpect(ms).toBeLessThan(9);', 2],
  ['by names of names', 'const ms = Date.now() - start;\nconst s = ms / 1000;\nexpect({ s }).toEqual(1);', 3],
  ['of the processor', 'const { user } = process.cpuUsage(from);\n\nexpect(user).toBeLessThan(9);', 3],
  ['by a function', 'const took = () => Date.now() - start;\nexpect(took()).toBeLessThan(9);', 2],
])('an expectation of time that went by belongs to bench: %s', (_, text, line) => {
  expect(timedAssertions(sourcesOf({ 'src/run/a.test.ts': text }))).toEqual([
    `src/run/a.test.ts:${line} expects something of time that went by: see bench/`,
  ]);
  expect(timedAssertions(sourcesOf({ 'bench/a.test.ts': text, 'src/run/a.ts': text }))).toEqual([]);
});

test('a moment is no time that went by', () => {
  const text =
    'const now = Date.now();\nexpect(at(now)).toBe(now);\nexpect(new Date(Date.now())).toBeInstanceOf(Date);';
  expect(timedAssertions(sourcesOf({ 'src/run/a.test.ts': text }))).toEqual([]);
});

test('names without a content are refused wherever they stand', () => {
  expect(
    shapelessNames(['src/run/utils.ts', 'src/run/types.test.ts', 'src/common/a.ts', 'src/run/time.ts']).map(
      (line) => line.split(':')[0],
    ),
  ).toEqual(['src/run/utils.ts', 'src/run/types.test.ts', 'src/common/a.ts']);
});

test('suites, reporters and exhibits are named by nobody else', () => {
  const files = {
    'src/suites/load/suite.ts': "'load'",
    'src/suites/load/engine.ts': `const json = (name: string) => ({ name, mime: 'a/b', body: text });
      const exhibits = [json('requests'), { name: 'picture', mime: 'a/b', body: png }];`,
    'src/report/registry.ts': "import './page/page.ts';\nimport './comment/comment.ts';",
    'src/report/page/page.ts': "'page'",
    'src/pipeline/a.ts': "const a = 'load', b = 'download';\nconst c = ['page', 'requests', 'picture'];",
    'src/pipeline/a.test.ts': "'load'",
    'src/pipeline/b.ts': "const a: Pick<A, 'page'> = { shownIn: 'comment' };",
    'src/model/contract/reporter.ts': "export type ShownIn = 'comment';",
    'src/system/a.ts': "'load'",
  };
  expect(namedOutside(sourcesOf(files))).toEqual([
    "src/pipeline/a.ts:1 names the suite 'load': let the registry or the view tell",
    "src/pipeline/a.ts:2 names the reporter 'page': let the registry or the view tell",
    "src/pipeline/a.ts:2 names the exhibit 'requests': let the registry or the view tell",
    "src/pipeline/a.ts:2 names the exhibit 'picture': let the registry or the view tell",
  ]);
});

test.each([
  ['a tag', 'const a = `<b>${x}</b>`;'],
  ['a tag in plain quotes', "const a = '</svg>';"],
  ['an attribute', 'const a = \' class="x"\';'],
  ['inside of markup', "const a = markup`<b>${'<i>'}</b>`;"],
  ['by another function', 'const a = html`<b>`;'],
  ['by a text that is believed', 'const a = new Handlebars.SafeString(x);'],
  ['by an engine that believes all', 'compile(page, { noEscape: true });'],
])('markup of the HTML report is made by the function that escapes: %s', (_, text) => {
  const found = (path: string): string[] => unescapedMarkup(sourcesOf({ [path]: text }), [], () => '');
  expect(found('src/report/html/a.ts')).toEqual([
    'src/report/html/a.ts:1 makes markup by itself: use markup of src/report/html/markup.ts, which escapes',
  ]);
  expect(
    ['markup.ts', 'a.test.ts', 'a.generated.ts'].flatMap((file) => found(`src/report/html/${file}`)),
  ).toEqual([]);
  expect(found('src/report/junit/a.ts')).toEqual([]);
});

test('what the function makes, and words with a sign in them, are fine', () => {
  const text = 'const a = markup`<b title="${x}">${`${n} < 3`}</b>`;';
  expect(unescapedMarkup(sourcesOf({ 'src/report/html/a.ts': text }), [], () => '')).toEqual([]);
});

test.each(['{{{words}}}', '{{&words}}', '{{~{words}}}', '{{~&words}}'])(
  'no place of a template shows a value as it is: %s',
  (place) => {
    const files: Files = { 'templates/a.hbs': `<b>{{words}}</b>\n${place}`, 'templates/a.css': 'a{{{b}}}' };
    expect(unescapedMarkup([], Object.keys(files), (path) => files[path] ?? '')).toEqual([
      'templates/a.hbs:2 shows a value without escaping it',
    ]);
  },
);

test('captions and files cover each other', () => {
  const map = 'text\n- `model/a.ts`: what an a is\n- `model/gone.ts`: nothing\n';
  expect(missingCaptions(['src/model/a.ts', 'src/model/a.test.ts', 'src/model/b.ts'], map)).toEqual([
    'src/model/b.ts has no caption in src/README.md',
    'src/README.md has a caption for src/model/gone.ts, which does not exist',
  ]);
  expect(missingCaptions([], undefined)).toHaveLength(1);
});

test('captions stand with their folder, and rooms in the order of the story', () => {
  const map = (...lines: string[]): string => lines.join('\n');
  const run = ['### run', '- `run/a.ts`: a', '#### pairs', '- `run/pairs/b.ts`: b'];
  expect(scatteredCaptions(map(...run, '### model', '- `model/c.ts`: c'))).toEqual([]);
  expect(scatteredCaptions(map(...run, '- `run/c.ts`: late'))).toEqual([
    'src/README.md: run/c.ts stands below the heading of run/pairs',
  ]);
  expect(scatteredCaptions(map(...run, '### run'))).toContain('src/README.md has two headings for src/run');
  expect(scatteredCaptions(map('### model', '### run'))).toEqual([
    'src/README.md tells the rooms as model, run; the story is run, model',
  ]);
});

test('the version is told once', () => {
  expect(versionDrift('{ "version": "1.2.3" }', "export const VERSION = '1.2.3';")).toEqual([]);
  expect(versionDrift('{ "version": "1.2.4" }', "export const VERSION = '1.2.3';")).toEqual([
    'src/system/process/version.ts says 1.2.3, package.json says 1.2.4',
  ]);
});
