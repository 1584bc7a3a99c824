import { docs as fastify } from '../faults/docs.ts';
import type { MutatedPage } from './mutation.ts';

/** Documentation built by VitePress: text, code, side bars; its scripts take over the HTML. */
export const docs: MutatedPage = {
  name: 'vitepress',
  packages: fastify.packages,
  build: async (packages, folder) => {
    await fastify.gather(packages, folder);
    return (await fastify.build?.(folder)) ?? folder;
  },
  path: '/Guides/Getting-Started.html',
  mutations: [
    { what: 'links in another colour', css: '.vp-doc a { color: #b5446e }', tells: /a\S* × \d+: color/ },
    {
      what: 'code larger',
      css: '.vp-doc [class*=language-] code { font-size: 15px }',
      tells: /code\S* × \d+: font-size|font-size/,
    },
    {
      what: 'ground of code',
      css: '.vp-doc div[class*=language-] { background-color: #eef2f8 }',
      tells: /× \d+: background/,
    },
    {
      what: 'a wider side bar',
      css: '.VPSidebar { width: 300px !important }',
      tells: /VPSidebar\S* .*width/,
    },
    { what: 'a smaller title', css: '.vp-doc h1 { font-size: 30px }', tells: /h1\S* font-size 32px → 30px/ },
    {
      what: 'room under paragraphs',
      css: '.vp-doc p { margin-bottom: 20px }',
      tells: /p × \d+: margin-bottom/,
    },
    {
      what: 'a line above headings',
      css: '.vp-doc h2 { border-top: 3px solid #e2e2e3 }',
      tells: /h2\S* × \d+: border-top/,
    },
    {
      what: 'no line above headings',
      css: '.vp-doc h2 { border-top-color: transparent }',
      tells: /h2\S* × \d+: border-top/,
    },
    { what: 'marks of lists', css: '.vp-doc ul { list-style: square }', tells: /list-style/ },
    {
      what: 'a heading’s rule before',
      css: '.vp-doc h2::before { content: "» "; color: #888 }',
      tells: /h2\S* × \d+: ::before content/,
    },
    {
      what: 'the bar hidden',
      css: '.VPNav .VPNavBarMenu { display: none !important }',
      tells: /is hidden now by display: none|was removed/,
    },
    { what: 'line height', css: '.vp-doc p { line-height: 30px }', tells: /× \d+: line-height/ },
    { what: 'root font', css: 'html { font-size: 17px }', tells: /body|html|page/ },
    {
      what: 'dark ground of the page',
      css: 'html, body { background: #fafafa !important }',
      tells: /background/,
    },
    { what: 'underlines', css: '.vp-doc a { text-decoration: none }', tells: /a\S* × \d+: text decoration/ },
    {
      what: 'narrow text',
      css: '.VPDoc .content-container { max-width: 640px !important }',
      tells: /content-container.*max-width/,
    },
    { what: 'an icon in colour', css: '.VPSwitchAppearance { filter: sepia(1) }', tells: /filter/ },
    { what: 'letters closer', css: '.vp-doc h1 { letter-spacing: -.6px }', tells: /h1\S* letter-spacing/ },
    { what: 'a rule nobody sees', css: '.nothing-of-that-name { color: red }', tells: undefined },
    { what: 'print only', css: '@media print { body { color: red } }', tells: undefined },
  ],
};
