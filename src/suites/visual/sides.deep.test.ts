import { afterEach, expect, test } from 'vitest';
import type { Contrast, Side } from '#model/contract/suite.ts';
import { benchFor } from '../../../fixtures/bench.ts';
import { keptChrome } from '../../../fixtures/kept-chrome.ts';
import { contrast } from './contrast.ts';
import type { Input } from './input.ts';
import { look, page, serve, sideOf, type Served, type Site } from './site.fixture.ts';

const kept = keptChrome();

const served: Served[] = [];
afterEach(async () => {
  for (const serving of served.splice(0)) await serving.close();
});

const small = { width: 600, height: 400 };

async function sideAt(site: Site, input: Partial<Input> = small): Promise<Side> {
  const serving = await serve(site);
  served.push(serving);
  return sideOf(await look(benchFor(serving.target, kept), input));
}

/** What changed from one page to another, each served by itself, in sentences. */
async function changes(before: Site, now: Site, input: Partial<Input> = small): Promise<readonly string[]> {
  const base = await sideAt(before, input);
  const { findings } = await contrast('home/desktop', await sideAt(now, input), base);
  return findings.map(({ message }) => message);
}

const valueOf = ({ measurements }: Contrast): unknown => {
  const samples = measurements[0]?.samples;
  return samples?.kind === 'exact' ? samples.values[0] : samples;
};

test('where a picture behind an element, or a blob, is served is no change of it', async () => {
  const dot: Site[string] = [
    200,
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="teal"/></svg>',
  ];
  const site = (word: string): Site => ({
    '/dot.svg': dot,
    '/': page(`<main style="background: linear-gradient(#fff8, #fff8), url(/dot.svg); cursor: url(/dot.svg), auto;
        padding: 9px; border: 9px solid; border-image: url(/dot.svg) 3; mask-image: url(/dot.svg)">
      <h1>Heading</h1><p id="word">${word}</p><p id="blob">of a blob</p><img id="made" alt="made"></main>
      <script>
        const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
        made.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        blob.style.backgroundImage = 'url(' + made.src + ')';
      </script>`),
  });
  expect(await changes(site('before'), site('after'))).toEqual(['#word text “before” → “after”.']);
});

test('a page that no longer says how wide it is meant to be is another one on a phone', async () => {
  const html = page('<h1>Heading</h1><p>Words of a page</p>');
  const lost = html.replace(/<meta name="viewport"[^>]*>/, '');
  const phone = { width: 390, height: 844 };
  const [before, now] = [await sideAt({ '/': html }, phone), await sideAt({ '/': lost }, phone)];
  const told = await contrast('home/phone', now, before);
  expect([valueOf(told), told.findings.map(({ message }) => message)]).toEqual([
    1,
    ['The page is laid out 980 px wide; it was 390 px.'],
  ]);
  expect(await changes({ '/': html }, { '/': lost }, {})).toEqual([]);
});

test('a mask goes with its element where that was pushed to, and nothing is told of what is under it', async () => {
  const site = (banner: string, name: string): Site => ({
    '/': page(`${banner}<h1>Heading</h1><p class="user">Hello <b>${name}</b></p><p>Same</p>`),
  });
  const banner = '<p id="banner">A sentence that is new</p>';
  const told = await changes(site('', 'Ann'), site(banner, 'Bob'), { ...small, mask: ['.user'] });
  expect(told).toEqual([expect.stringMatching(/^#banner was added/)]);
});

test('what would not hold still on the base is left out on the head, wherever it has gone there', async () => {
  let visits = 0;
  const site = (draws: () => string, style: string): Site => ({
    '/': () => [
      200,
      'text/html; charset=utf-8',
      page(`<h1>Heading</h1><div style="display: flex"><p id="side" style="width: 100px; ${style}">Side</p>
        <p id="quote" style="width: 120px">${draws()}</p></div><p>Same</p>`),
    ],
  });
  const drawn = () => {
    visits += 1;
    return visits % 2 === 0 ? 'To be' : 'Know thyself';
  };
  const moved = site(() => 'Who asks', 'color: navy; margin-right: 200px');
  expect(await changes(site(drawn, ''), moved)).toEqual([
    expect.stringMatching(/^#side color rgb\(0, 0, 0\) → rgb\(0, 0, 128\)/),
  ]);
});
