import { folders, page, prefetched, unchanged, type Tool } from './tool.ts';

const vitepress: Tool = {
  name: 'VitePress',
  packages: ['vitepress@1.6.4'],
  files: ({ home, about, contact }) => ({
    'index.md': `# Start\n\n${home}\n\n[about](/about)\n`,
    'about.md': `# About\n\n${about}\n`,
    'contact.md': `# Contact\n\n${contact}\n`,
    '.vitepress/config.mjs': `export default { title: 'Docs', lastUpdated: false, themeConfig: {
  nav: [{ text: 'About', link: '/about' }, { text: 'Contact', link: '/contact' }] } };`,
  }),
  build: ['vitepress/bin/vitepress.js', 'build'],
  dist: '.vitepress/dist',
  paths: { home: '/', about: '/about.html', contact: '/contact.html' },
  told: prefetched,
};

const docusaurus: Tool = {
  name: 'Docusaurus',
  packages: ['@docusaurus/core@3', '@docusaurus/preset-classic@3', 'react@19', 'react-dom@19'],
  files: ({ home, about, contact }) => ({
    'src/pages/index.md': `# Start\n\n${home}\n\n[about](/about)\n`,
    'src/pages/about.md': `# About\n\n${about}\n`,
    'src/pages/contact.md': `# Contact\n\n${contact}\n`,
    'docusaurus.config.js': `module.exports = {
  title: 'Docs', url: 'https://docs.example', baseUrl: '/', trailingSlash: true,
  presets: [['classic', { docs: false, blog: false }]],
  themeConfig: { navbar: { title: 'Docs',
    items: [{ to: '/about', label: 'About' }, { to: '/contact', label: 'Contact' }] } },
};`,
    'package.json': '{}',
  }),
  build: ['@docusaurus/core/bin/docusaurus.mjs', 'build'],
  dist: 'build',
  paths: folders,
  told: prefetched,
};

const astro: Tool = {
  name: 'Astro',
  packages: ['astro@7'],
  files: ({ home, about, contact }) => ({
    'src/pages/index.astro': page(
      'Start',
      `<p>${home}</p><a href="/about/">about</a><script>import '../start.js';</script>`,
    ),
    'src/pages/about.astro': page('About', `<p>${about}</p><script>import '../about.js';</script>`),
    'src/pages/contact.astro': page(
      'Contact',
      `<p>${contact}</p><style>p { color: #204060 }</style><script>import '../about.js';</script>`,
    ),
    'src/shared.js': 'export const long = (text) => text.repeat(9000).length;',
    'src/start.js': "import { long } from './shared.js'; document.body.dataset.ready = long('yes');",
    'src/about.js': "import { long } from './shared.js'; document.body.dataset.about = long('no');",
    'package.json': '{ "type": "module" }',
  }),
  build: ['astro/bin/astro.mjs', 'build'],
  dist: 'dist',
  paths: folders,
  told: unchanged,
};

export const documentation = [vitepress, docusaurus, astro] as const;
