import { afterAll, beforeAll, expect, test } from 'vitest';
import { benchFor } from '../../../fixtures/bench.ts';
import { keptChrome } from '../../../fixtures/kept-chrome.ts';
import { contrast } from './contrast.ts';
import { look, page, serve, sideOf, type Served } from './site.fixture.ts';

const kept = keptChrome();

interface Parts {
  readonly css?: string;
  readonly ticked?: boolean;
  readonly chosen?: string;
  readonly asked?: string;
  readonly done?: number;
  readonly script?: string;
}

const form = ({
  css = '',
  ticked = false,
  chosen = 'A',
  asked = 'Say it',
  done = 4,
  script = '',
}: Parts = {}) =>
  page(
    `<h1>Form</h1><label id="switch"><input type="checkbox" ${ticked ? '' : 'checked'}><i class="track"></i></label>
    <label><input id="tick" type="checkbox" ${ticked ? 'checked' : ''}> Tick</label>
    <select id="kind">${['A', 'B'].map((n) => `<option ${n === chosen ? 'selected' : ''}>${n}</option>`).join('')}</select>
    <textarea id="text" placeholder="${asked}"></textarea> <input id="field" placeholder="Name">
    <progress id="done" max="10" value="${done}"></progress>
    <ul><li id="item">One</li></ul><p id="words">Words to begin with</p>
    <div id="box"><p>first</p><p>second</p><p>third</p></div>
    <div><span><b id="bold">Bold</b></span></div><script>${script}</script>`,
    {
      head: `<style>#switch input { opacity: 0 } .track { display: inline-block; width: 40px; height: 16px; background: silver }
      #switch :checked + .track { background: teal } #box { height: 60px; overflow: auto; overflow-anchor: none } ${css}</style>`,
    },
  );

const pages: Readonly<Record<string, string>> = {
  '/': form(),
  '/held': form({ ticked: true, chosen: 'B', asked: 'Tell it', done: 6 }),
  '/parts': form({
    css: '#field::placeholder { color: #c33 } #item::marker { color: #c33 } #words::first-letter { color: #c33 }',
  }),
  '/turned': form().replace('<html', '<html dir="rtl"'),
  '/scrolled': form({ script: 'box.scrollTop = 40' }),
  '/hidden': form({ css: '#bold { display: none }' }),
};

let served: Served;
let base: ReturnType<typeof sideOf>;
const seen = new Map<string, ReturnType<typeof look>>();
async function at(path: string): Promise<ReturnType<typeof sideOf>> {
  const visit = seen.get(path) ?? look(benchFor(served.target, kept), { path, width: 600, height: 400 });
  seen.set(path, visit);
  return sideOf(await visit);
}
beforeAll(async () => {
  served = await serve(pages);
  base = await at('/');
});
afterAll(() => served.close());

test.each<[string, readonly string[]]>([
  [
    '/held',
    [
      '#switch is no longer checked.',
      '#tick is checked now.',
      '#kind value “A” → “B”.',
      '#text value “Say it” → “Tell it”.',
      '#done value “4 of 10” → “6 of 10”.',
    ],
  ],
  [
    '/parts',
    [
      '#field ::placeholder color rgb(117, 117, 117) → rgb(204, 51, 51).',
      '#item ::marker color none → rgb(204, 51, 51).',
      '#words ::first-letter color none → rgb(204, 51, 51).',
    ],
  ],
  ['/turned', ['body direction ltr → rtl.']],
  ['/scrolled', ['#box is scrolled 40 px down.']],
  ['/hidden', [expect.stringMatching(/^#bold is hidden now by display: none/)]],
])(
  'what a page holds beside its texts is told once, and not what follows from it: %s',
  async (path, told) => {
    const { findings } = await contrast('home/desktop', await at(path), base);
    expect(findings.map(({ message }) => message)).toEqual(told);
  },
);

test('a tick is told in words in tables, too', async () => {
  const { findings } = await contrast('home/desktop', await at('/held'), base);
  expect(findings[0]).toMatchObject({ before: { checked: 'yes' }, after: { checked: 'no' } });
});
