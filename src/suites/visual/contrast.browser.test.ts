import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { benchFor } from '../../../fixtures/bench.ts';
import { keptChrome } from '../../../fixtures/kept-chrome.ts';
import { look, page, serve, sideOf, type Served } from './site.fixture.ts';

const kept = keptChrome();

const card = (n: number) =>
  `<article class="card"><h3>Product ${n}</h3><p>Words about product ${n}</p>` +
  `<button data-testid="buy-${n}">Buy</button></article>`;

interface Parts {
  css?: string;
  banner?: string;
  label?: string;
  cards?: readonly number[];
  paint?: string;
  secret?: string;
}

function shop({
  css = '',
  banner = '',
  label = '<span id="label">Search</span>',
  cards = [1, 2, 3, 4, 5, 6],
  paint = 'green',
  secret = 'a',
}: Parts = {}): string {
  const style = `body { margin: 0 } nav { background: #223; color: #fff; padding: 16px }
    .grid { display: grid; grid-template-columns: repeat(3, 1fr); gap: 16px }
    .card { border: 1px solid #ccc; padding: 12px } h3 { margin: 0 0 8px }
    button { background: rgb(36, 87, 214); color: #fff; border: 0; padding: 8px 16px } ${css}`;
  return page(
    `${banner}<nav>Shop</nav><main><h1>Everything</h1>${label}
    <div class="grid">${cards.map(card).join('')}</div>
    <canvas id="art" width="200" height="60"></canvas><p data-visual-ignore>${secret}</p></main>
    <script>
      const brush = art.getContext('2d');
      brush.fillStyle = '${paint}';
      brush.fillRect(10, 10, 100, 30);
    </script>`,
    { title: 'Shop', head: `<style>${style}</style>` },
  );
}

const banner = '<div id="promo" style="background: #fe8; height: 20px">Free shipping</div>';
const recoloured = 'background: rgb(214, 36, 87) !important';
const pages = {
  base: shop(),
  again: shop({ secret: 'another text under the mask' }),
  button: shop({ css: `[data-testid=buy-2] { position: relative; left: 24px; top: 8px; ${recoloured} }` }),
  banner: shop({ banner }),
  both: shop({ banner, css: `[data-testid=buy-2] { margin-left: 4px; ${recoloured} }` }),
  font: shop({ css: 'h3 { font-size: 19px }' }),
  label: shop({ label: '' }),
  card: shop({ cards: [1, 2, 4, 5, 6] }),
  art: shop({ paint: 'crimson' }),
  indent: shop({ css: 'main { padding-left: 80px }' }),
};

type Name = keyof typeof pages;
let served: Served;
const sides = new Map<string, ReturnType<typeof sideOf>>();

beforeAll(async () => {
  served = await serve(Object.fromEntries(Object.entries(pages).map(([name, html]) => [`/${name}`, html])));
  for (const name of Object.keys(pages))
    sides.set(
      name,
      sideOf(await look(benchFor(served.target, kept), { path: `/${name}`, width: 800, height: 600 })),
    );
});
afterAll(() => served.close());

function side(name: Name): ReturnType<typeof sideOf> {
  const found = sides.get(name);
  if (!found) throw new Error(`${name} was not measured`);
  return found;
}

async function compared(name: Name): Promise<{ share: number; messages: string[]; exhibits: string[] }> {
  const { measurements, findings, exhibits } = await contrast('home/desktop', side(name), side('base'));
  const samples = measurements[0]?.samples;
  expect(
    findings.every(
      ({ severity, rule }) => severity === (rule.startsWith('visual/element') ? 'error' : 'info'),
    ),
  ).toBe(true);
  expect(findings.every(({ explains }) => explains?.[0] === 'pixels')).toBe(true);
  return {
    share: samples?.kind === 'exact' ? (samples.values[0] ?? NaN) : NaN,
    messages: findings.map(({ message }) => message),
    exhibits: exhibits.map((exhibit) => exhibit.name),
  };
}

describe('what changed', () => {
  test('is nothing when the pictures are the same bytes, which are not even decoded', async () => {
    expect(await compared('again')).toEqual({ share: 0, messages: [], exhibits: [] });
    expect(side('again').reads).toEqual([]);
  });

  test.each<[Name, readonly string[]]>([
    [
      'button',
      [
        '[data-testid="buy-2"] moved 24 px right and 8 px down, background rgb(36, 87, 214) → rgb(214, 36, 87).',
      ],
    ],
    ['banner', ['#promo was added (800 × 20 px at 0, 0, “Free shipping”).']],
    [
      'both',
      [
        '#promo was added (800 × 20 px at 0, 0, “Free shipping”).',
        '[data-testid="buy-2"] background rgb(36, 87, 214) → rgb(214, 36, 87), margin-left 0px → 4px.',
      ],
    ],
    ['font', ['h3 × 6: font-size 18.72px → 19px.']],
    ['indent', ['main padding 0px → 0px 0px 0px 80px.']],
  ])('is told in sentences: %s', async (name, sentences) => {
    const { share, messages, exhibits } = await compared(name);
    expect(messages).toEqual(sentences);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(0.2);
    expect(exhibits).toEqual(['diff']);
  });

  test.each<[Name, RegExp]>([
    ['label', /^#label was removed \(.*, “Search”\)\.$/],
    [
      'card',
      /^div\.grid > article:nth-of-type\(3\) was removed \(.*, “Product 3 Words about product 3 Buy”\)\.$/,
    ],
  ])('is one removal, and what moved up is silent: %s', async (name, sentence) => {
    const { messages } = await compared(name);
    expect(messages).toEqual([expect.stringMatching(sentence)]);
  });

  test('is told in fields too: what was there, what is there now, and of how many elements', async () => {
    const findingsOf = async (name: Name) =>
      (await contrast('home/desktop', side(name), side('base'))).findings;
    expect(await findingsOf('font')).toMatchObject([
      {
        before: { 'font-size': '18.72px' },
        after: { 'font-size': '19px' },
        amount: { value: 6, unit: 'count' },
      },
    ]);
    const [added] = await findingsOf('banner');
    expect(added).toMatchObject({ after: { x: 0, y: 0, width: 800, height: 20, text: 'Free shipping' } });
    expect(added).not.toHaveProperty('before');
    const [gone] = await findingsOf('label');
    expect(gone).toMatchObject({ before: { text: 'Search' } });
    expect(gone).not.toHaveProperty('after');
  });

  test('is told as pixels of an element that itself did not change, such as a canvas', async () => {
    const { messages } = await compared('art');
    expect(messages).toEqual([
      expect.stringMatching(/^Pixels of #art changed \(.*\); nothing else that is known of it did\.$/),
    ]);
  });

  test('cannot be said without a picture of the baseline', async () => {
    const empty = { ...side('base'), exhibits: [] };
    const { measurements } = await contrast('home/desktop', side('banner'), empty);
    expect(measurements[0]?.samples).toEqual({
      kind: 'absent',
      reason: 'there is no picture of the baseline',
    });
  });

  test('cannot be said when a kept picture is gone, and the reason comes through', async () => {
    const broken = { ...side('base'), read: () => Promise.reject(new Error('gone')) };
    await expect(contrast('home/desktop', side('banner'), broken)).rejects.toThrow('gone');
  });
});
