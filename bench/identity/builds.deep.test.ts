import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { identical, type Likeness } from '#identity/identical.ts';
import { findChrome } from '#system/chrome/find.ts';
import { suites } from '#suites/registry.ts';
import { benchFor } from '../../fixtures/bench.ts';
import { installed } from '../faults/packages.ts';
import { close, serve } from '../folder-server.ts';

// Sites of real build tools: built again with another page edited, and with an edit of the page itself.

const run = promisify(execFile);

type Files = Readonly<Record<string, string>>;

interface Tool {
  readonly name: string;
  readonly packages: readonly string[];
  /** The files of a site: of its first page, and of another one. */
  files(first: string, other: string): Files;
  /** Path of its program within the packages, and what it is told. */
  readonly program: string;
  readonly dist: string;
}

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;

const tools: readonly Tool[] = [
  {
    name: 'Vite',
    packages: ['vite@8'],
    files: (first, other) => ({
      'index.html': page('Shop', '<p id="a"></p><script type="module" src="/main.js"></script>'),
      'main.js': `import './site.css';
const built = __BUILT__;
document.querySelector('#a').textContent = '${first}';
document.body.onclick = () => import('./lazy.js').then((lazy) => lazy.show(built));`,
      'lazy.js': `export const show = (built) => alert('${other}' + built);`,
      'site.css': 'p { margin: 20px }',
      'vite.config.js': 'export default { define: { __BUILT__: JSON.stringify(new Date().toISOString()) } };',
      'package.json': '{ "type": "module" }',
    }),
    program: 'vite/bin/vite.js',
    dist: 'dist',
  },
  {
    name: 'VitePress',
    packages: ['vitepress@1.6.4'],
    files: (first, other) => ({
      'index.md': `# Start\n\n${first}\n\n[about](/about)\n`,
      'about.md': `# About\n\n${other}\n`,
      '.vitepress/config.mjs': "export default { title: 'Docs' };",
    }),
    program: 'vitepress/bin/vitepress.js',
    dist: '.vitepress/dist',
  },
  {
    name: 'Astro',
    packages: ['astro@5'],
    files: (first, other) => ({
      'src/pages/index.astro': page('Start', `<p>${first}</p><script>import '../start.js';</script>`),
      'src/pages/about.astro': page('About', `<p>${other}</p><script>import '../about.js';</script>`),
      'src/shared.js': `export const count = (${JSON.stringify(other)}).length;`,
      'src/start.js': "document.body.dataset.ready = 'yes'.repeat(9000).length;",
      'src/about.js': "import { count } from './shared.js'; console.log(count);",
      'package.json': '{ "type": "module" }',
    }),
    program: 'astro/astro.js',
    dist: 'dist',
  },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidemark-builds-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

/** A site built in the folder where its tool lies; answers with what it gave, kept elsewhere. */
async function built(
  { files, program, dist }: Tool,
  home: string,
  [first, other]: readonly [string, string],
) {
  const site = await mkdtemp(join(home, 'site-'));
  await symlink(join(home, 'node_modules'), join(site, 'node_modules'));
  for (const [path, text] of Object.entries(files(first, other))) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  await run('node', [join(site, 'node_modules', program), 'build'], { cwd: site, env });
  return join(site, dist);
}

/** What a browser makes of the first page of two builds. */
async function comparedIn(base: string, head: string): Promise<Likeness> {
  const places = [await serve(base), await serve(head)] as const;
  const chrome = await findChrome(process.env);
  const suite = suites.find(({ id }) => id === 'visual');
  const [task] =
    suite?.plan(suite.options.parse({ viewports: ['desktop'] }), {
      name: 'looks',
      pages: [{ name: 'home', path: '/' }],
      owned: true,
    }) ?? [];
  const receive = async (url: string) => {
    const page =
      task &&
      (await suite?.receive?.(
        { ...task, suite: 'looks', uses: 'visual' },
        benchFor(url, { chrome: () => chrome }),
      ));
    if (!page) throw new Error('nothing was received');
    return page;
  };
  try {
    const [first, again, now] = [
      await receive(places[0].url),
      await receive(places[0].url),
      await receive(places[1].url),
    ];
    return identical([first, again], now, { addresses: { base: [], head: [] } });
  } finally {
    close(places);
  }
}

test.each(tools.map((tool) => [tool.name, tool] as const))(
  'a page built by %s is the same while another page is edited, and another with one edit',
  async (name, tool) => {
    const home = join(folder, name);
    await mkdir(home);
    await installed(tool.packages, home);
    const base = await built(tool, home, ['costs 40', 'about us']);
    const other = await built(tool, home, ['costs 40', 'about all of us']);
    const edited = await built(tool, home, ['costs 41', 'about us']);
    expect(await readFile(join(base, 'index.html'), 'utf8')).not.toBe('');
    const unchanged = await comparedIn(base, other);
    expect([unchanged.kind, unchanged.differs]).toEqual(['identical', []]);
    expect((await comparedIn(base, edited)).kind).toBe('different');
  },
);
