import { expect, test } from 'vitest';
import { missingCaptions } from './captions.ts';
import { namedSuites, shapelessNames, versionDrift } from './names.ts';
import { parseSource } from './sources.ts';
import { brokenWalls } from './walls.ts';

const walls = (files: Record<string, string>): string[] =>
  brokenWalls(Object.entries(files).map(([path, text]) => parseSource(path, text)));

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

test('suites do not know each other, but their registry knows them all', () => {
  const files = {
    'src/suites/registry.ts': "import './load/suite.ts';",
    'src/suites/load/suite.ts': "import { c } from '../visual/c.ts';",
    'src/suites/visual/c.ts': '',
  };
  expect(walls(files)).toEqual([
    'src/suites/load/suite.ts:1 imports ../visual/c.ts: the suites load and visual are strangers',
  ]);
});

test('a pure room takes only its own package', () => {
  expect(
    walls({
      'src/verdict/a.ts': "import 'simple-statistics';\nimport 'node:fs';",
      'src/verdict/a.test.ts': "import 'node:fs';",
    }),
  ).toEqual([
    'src/verdict/a.ts:2 imports node:fs: verdict is pure: of packages only simple-statistics, no Node builtins',
  ]);
  expect(walls({ 'src/report/comment/a.ts': "import 'handlebars';" })).toEqual([
    'src/report/comment/a.ts:1 imports handlebars: handlebars belongs to report/html',
  ]);
});

test('the path to a heavy package is told when a start would load it at once', () => {
  const engine = {
    'src/suites/load/suite.ts': "await import('./engine.ts');",
    'src/suites/load/engine.ts': "import 'undici';",
  };
  expect(walls(engine)).toEqual([]);
  expect(walls({ ...engine, 'src/suites/load/suite.ts': "import { x } from './engine.ts';" })).toEqual([
    'src/suites/load/suite.ts -> src/suites/load/engine.ts loads undici at once: reach it by await import',
  ]);
  expect(walls({ 'src/suites/load/suite.ts': "import type { Agent } from 'undici';" })).toEqual([]);
});

test('a ring of imports is told once', () => {
  expect(
    walls({ 'src/run/a.ts': "import './b.ts';", 'src/run/b.ts': "import type { A } from './a.ts';" }),
  ).toEqual(['import cycle: src/run/a.ts -> src/run/b.ts -> src/run/a.ts']);
});

test('names without a content are refused wherever they stand', () => {
  expect(
    shapelessNames(['src/run/utils.ts', 'src/run/types.test.ts', 'src/common/a.ts', 'src/run/time.ts']).map(
      (line) => line.split(':')[0],
    ),
  ).toEqual(['src/run/utils.ts', 'src/run/types.test.ts', 'src/common/a.ts']);
});

test('a suite is named by nobody else', () => {
  const sources = Object.entries({
    'src/suites/load/suite.ts': "'load'",
    'src/report/a.ts': "const a = 'load', b = 'download';",
    'src/system/a.ts': "'load'",
  });
  expect(namedSuites(sources.map(([path, text]) => parseSource(path, text)))).toEqual([
    "src/report/a.ts:1 names the suite 'load': let the registry tell",
  ]);
});

test('captions and files cover each other', () => {
  const map = 'text\n- `model/a.ts`: what an a is\n- `model/gone.ts`: nothing\n';
  expect(missingCaptions(['src/model/a.ts', 'src/model/a.test.ts', 'src/model/b.ts'], map)).toEqual([
    'src/model/b.ts has no caption in src/README.md',
    'src/README.md has a caption for src/model/gone.ts, which does not exist',
  ]);
  expect(missingCaptions([], undefined)).toHaveLength(1);
});

test('the version is told once', () => {
  expect(versionDrift('{ "version": "1.2.3" }', "export const VERSION = '1.2.3';")).toEqual([]);
  expect(versionDrift('{ "version": "1.2.4" }', "export const VERSION = '1.2.3';")).toEqual([
    'src/system/version.ts says 1.2.3, package.json says 1.2.4',
  ]);
});
