import { afterEach, expect, test } from 'vitest';
import { benchFor } from '../../../../fixtures/bench.ts';
import { decodePng } from '#system/png/decode.ts';
import { look, page, serve, type Served, type Site } from '../site.fixture.ts';
import { visiting } from '#system/chrome/contexts.ts';
import { withChrome } from './chrome.ts';
import { cameraOf } from './shoot.ts';

const served: Served[] = [];
async function site(pages: Site): Promise<Served> {
  const serving = await serve(pages);
  served.push(serving);
  return serving;
}
afterEach(async () => {
  for (const serving of served.splice(0)) await serving.close();
});

const TALL =
  '<div style="height: 3000px; background: linear-gradient(#fff, #048)">tall</div><p id="end">The end</p>';

/** Tells its server every size that it is told of, by whatever means. */
const tellsSizes = page(`${TALL}<script>
  const size = () => innerWidth + 'x' + innerHeight;
  const set = size();
  const tell = (how) => { new Image().src = '/told/' + how + '/' + size(); };
  addEventListener('resize', () => tell('resize'));
  visualViewport.addEventListener('resize', () => tell('visual'));
  matchMedia('(max-width: 300px)').addEventListener('change', () => tell('query'));
  new ResizeObserver(() => { if (size() !== set) tell('observer'); }).observe(document.documentElement);
</script>`);

/** Has a side bar that is put away for good in a small window. */
const collapses = page(`<style>
    nav { float: left; width: 220px; height: 400px; background: #123; color: #fff } .small nav { width: 60px }
  </style><nav id="bar">Side bar</nav>${TALL}<script>
  addEventListener('resize', () => { if (innerWidth < 480) document.body.classList.add('small'); });
</script>`);

test.each([
  ['the whole page', true],
  ['what is in sight', false],
])('a picture of %s changes no size that the page is told of', async (_of, fullPage) => {
  const { target, asked } = await site({ '/': tellsSizes });
  await look(benchFor(target), { fullPage });
  await look(benchFor(target), { fullPage, width: 390, height: 844 });
  const told = asked.map(({ path }) => path).filter((path) => path.startsWith('/told/'));
  // A phone tells a page of its size once it knows how wide the page is meant to be.
  expect(told.filter((path) => !path.endsWith('/390x844'))).toEqual([]);
});

test('a side bar that is put away in a small window stands in every picture', async () => {
  const { target } = await site({ '/': collapses });
  const pictures = new Set<string>();
  for (let n = 0; n < 3; n += 1) {
    const { exhibits } = await look(benchFor(target));
    const [picture, elements] = exhibits.map(({ body }) => Buffer.from(body));
    pictures.add(picture?.toString('base64') ?? '');
    const { rows } = JSON.parse(elements?.toString() ?? '{}') as { rows: readonly (readonly unknown[])[] };
    expect(rows.find(([selector]) => selector === '#bar')?.[5]).toBe(220);
  }
  expect(pictures.size).toBe(1);
});

test('a picture goes on below the window, and what sticks or is as high as the window stays as it was', async () => {
  const { target } = await site({
    '/': page(
      `<style>
        body { margin: 0 } .window { height: 100vh; background: rgb(200, 0, 0) }
        header { position: fixed; top: 0; left: 0; width: 100%; height: 40px; background: rgb(0, 200, 0) }
        .rest { height: 1200px; background: rgb(0, 0, 200) }
      </style><header></header><div class="window"></div><div class="rest"></div>`,
    ),
  });
  const { exhibits, measurements } = await look(benchFor(target));
  const { data, width, height } = decodePng(exhibits[0]?.body ?? Buffer.alloc(0));
  const colourAt = (y: number) => [...data.subarray(y * width * 3, y * width * 3 + 3)];
  expect([width, height, measurements[0]?.samples]).toEqual([1280, 2000, { kind: 'exact', values: [2000] }]);
  expect([20, 60, 799, 800, 840, 1999].map(colourAt)).toEqual([
    [0, 200, 0],
    [200, 0, 0],
    [200, 0, 0],
    [0, 0, 200],
    [0, 0, 200],
    [0, 0, 200],
  ]);
});

test('a Chrome that paints nothing below its window takes pictures by way of another one', async () => {
  const { warmChrome: chrome, signal } = benchFor('http://127.0.0.1:9');
  const flags = ['--blink-settings=mainFrameClipsContent=true'];
  expect(await visiting({ chrome, flags, signal }, ({ browser }) => cameraOf(browser, 'old'))).toBe('beyond');
  expect(await withChrome({ warmChrome: chrome, signal }, ({ browser }) => cameraOf(browser, 'new'))).toBe(
    'clip',
  );
});
