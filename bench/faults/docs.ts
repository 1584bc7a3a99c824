import { execFile } from 'node:child_process';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FaultSet } from './fault.ts';
import { noise } from './noise.ts';
import { installed } from './packages.ts';

const pages = {
  start: 'Guides/Getting-Started',
  testing: 'Guides/Testing',
  scopes: 'Reference/Encapsulation',
  support: 'Reference/LTS',
};

const SITE = `export default {
  title: 'Docs',
  ignoreDeadLinks: true,
  themeConfig: {
    nav: [{ text: 'Guides', link: '/Guides/Getting-Started' }],
    sidebar: [{ text: 'Pages', items: [
${Object.entries(pages)
  .map(([text, link]) => `      { text: '${text}', link: '/${link}' },`)
  .join('\n')}
    ] }],
  },
};
`;
const THEME = `import theme from 'vitepress/theme';
export default { extends: theme, enhanceApp() {} };
`;

/** Runs when the page is shown, as an author of the documentation would write it. */
const mounted = (script: string): string =>
  `<script setup>\nimport { onMounted } from 'vue';\nonMounted(() => {\n${script}\n});\n</script>\n\n$&`;

const VITEPRESS = 'vitepress@1.6.4';
const run = promisify(execFile);

/** Pages of a generator, with modules that have hashes in their names: Fastify's documentation, built by VitePress. */
export const docs: FaultSet = {
  name: 'docs',
  packages: ['fastify@5.12.8'],
  gather: async (packages, folder) => {
    const from = join(packages.get('fastify') ?? '', 'docs');
    for (const page of Object.values(pages)) await cp(join(from, `${page}.md`), join(folder, `${page}.md`));
    await cp(join(from, 'resources'), join(folder, 'resources'), { recursive: true });
    await cp(join(from, 'resources/encapsulation_context.svg'), join(folder, 'public/context.svg'));
    await installed([VITEPRESS], folder);
    await cp(join(folder, 'resources'), join(folder, '.vitepress/theme'), { recursive: true });
    await writeFile(join(folder, '.vitepress/config.mjs'), SITE);
    await writeFile(join(folder, '.vitepress/theme/index.js'), THEME);
  },
  build: async (folder) => {
    await run('node', [join(folder, 'node_modules/vitepress/bin/vitepress.js'), 'build', folder]);
    return join(folder, '.vitepress/dist');
  },
  both: [],
  answers: {
    '/api/search': { body: '{"hits":[]}', ms: (request) => 20 + (request % 7) },
    '/api/versions': { body: '{"versions":[]}', ms: (request) => 5 + (request % 5) },
  },
  faults: [
    {
      what: 'scripts of all pages work 400 ms more',
      edits: [
        {
          files: /^\.vitepress\/theme\/index\.js$/,
          from: 'enhanceApp() {}',
          to:
            'enhanceApp() { if (typeof window === "undefined") return; let x = 1; ' +
            'for (let i = 0; i < 20_000_000; i++) x = (x * 1103515245 + 12345) % 2147483648; window.seed = x; }',
        },
      ],
      cause: { kind: 'slow', anchor: 'site', name: /^\*$/ },
    },
    {
      what: 'a picture grew by 300 kB',
      edits: [
        {
          files: /^resources\/encapsulation_context\.svg$/,
          from: /<\/svg>/,
          to: `<!--${noise(300_000)}--></svg>`,
        },
      ],
      cause: { kind: 'resource', anchor: 'resource', name: /encapsulation_context.*\.svg/ },
    },
    {
      what: 'the font of all pages is not there',
      removes: /inter-roman-latin\.[\w-]+\.woff2$/,
      cause: { kind: 'broken', anchor: 'resource', name: /inter-roman-latin/ },
    },
    {
      what: 'an exception on one page',
      edits: [
        { files: /^Guides\/Testing\.md$/, from: /^/, to: mounted('  window.editor.setTheme("dark");') },
      ],
      cause: { kind: 'broken', anchor: 'message', name: /TypeError/ },
    },
    {
      what: 'a notice pushes a page down after it was shown',
      edits: [
        {
          files: /^Guides\/Getting-Started\.md$/,
          from: /^/,
          to: mounted(
            '  setTimeout(() => { const note = document.createElement("aside"); note.id = "notice"; ' +
              'note.style = "display:block;height:180px;background:#fde68a;color:#000"; ' +
              'note.textContent = "A new release is out"; document.querySelector(".vp-doc").prepend(note); }, 400);',
          ),
        },
      ],
      cause: { kind: 'looks', anchor: 'element', name: /notice/ },
    },
    {
      what: 'a heading says something else',
      edits: [{ files: /^Reference\/LTS\.md$/, from: '## Long Term Support', to: '## How long we help' }],
      cause: { kind: 'looks', anchor: 'element', name: /long/i },
    },
    {
      what: 'one in twelve searches waits 500 ms more',
      answers: { '/api/search': { ms: (request) => 20 + (request % 7) + (request % 12 === 7 ? 500 : 0) } },
      cause: { kind: 'slow', anchor: 'endpoint', name: /^GET \/api\/search$/ },
    },
    {
      what: 'each answer about versions waits 150 ms more',
      answers: { '/api/versions': { ms: (request) => 155 + (request % 5) } },
      cause: { kind: 'slow', anchor: 'endpoint', name: /^GET \/api\/versions$/ },
    },
  ],
  config: `version: 1
target: { url: auto }
pages:
${Object.entries(pages)
  .map(([name, path]) => `  ${name}: /${path}.html`)
  .join('\n')}
suites:
  speed:
    uses: lighthouse
    with: { pages: [start, scopes, support], devices: [desktop], categories: [performance], runs: 5 }
    budgets: { cls: { max: 0.25 }, script-cpu: { regress: 10% }, total-bytes: { regress: 5% } }
  looks:
    uses: visual
    with: { pages: all, viewports: [desktop] }
  api:
    uses: load
    with:
      scenarios:
        read:
          rate: 40/s
          duration: 4s
          connections: 40
          endpoints: [ { get: /api/search }, { get: /api/versions } ]
    budgets:
      error-rate: { max: 1% }
      read/GET /api/search/p95: { max: 250ms }
      read/GET /api/versions/p50: { max: 100ms }
compare: { preset: quick }
`,
};
