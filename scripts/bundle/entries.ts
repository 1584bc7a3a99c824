import { globSync } from 'node:fs';
import { sep } from 'node:path';

/** One file of `dist`, from one source file; what imports that source from elsewhere imports this file instead. */
export interface Entry {
  readonly file: string;
  readonly source: string;
  /** Oldest Node that must be able to parse it: the dispatcher has to get as far as saying that Node is too old. */
  readonly target: 'node18' | 'node22';
  /** Takes its own copy of the little it needs of model and system: a thread of its own, or too early for the rest. */
  readonly alone?: boolean;
}

/**
 * Whole rooms that lie in `dist` once: an error's class and a lock's state must be the same thing in the app and in
 * every engine, and what several suites are made of need not lie in each.
 */
export const SHARED_ROOMS: readonly string[] = [
  'src/model',
  'src/system',
  'src/http',
  'src/suites/contract',
  'src/suites/exchange',
];

export const SHARED = {
  file: 'shared.mjs',
  source: 'virtual:tidemark-shared',
  target: 'node22',
} as const satisfies Entry;

/** What is not a suite's. */
const FIXED: readonly Entry[] = [
  { file: 'index.mjs', source: 'src/faces/main.ts', target: 'node18', alone: true },
  { file: 'app.mjs', source: 'src/faces/app.ts', target: 'node22' },
  { file: 'action.mjs', source: 'src/faces/action.ts', target: 'node22' },
  { file: 'github.mjs', source: 'src/system/github/toolkit.ts', target: 'node22' },
  {
    file: 'github-attest.mjs',
    source: 'src/system/github/attestation/sigstore.ts',
    target: 'node22',
  },
  {
    file: 'github-upload.mjs',
    source: 'src/system/github/artifacts/upload-worker.ts',
    target: 'node22',
    alone: true,
  },
  { file: 'state.mjs', source: 'src/state/registry.ts', target: 'node22' },
  { file: 'json-p3.mjs', source: 'src/http/expression/json-p3.ts', target: 'node22', alone: true },
  { file: 'ws.mjs', source: 'src/system/chrome/ws.ts', target: 'node22', alone: true },
  { file: 'egress-proxy.mjs', source: 'src/system/egress/proxy-worker.ts', target: 'node22', alone: true },
];

/**
 * The files of `dist`: the fixed ones, then of every suite's folder its engine as `<suite>.mjs` and the code of its
 * threads as `<suite>-worker.mjs`. Throws when a suite would take another file's name.
 */
export function entriesOf(root: string): readonly Entry[] {
  const suites = globSync('src/suites/*/{engine,worker}.ts', { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map(entryOfSuite);
  const taken = new Set([SHARED.file, ...FIXED.map(({ file }) => file)]);
  const double = suites.find(({ file }) => taken.has(file));
  if (double)
    throw new Error(`${double.source} would be dist/${double.file}, which is another file: rename the suite`);
  return [...FIXED, ...suites];
}

function entryOfSuite(source: string): Entry {
  const [, , suite = '', name] = source.split('/');
  return name === 'engine.ts'
    ? { file: `${suite}.mjs`, source, target: 'node22' }
    : { file: `${suite}-worker.mjs`, source, target: 'node22', alone: true };
}

/** Taken as it is published: it comes bundled already, and finds its own files beside itself. */
export const VERBATIM = {
  'playwright-core': [
    'package.json',
    'index.js',
    'index.mjs',
    'browsers.json',
    'lib/bootstrap.js',
    'lib/coreBundle.js',
    'lib/utilsBundle.js',
    'lib/utilsBundle.js.LICENSE',
    'LICENSE',
    'NOTICE',
    'ThirdPartyNotices.txt',
  ],
} as const;

/** Warnings of the bundler that were looked at; any other one fails the build. */
export const KNOWN_WARNINGS: readonly {
  readonly code: string;
  readonly says: string;
  readonly because: string;
}[] = [
  {
    code: 'IMPORT_IS_UNDEFINED',
    says: '`ParsedURL` will always be undefined',
    because: "a type left over in the trace engine's own output",
  },
];
