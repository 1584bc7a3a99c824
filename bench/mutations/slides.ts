import type { MutatedPage } from './mutation.ts';

/** Slides, one above the other, of which a script shows and scales one. */
export const slides: MutatedPage = {
  name: 'reveal.js',
  packages: ['reveal.js@6.0.2'],
  build: async (packages) => packages.get('reveal.js') ?? '',
  path: '/demo.html',
  mutations: [
    {
      what: 'a heading as it is written',
      css: '.reveal h3 { text-transform: none !important }',
      tells: /h3\S* text-transform uppercase → none/,
    },
    {
      what: 'a ground that fades',
      css: '.reveal-viewport { background: radial-gradient(#444, #111) !important }',
      tells: /background image/,
    },
    {
      what: 'arrows in colour',
      css: '.reveal .controls { color: #e33 !important }',
      tells: /controls color|navigate-right color/,
    },
    {
      what: 'slides a little smaller',
      css: '.reveal .slides { scale: .97 }',
      tells: /slides scale/,
    },
    {
      what: 'small letters on the line',
      css: '.reveal small { vertical-align: baseline !important }',
      tells: /small\S* vertical-align/,
    },
    {
      what: 'letters with a line around',
      css: '.reveal h3 { -webkit-text-stroke: 1px #c33 }',
      tells: /h3\S* .*text-stroke/,
    },
    {
      what: 'another heading',
      edit: ['<h3>The HTML Presentation Framework', '<h3>An HTML Presentation Framework'],
      tells: /h3\S* text “The HTML/,
    },
    {
      what: 'a word of another slide',
      edit: ['<h2>Hello There</h2>', '<h2>Hello You</h2>'],
      tells: undefined,
    },
  ],
};
