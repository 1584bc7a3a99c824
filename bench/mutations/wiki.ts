import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { MutatedPage } from './mutation.ts';

const run = promisify(execFile);

/** A wiki that is one file: a text with fields, and beside it a column that stands by itself. */
export const wiki: MutatedPage = {
  name: 'tiddlywiki',
  packages: ['tiddlywiki@5.4.1'],
  build: async (packages, folder) => {
    const program = packages.get('tiddlywiki') ?? '';
    const out = join(folder, 'wiki');
    const render = ['--output', out, '--render', '$:/core/save/all', 'index.html', 'text/plain'];
    await run(process.execPath, [join(program, 'tiddlywiki.js'), join(program, 'editions/empty'), ...render]);
    return out;
  },
  path: '/index.html',
  mutations: [
    {
      what: 'the column beside further right',
      css: '.tc-sidebar-scrollable { left: 1000px !important }',
      tells: /tc-sidebar-scrollable (moved \d+ px right|left)/,
    },
    {
      what: 'the column beside further down',
      css: '.tc-sidebar-header { margin-top: 17px !important }',
      tells: /tc-sidebar-header .*margin-top/,
    },
    {
      what: 'two columns of text',
      css: '.tc-tiddler-body { column-count: 2 }',
      tells: /tc-tiddler-body\S* .*column-count auto → 2/,
    },
    {
      what: 'small capitals',
      css: '.tc-tiddler-body { font-variant: small-caps }',
      tells: /tc-tiddler-body\S* .*font-variant/,
    },
    {
      what: 'words apart',
      css: '.tc-site-title { word-spacing: 5px }',
      tells: /tc-site-title .*word-spacing/,
    },
    {
      what: 'drawings in colour',
      css: '.tc-tiddler-controls svg { fill: #c33 !important }',
      tells: /fill rgb/,
    },
    {
      what: 'a first line further in',
      css: '.tc-tiddler-body p { text-indent: 24px }',
      tells: /p\S* × \d+: text-indent|text-indent/,
    },
    {
      what: 'a frame of a picture',
      css: '.tc-tiddler-frame { border-image: linear-gradient(#c33, #33c) 1 }',
      tells: /tc-tiddler-frame\S* .*border-image/,
    },
    { what: 'a rule on hover', css: '.tc-tiddler-frame:hover { background: lime }', tells: undefined },
  ],
};
