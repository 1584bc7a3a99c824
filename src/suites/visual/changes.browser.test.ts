import { afterAll, beforeAll, expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { benchFor } from '../../../fixtures/bench.ts';
import { keptChrome } from '../../../fixtures/kept-chrome.ts';
import type { Side } from '#model/contract/suite.ts';
import { measureOnce } from './engine.ts';
import type { Input } from './input.ts';
import { look, lookTask, page, serve, sideOf, type Served } from './site.fixture.ts';

const kept = keptChrome();

interface Parts {
  readonly css?: string;
  readonly title?: string;
  readonly price?: string;
  readonly disabled?: boolean;
  readonly veil?: boolean;
}

const shop = ({
  css = '',
  title = 'Goods',
  price = '$40,000',
  disabled = false,
  veil = false,
}: Parts = {}): string =>
  page(
    `<nav><a href="/a">Goods</a> <a href="/b" id="offers">Offers</a></nav>
    <main><h1>${title}</h1><p class="price" id="price">${price}</p><p class="note">Words</p>
    <p class="note">More words</p><i class="icon"></i>
    <button id="buy" ${disabled ? 'aria-disabled="true"' : ''}>Buy</button></main>
    ${veil ? '<div style="position: fixed; inset: 0"></div>' : ''}`,
    { head: `<style>.icon::before { content: "A" } .note { color: #6c757d } ${css}</style>` },
  );

let visits = 0;
const pages: Readonly<Record<string, Parts>> = {
  base: {},
  price: { price: '$40,001' },
  words: { price: '$40,001', title: 'Wares' },
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
const input = { width: 600, height: 400 };
/** These pages hold still: one visit says all. */
const at = async (path: string, changes?: Input['changes']) => {
  const more = { path, ...input, ...(changes && { changes }) };
  return sideOf(await measureOnce(lookTask(more), benchFor(served.target, kept)));
};
/** It is looked at once: what rules make of a change is told by the side that has it. */
let base: ReturnType<typeof at> | undefined;

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

async function toldOf(now: Side): Promise<readonly string[]> {
  base ??= at('/base');
  const { findings, measurements } = await contrast('home/desktop', now, await base);
  const samples = measurements[0]?.samples;
  const counted = samples?.kind === 'exact' && samples.values[0] === 0 ? ['no pixels'] : [];
  return [...findings.map(({ severity, message }) => `${severity} ${message}`), ...counted];
}
const told = async (name: string, changes?: Input['changes']) => toldOf(await at(`/${name}`, changes));

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
  type Rule = NonNullable<Input['changes']>['rules'][number];
  const rules = (...all: Rule[]) => ({ level: 'fail' as const, rules: all });
  const ignored = rules(
    { level: 'ignore', selector: '.price' },
    { level: 'ignore', selector: 'h1', properties: ['text'] },
  );
  expect(await told('words', ignored)).toEqual(['no pixels']);
  const others = rules(
    { level: 'warn', selector: '.price' },
    { level: 'ignore', selector: 'h1', properties: ['color'] },
  );
  const sentences = ['#price text “$40,000” → “$40,001”.', 'h1 text “Goods” → “Wares”.'];
  const [price, title] = sentences;
  expect((await told('words', others)).toSorted()).toEqual([`error ${title}`, `warning ${price}`]);
  expect((await told('words', { level: 'off', rules: [] })).toSorted()).toEqual([
    `info ${price}`,
    `info ${title}`,
  ]);
});

test('an element that is not the same at two looks at one side has not changed', async () => {
  const drawn = await look(benchFor(served.target, kept), { path: '/drawn', ...input });
  expect(await toldOf(sideOf(drawn))).toEqual(['no pixels']);
});
