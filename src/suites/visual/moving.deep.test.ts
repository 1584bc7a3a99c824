import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodePng } from '#system/png/decode.ts';
import { benchFor } from '../../../fixtures/bench.ts';
import { keptChrome } from '../../../fixtures/kept-chrome.ts';
import { animatedAvif, animatedWebp, apng } from './moving.fixture.ts';
import { look, page, serve, type Served } from './site.fixture.ts';

const kept = keptChrome();

const [RED, GREEN] = [[220, 0, 0] as const, [0, 200, 0] as const];
/** Where a picture is shown: each 40 × 40 px, one beside the other. */
const PLACES = ['img', 'ground', 'picture', 'canvas', 'decoder'] as const;
const FILES = { png: 'image/png', webp: 'image/webp', avif: 'image/avif' } as const;

const showing = (kind: keyof typeof FILES): string => {
  const file = `/moving.${kind}`;
  return page(
    `<img src="${file}" alt=""><div style="background: url(${file}) 0 0 / 40px 40px"></div>
    <picture><source srcset="${file}" type="${FILES[kind]}"><img alt=""></picture>
    <canvas id="drawn" width="40" height="40"></canvas><canvas id="decoded" width="40" height="40"></canvas><script>
      const image = new Image(); image.src = '${file}';
      image.onload = () => setTimeout(() => drawn.getContext('2d').drawImage(image, 0, 0, 40, 40), 900);
      (async () => {
        const data = await (await fetch('${file}')).arrayBuffer();
        const decoder = new ImageDecoder({ data, type: '${FILES[kind]}' });
        const { image } = await decoder.decode();
        decoded.getContext('2d').drawImage(image, 0, 0, 40, 40);
      })();
    </script>`,
    {
      head: `<style>body { margin: 0; display: flex } img, div, canvas { width: 40px; height: 40px }</style>`,
    },
  );
};

let served: Served;
beforeAll(async () => {
  served = await serve({
    '/png': showing('png'),
    '/webp': showing('webp'),
    '/avif': showing('avif'),
    '/moving.png': [200, FILES.png, apng([RED, GREEN])],
    '/moving.webp': [200, FILES.webp, animatedWebp([RED, GREEN])],
    '/moving.avif': [200, FILES.avif, animatedAvif()],
  });
});
afterAll(() => served.close());

test.each(['png', 'webp', 'avif'] as const)(
  'a moving %s shows its first frame wherever it stands',
  async (kind) => {
    const { exhibits } = await look(benchFor(served.target, kept), {
      path: `/${kind}`,
      width: 300,
      height: 100,
    });
    const { data, width } = decodePng(
      exhibits.find(({ name }) => name === 'screenshot')?.body ?? new Uint8Array(),
    );
    const seen = PLACES.map((place, at) => {
      const from = (20 * width + at * 40 + 20) * 3;
      return [place, ...data.subarray(from, from + 3)];
    });
    expect(seen).toEqual(PLACES.map((place) => [place, ...RED]));
  },
);
