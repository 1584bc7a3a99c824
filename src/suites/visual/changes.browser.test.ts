import { afterAll, beforeAll, expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { benchFor } from '../../../fixtures/bench.ts';
import { keptChrome } from '../../../fixtures/kept-chrome.ts';
import type { Input } from './input.ts';
import { look, page, serve, sideOf, type Served } from './site.fixture.ts';

const kept = keptChrome();

interface Parts {
  readonly css?: string;
  readonly price?: string;
  readonly disabled?: boolean;
  readonly veil?: boolean;
}

const shop = ({ css = '', price = '$40,000', disabled = false, veil = false }: Parts = {}): string =>
  page(
    `<nav><a href="/a">Goods</a> <a href="/b" id="offers">Offers</a></nav>
    <main><h1>Goods</h1><p class="price" id="price">${price}</p><p class="note">Words</p>
    <p class="note">More words</p><i class="icon"></i>
    <button id="buy" ${disabled ? 'aria-disabled="true"' : ''}>Buy</button></main>
    ${veil ? '<div style="position: fixed; inset: 0"></div>' : ''}`,
    { head: `<style>.icon::before { content: "A" } .note { color: #6c757d } ${css}</style>` },
  );

let visits = 0;
const pages: Readonly<Record<string, Parts>> = {
  base: {},
  price: { price: '$40,001' },
  white: { css: '#price { color: #fff }' },
  hidden: { css: '#offers { display: none }' },
  near: { css: '.note { color: #667078 }' },
  same: { css: '.note { color: #6d767e }' },
  icon: { css: '.icon::before { content: "B" }' },
  one: { css: '#price { position: relative; left: 1px }' },
  margin: { css: '.note { margin-bottom: 24px }' },
  disabled: { disabled: true },
  through: { css: '#buy { pointer-events: none }' },
  veil: { veil: true },
};

let served: Served;
const at = (path: string, input: Partial<Input> = {}) =>
  look(benchFor(served.target, kept), { path, width: 600, height: 400, ...input }).then((seen) =>
    sideOf(seen),
  );
const base = new Map<string, Promise<ReturnType<typeof sideOf>>>();

beforeAll(async () => {
  served = await serve({
    ...Object.fromEntries(Object.entries(pages).map(([name, parts]) => [`/${name}`, shop(parts)])),
    '/drawn': () => {
      visits += 1;
      return [200, 'text/html; charset=utf-8', shop({ price: `$${visits % 2 === 0 ? '41,000' : '42,000'}` })];
    },
  });
});
afterAll(() => served.close());

async function told(name: string, changes?: Input['changes']): Promise<readonly string[]> {
  const input = changes ? { changes } : {};
  const key = JSON.stringify(input);
  const before = base.get(key) ?? at('/base', input);
  base.set(key, before);
  const { findings, measurements } = await contrast(
    'home/desktop',
    await at(`/${name}`, input),
    await before,
  );
  const samples = measurements[0]?.samples;
  const counted = samples?.kind === 'exact' && samples.values[0] === 0 ? ['no pixels'] : [];
  return [...findings.map(({ severity, message }) => `${severity} ${message}`), ...counted];
}

test.each<[string, RegExp]>([
  ['price', /^error #price text “\$40,000” → “\$40,001”\.$/],
  ['white', /^error #price color rgb\(0, 0, 0\) → rgb\(255, 255, 255\)\.$/],
  ['hidden', /^error #offers is hidden now by display: none \(.*“Offers”\)\.$/],
  ['near', /^error p\.note × 2: color /],
  ['icon', /^error i\.icon ::before content "A" → "B"\.$/],
  ['margin', /^error p\.note × 2: margin-bottom 16px → 24px\.$/],
])('a change that is few pixels fails by itself, as one sentence: %s', async (name, sentence) => {
  const messages = (await told(name)).filter((message) => message !== 'no pixels');
  expect(messages).toEqual([expect.stringMatching(sentence)]);
});

test.each([
  ['same', /^info p\.note × 2: color /],
  ['one', 'info #price moved 1 px right.'],
])('what nobody would see is told and fails nothing: %s', async (name, sentence) => {
  expect(await told(name)).toContainEqual(expect.stringMatching(sentence));
});

test.each([
  ['disabled', 'error #buy is disabled now.'],
  ['through', 'error #buy can no longer be clicked (pointer-events: none).'],
])('what can no longer be used fails though no pixel differs: %s', async (name, sentence) => {
  expect(await told(name)).toEqual([sentence, 'no pixels']);
});

test('a veil over everything is told of what it covers', async () => {
  expect(await told('veil')).toContainEqual(expect.stringMatching(/× 3: is covered by something else now/));
});

test('rules name elements and properties whose changes warn, or are neither told nor counted', async () => {
  const rule = (level: 'warn' | 'ignore', properties?: string[]) => ({
    level: 'fail' as const,
    rules: [{ level, selector: '.price', ...(properties && { properties }) }],
  });
  expect(await told('price', rule('ignore'))).toEqual(['no pixels']);
  expect(await told('price', rule('ignore', ['text']))).toEqual(['no pixels']);
  expect(await told('price', rule('ignore', ['color']))).toEqual([
    'error #price text “$40,000” → “$40,001”.',
  ]);
  expect(await told('price', rule('warn'))).toEqual(['warning #price text “$40,000” → “$40,001”.']);
  expect(await told('price', { level: 'off', rules: [] })).toEqual([
    'info #price text “$40,000” → “$40,001”.',
  ]);
});

test('an element that is not the same at two looks at one side has not changed', async () => {
  expect(await told('drawn')).toEqual(['no pixels']);
});
