import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MutatedPage } from './mutation.ts';

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><rect width="120" height="60" fill="#9cf"/>' +
  '<circle cx="30" cy="30" r="22" fill="#247"/></svg>';

const lines = (many: number, of: string): string =>
  Array.from(
    { length: many },
    (_, at) => `<p>${of} ${at + 1}, and what else there is to say of it.</p>`,
  ).join('\n');

const styles = `
  body { margin: 0; font: 16px/1.5 sans-serif; color: #223 }
  #all { display: grid; grid-template-columns: 220px 1fr 240px; gap: 24px; padding: 24px }
  #left, #right { background: #f2f4f8; padding: 12px } #right p { font-size: 14px }
  #bar { position: sticky; top: 0; background: #247; color: #fff; padding: 10px 24px; z-index: 2 }
  #photo { width: 200px; height: 160px; object-fit: cover }
  #tile { height: 60px; background: url(picture.svg) 0 0 / 60px 30px }
  .card { position: relative; height: 70px } .card i { position: absolute; width: 80px; height: 50px; top: 0 }
  #one { left: 0; background: #c63; z-index: 1 } #two { left: 40px; background: #39c }
  iframe { width: 300px; height: 60px; border: 1px solid #99a }
  #box { height: 90px; overflow: auto; border: 1px solid #99a }
  #faded { background: linear-gradient(#247, #9cf); height: 40px }`;

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Parts</title>
<style>${styles}</style></head><body><div id="bar">Parts of a page</div><div id="all">
<div id="left"><h2>Contents</h2>
${lines(9, 'Chapter')}</div>
<main><h1>Every kind of thing</h1>
<canvas id="art" width="200" height="60"></canvas>
<iframe id="inner" title="inner" srcdoc="<p style='font: 14px sans-serif'>Said inside</p>"></iframe>
<p><img id="photo" src="picture.svg" alt="A circle"></p><div id="tile"></div>
<div class="card"><i id="one"></i><i id="two"></i></div>
<svg id="graph" width="200" height="60">
<path d="M0 50L60 20L120 40L200 5" fill="none" stroke="#247" stroke-width="2"/>
</svg><div id="box">
${lines(6, 'Line')}</div><div id="faded"></div>
<p><progress id="done" max="10" value="4"></progress> <meter id="level" min="0" max="10" value="7"></meter></p>
<details id="more"><summary>More</summary><p>What is more</p></details>
<ol id="steps"><li>First</li><li>Second</li><li>Third</li></ol>
<p id="end">The end of it all.</p></main>
<div id="right"><h2>Beside</h2>
${lines(9, 'Remark')}</div></div>
<script>const brush = art.getContext('2d'); brush.fillStyle = '#247'; brush.fillRect(10, 10, 100, 30);</script>
</body></html>`;

/** A page of our own with what seldom stands on one page, in three columns. */
export const parts: MutatedPage = {
  name: 'parts',
  packages: [],
  build: async (_, folder) => {
    const site = join(folder, 'parts');
    await mkdir(site);
    await writeFile(join(site, 'index.html'), page);
    await writeFile(join(site, 'picture.svg'), picture);
    return site;
  },
  path: '/index.html',
  mutations: [
    { what: 'drawn by a script', edit: ['brush.fillRect(10, 10', 'brush.fillRect(20, 10'], tells: /#art/ },
    { what: 'a word in a frame', edit: ['Said inside', 'Told inside'], tells: /#inner/ },
    { what: 'a picture fitted', css: '#photo { object-fit: contain }', tells: /#photo object-fit/ },
    {
      what: 'a ground shifted',
      css: '#tile { background-position: 7px 0 }',
      tells: /#tile background-position/,
    },
    {
      what: 'what lies above',
      css: '#two { z-index: 2 }',
      tells: /#two z-index auto → 2/,
    },
    { what: 'a line of a drawing', edit: ['L120 40L', 'L120 30L'], tells: /#graph drawing changed/ },
    {
      what: 'a drawing’s attribute',
      edit: ['stroke="#247" stroke-width="2"', 'stroke="#c33" stroke-width="2"'],
      tells: /#graph drawing changed/,
    },
    { what: 'half seen', css: '#faded { opacity: .55 }', tells: /#faded opacity/ },
    {
      what: 'a mask',
      css: '#faded { mask-image: linear-gradient(to right, #000, transparent) }',
      tells: /mask/,
    },
    { what: 'more done', edit: ['value="4"', 'value="6"'], tells: /#done (text|value)/ },
    { what: 'a lower level', edit: ['value="7"', 'value="2"'], tells: /#level (text|value)/ },
    {
      what: 'opened',
      edit: ['<details id="more">', '<details id="more" open>'],
      tells: /was added|is shown now|open/,
    },
    {
      what: 'another order',
      edit: ['<li>First</li><li>Second</li>', '<li>Second</li><li>First</li>'],
      tells: /“First” → “Second”|moved/,
    },
    { what: 'marks of a list', css: '#steps li::marker { color: #c33 }', tells: /::marker color/ },
    {
      what: 'a column that is wider',
      css: '#all { grid-template-columns: 236px 1fr 240px }',
      tells: /#all grid-template-columns/,
    },
    {
      what: 'one column further down',
      css: '#right { margin-top: 20px }',
      tells: /#right margin-top 0px → 20px/,
    },
    {
      what: 'a paragraph more in one column',
      edit: ['<h2>Beside</h2>', '<h2>Beside</h2><p id="extra">One remark more.</p>'],
      tells: /#extra was added/,
    },
    {
      what: 'words in one column',
      edit: ['Remark 2, and what else', 'Remark two, and whatever else'],
      tells: /text “Remark 2/,
    },
    {
      what: 'a third of a pixel',
      css: '#end { transform: translateX(.3px) }',
      tells: /#end transform/,
    },
    {
      what: 'a text half a pixel lower, which Chrome paints on whole ones',
      css: '#end { padding-top: .5px }',
      tells: undefined,
    },
    {
      what: 'scrolled within',
      edit: ['<script>', '<script>box.scrollTop = 30;'],
      tells: /#box (scrolled|was scrolled|is scrolled)/,
    },
    { what: 'a bar that no longer sticks', css: '#bar { position: relative }', tells: undefined },
    { what: 'a sentence for readers', edit: ['alt="A circle"', 'alt="A round thing"'], tells: undefined },
  ],
};
