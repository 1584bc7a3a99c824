import { join } from 'node:path';
import type { MutatedPage } from './mutation.ts';

/** A landing page: large pictures, buttons, a form. */
export const creative: MutatedPage = {
  name: 'creative',
  packages: ['startbootstrap-creative@7.0.7'],
  build: async (packages) => join(packages.get('startbootstrap-creative') ?? '', 'dist'),
  path: '/index.html',
  mutations: [
    {
      what: 'an item of the menu',
      edit: ['>Portfolio</a>', '>Our work</a>'],
      tells: /text “Portfolio” → “Our work”/,
    },
    {
      what: 'a typing error',
      edit: ['keep things fresh', 'keep things frehs'],
      tells: /text “All dependencies are kept/,
    },
    {
      what: 'a hidden item',
      css: '.navbar-nav > li:nth-child(3) { visibility: hidden }',
      tells: /is hidden now by visibility: hidden/,
    },
    { what: 'a clear button', css: '#about .btn { opacity: 0 }', tells: /is hidden now by opacity: 0/ },
    {
      what: 'an added line',
      edit: ['<!-- Services-->', '<div id="note" style="padding: 8px">New prices from May</div>'],
      tells: /#note was added/,
    },
    {
      what: 'a form without a field',
      edit: [/<!-- Phone number input-->[^]*?(?=<!-- Message input-->)/, ''],
      tells: /was removed .*Phone number/,
    },
    { what: 'a divider wider', css: 'hr.divider { max-width: 4.25rem }', tells: /divider × \d+: max-width/ },
    { what: 'a divider higher', css: 'hr.divider { height: .4rem }', tells: /divider × \d+: height/ },
    { what: 'smaller headings', css: 'h2 { font-size: 1.9rem !important }', tells: /h2\S* × \d+: font-size/ },
    { what: 'a font', css: 'p { font-family: serif }', tells: /× \d+: font-family/ },
    {
      what: 'a primary colour',
      css: '.btn-primary { background-color: #e9573a !important; border-color: #e9573a !important }',
      tells: /btn-primary × \d+: background|btn-primary.* background/,
    },
    {
      what: 'a nearly equal colour',
      css: '.text-muted { color: #667078 !important }',
      tells: /text-muted × \d+: color/,
    },
    {
      what: 'a nearly white ground',
      css: '#services { background-color: #f7f7f7 }',
      tells: /services background/,
    },
    {
      what: 'a gradient over the picture',
      css:
        '.masthead { background-image: linear-gradient(rgba(92, 77, 66, .7), rgba(92, 77, 66, .7)), ' +
        'url(assets/img/bg-masthead.jpg) !important }',
      tells: /masthead background image/,
    },
    {
      what: 'a blurred picture',
      css: '.portfolio-box:first-child img { filter: blur(1px) } ',
      tells: /filter none → blur\(1px\)/,
    },
    {
      what: 'a cut picture',
      css: '.col-lg-4:nth-child(2) img { clip-path: inset(10px) }',
      tells: /clip-path/,
    },
    {
      what: 'another picture',
      edit: ['thumbnails/3.jpg', 'thumbnails/4.jpg'],
      tells: /picture \S*3\.jpg → \S*4\.jpg/,
    },
    { what: 'a shadow of text', css: 'h1 { text-shadow: 2px 2px 3px #000 }', tells: /h1\S* text-shadow/ },
    {
      what: 'a frame',
      css: '#contact .form-control { border-color: #c33 }',
      tells: /form-control × \d+: border/,
    },
    { what: 'an outline', css: '#contact .btn { outline: 3px solid #06f; }', tells: /outline none →/ },
    {
      what: 'capitals',
      css: '#mainNav .nav-link { text-transform: uppercase }',
      tells: /nav-link × 4: text-transform/,
    },
    { what: 'three columns', css: '#services .col-lg-3 { width: 33.3333% }', tells: /col-lg-3 × 4: width/ },
    {
      what: 'more room between',
      css: '.page-section { padding-top: 9rem }',
      tells: /page-section × \d+: padding/,
    },
    { what: 'half a pixel', css: '#services h2 { transform: translateX(.5px) }', tells: /h2\S* transform/ },
    {
      what: 'text to the left',
      css: '#about .text-center { text-align: left !important }',
      tells: /text alignment center → left/,
    },
    {
      what: 'a button moved',
      css: '#about .btn { margin-left: 12px }',
      tells: /a\S* margin-left 0px → 12px/,
    },
    { what: 'blend', css: '.portfolio-box img { mix-blend-mode: luminosity }', tells: /× 6: mix-blend-mode/ },
    {
      what: 'a turned name',
      css: '.navbar-brand { transform: rotate(3deg) }',
      tells: /navbar-brand transform/,
    },
    {
      what: 'a heading’s number',
      css: '#services h3::before { content: "• " }',
      tells: /h3\S* × 4: ::before content/,
    },
    { what: 'a comment', edit: ['<!-- Services-->', '<!-- What we offer -->'], tells: undefined },
    { what: 'an attribute', edit: ['id="about"', 'id="about" data-part="2"'], tells: undefined },
  ],
};
