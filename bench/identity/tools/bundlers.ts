import { folders, page, unchanged, type Tool } from './tool.ts';

const root = '<div id="root"></div><script type="module" src="/main.jsx"></script>';

/** Vite with React: one page, whose parts are loaded by address, and a time in the bundle. */
const vite: Tool = {
  name: 'Vite',
  packages: ['vite@8', 'react@19', 'react-dom@19'],
  files: ({ home, about, contact }) => ({
    'index.html': page('Shop', root),
    'about/index.html': page('About', root),
    'contact/index.html': page('Contact', root),
    'main.jsx': `import './site.css';
import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
const pages = {
  '/': lazy(() => import('./home.jsx')),
  '/about/': lazy(() => import('./about.jsx')),
  '/contact/': lazy(() => import('./contact.jsx')),
};
const Page = pages[location.pathname];
document.documentElement.dataset.built = __BUILT__;
createRoot(document.querySelector('#root')).render(<Suspense fallback="…"><Page /></Suspense>);`,
    'home.jsx': `export default () => <p>${home}</p>;`,
    'about.jsx': `import './about.css';\nexport default () => <p className="about">${about}</p>;`,
    'contact.jsx': `export default () => <p>${contact}</p>;`,
    'site.css': 'p { margin: 20px }',
    'about.css': '.about { color: #204060 }',
    'vite.config.js': `const input = ['index.html', 'about/index.html', 'contact/index.html'];
export default {
  define: { __BUILT__: JSON.stringify(new Date().toISOString()) }, build: { rollupOptions: { input } } };`,
    'package.json': '{ "type": "module" }',
  }),
  build: ['vite/bin/vite.js', 'build'],
  dist: 'dist',
  paths: folders,
  told: unchanged,
};

export const bundlers = [vite] as const;
