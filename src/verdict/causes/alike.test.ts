import { expect, test } from 'vitest';
import { causesOf } from './causes.ts';
import { changed, check, found, told, worldOf } from './world.fixture.ts';

// What sites that nobody here wrote showed: one fault told as dozens.

const heads = (lines: readonly string[]) => lines.map((line) => line.split(':')[0]);
const at = 'looks/home/phone';

/** An element that looks other, with what differed. */
const turned = (
  where: string,
  selector: string,
  [before, after]: readonly [Record<string, string | number>, Record<string, string | number>],
) => ({ ...changed(where, selector, `${selector} is other.`), before, after });

const pale = (where: string, selector: string) =>
  found(where, 'contrast', { selector, message: `Too pale: ${selector}` });

test('cells of a row or list that break one rule are one, other elements that break it are others', () => {
  const cells = [1, 2, 3].map((row) => pale(at, `tbody > tr:nth-of-type(${row}) > td:nth-of-type(3)`));
  expect(heads(told({ findings: [...cells, pale(at, '#total')] }))).toEqual([
    'fail broken element #total',
    'fail broken element tbody > tr',
  ]);
});

test('what stands in a row and differs in the same thing is one, in another thing another', () => {
  const row = (item: number, name: string) =>
    turned(at, `ul > li:nth-of-type(${item})`, [{ [name]: `${item}` }, { [name]: `${item + 9}` }]);
  const checks = [check(`${at}/changed-pixels#max`, [undefined, 0.2])];
  expect(told({ checks, findings: [row(1, 'text'), row(2, 'text'), row(3, 'color')] })).toHaveLength(2);
});

test('pictures of a list that are gone are told by picture, few as they are', () => {
  const gone = ['a', 'b'].map((name, row) =>
    found(at, 'broken-image', {
      selector: `ul > li:nth-of-type(${row + 1}) > img`,
      resource: `/${name}.png`,
      message: `/${name}.png is broken.`,
    }),
  );
  expect(told({ findings: gone })).toHaveLength(2);
});

test('elements that changed in the very same way are one on all pages, whatever they are called there', () => {
  const colour = [{ color: 'grey' }, { color: 'silver' }] as const;
  const findings = [
    turned('looks/home/desktop', 'span.a', colour),
    turned('looks/cart/desktop', 'span.b', colour),
    turned('looks/login/desktop', 'span.c', [{ color: 'grey' }, { color: 'red' }]),
  ];
  const checks = ['home', 'cart', 'login'].map((page) =>
    check(`looks/${page}/desktop/changed-pixels#max`, [undefined, 0.02]),
  );
  const causes = causesOf(worldOf({ checks, findings }));
  expect(causes.map(({ kind, findings: own }) => [kind, own.length])).toEqual([
    ['looks', 2],
    ['looks', 1],
  ]);
});

test('elements that moved by as much have nothing in common by that', () => {
  const moved = (selector: string) =>
    turned(at, selector, [
      { x: 1, y: 2 },
      { x: 3, y: 4 },
    ]);
  const checks = [check(`${at}/changed-pixels#max`, [undefined, 0.02])];
  expect(told({ checks, findings: [moved('#a'), moved('#b')] })).toHaveLength(2);
});

test('six elements of a page that newly break one rule have one reason, five have each its own', () => {
  const ids = ['#a', '#b', '#c', '#d', '#e', '#f'];
  const all = ids.map((id) => pale(at, id));
  expect(told({ findings: all })).toHaveLength(1);
  expect(told({ findings: all.slice(1) })).toHaveLength(5);
});

test('what is many on one page takes neither what shows on others nor what breaks another rule', () => {
  const many = ['#a', '#b', '#c', '#d', '#e', '#f'].map((id) => pale(at, id));
  const shared = ['home', 'cart'].map((page) => pale(`looks/${page}/phone`, '#header'));
  const other = found(at, 'label', { selector: '#g', message: 'No label' });
  expect(told({ findings: [...many, ...shared, other] })).toHaveLength(3);
});

test('looks that are many on one page are one, and take nothing that fails', () => {
  const many = ['#a', '#b', '#c', '#d', '#e', '#f', '#g'].map((id) =>
    turned(at, id, [{ color: 'grey' }, { color: id }]),
  );
  const label = found(at, 'label', { selector: '#a', message: 'No label' });
  const checks = [check(`${at}/changed-pixels#max`, [undefined, 0.2])];
  expect(heads(told({ checks, findings: [...many, label] }))).toEqual([
    'fail broken element #a',
    'fail looks element #b',
  ]);
});

const missing = (type: string, where = at) =>
  found(where, 'failed-request', {
    resource: `/site.${type}`,
    message: `GET /site.${type} failed.`,
    after: { type },
    ...(['stylesheet', 'font'].includes(type) && { explains: ['pixels'] }),
  });
const recoloured = turned(at, '#a', [{ color: 'grey' }, { color: 'black' }]);
const resized = turned(at, '#b', [
  { width: 90, height: 20 },
  { width: 99, height: 20 },
]);
const reworded = turned(at, '#c', [{ text: 'Buy' }, { text: 'Order' }]);

test('a style sheet that is missing is told with all that looks other on its page, but not with other words', () => {
  const findings = [missing('stylesheet'), recoloured, resized, reworded];
  const checks = [check(`${at}/changed-pixels#max`, [undefined, 0.2])];
  expect(heads(told({ checks, findings }))).toEqual([
    'fail broken resource /site.stylesheet',
    'fail looks element #c',
  ]);
});

test('a font that is missing is told with what is larger or smaller, and with nothing that has another colour', () => {
  const added = { ...turned(at, '#d', [{}, { x: 0, y: 0, width: 9, height: 9 }]), rule: 'element-added' };
  const findings = [missing('font'), recoloured, resized, added];
  const checks = [check(`${at}/changed-pixels#max`, [undefined, 0.2])];
  expect(heads(told({ checks, findings }))).toEqual([
    'fail broken resource /site.font',
    'fail looks element #a',
    'fail looks element #d',
  ]);
});

test('a request for data that fails explains no looks', () => {
  const checks = [check(`${at}/changed-pixels#max`, [undefined, 0.2])];
  expect(told({ checks, findings: [missing('fetch'), resized] })).toHaveLength(2);
});

test('the same part of several pages that breaks one rule is one, wherever its selector starts', () => {
  const deep = (root: string) => `${root} > div > button:nth-of-type(1) > span > a`;
  const findings = [pale(at, deep('#order')), pale('looks/cart/phone', deep('#pay'))];
  expect(told({ findings })).toHaveLength(1);
  const near = [pale(at, '#order > span > a'), pale('looks/cart/phone', '#pay > span > a')];
  expect(told({ findings: near })).toHaveLength(2);
});

const tooPale = (selector: string) => ({ ...pale(at, selector), explains: ['pixels' as const] });

test('too little contrast inside an element that has another colour follows from that, a lost label does not', () => {
  const form = turned(at, '#form', [{ 'background-color': 'white' }, { 'background-color': 'grey' }]);
  const label = found(at, 'label', { selector: '#form > input', message: 'No label' });
  const checks = [check(`${at}/changed-pixels#max`, [undefined, 0.2])];
  expect(told({ checks, findings: [form, tooPale('#form > p'), label] })).toHaveLength(2);
});

test('what one sentence says of several elements explains the contrast of each of them', () => {
  const colour = turned(at, '#a > div > b', [{ color: 'black' }, { color: 'silver' }]);
  const several = { ...colour, amount: { value: 3, unit: 'count' as const } };
  const pales = ['#a', '#c', 'main > div:nth-of-type(2)'].map((root) => tooPale(`${root} > div > b > i`));
  const checks = [check(`${at}/changed-pixels#max`, [undefined, 0.2])];
  expect(told({ checks, findings: [several, ...pales] })).toHaveLength(1);
  expect(told({ checks, findings: [colour, ...pales] })).toHaveLength(3);
});

test('what is moved inside an element that says something else follows from that, what is recoloured does not', () => {
  const title = turned(at, 'h1', [{ text: 'Swagger' }, { text: 'Shop' }]);
  const moved = turned(at, 'h1 > span', [
    { x: 20, y: 2 },
    { x: 90, y: 2 },
  ]);
  const red = turned(at, 'h1 > b', [{ color: 'black' }, { color: 'red' }]);
  const wide = { ...moved, subject: 'home/desktop' };
  const checks = [check(`${at}/changed-pixels#max`, [undefined, 0.2])];
  expect(told({ checks, findings: [title, moved, wide, red] })).toHaveLength(2);
});

test('a page that is too wide is one fault, with all that sticks out and what holds it there', () => {
  const box = { x: 600, y: 0, width: 50, height: 50 };
  const out = (selector: string) =>
    found(at, 'overflow', {
      selector,
      message: `${selector} sticks out`,
      box,
      amount: { value: 330, unit: 'pixels' },
    });
  const moved = {
    ...turned(at, '#bar', [{ x: 20 }, { x: 548 }]),
    box: { x: 548, y: 0, width: 110, height: 60 },
  };
  const elsewhere = {
    ...turned(at, '#foot', [{ x: 20 }, { x: 30 }]),
    box: { x: 30, y: 900, width: 9, height: 9 },
  };
  const checks = [check(`${at}/changed-pixels#max`, [undefined, 0.2])];
  expect(heads(told({ checks, findings: [out('b > svg'), out('b > span'), moved, elsewhere] }))).toEqual([
    'fail broken element b > svg',
    'fail looks element #foot',
  ]);
});

test('one rule broken by one element is one, whichever suites tell it and however each calls the element', () => {
  const inLooks = found('looks/login/phone', 'axe/label', { selector: '#email', message: 'No label' });
  const inWeb = (selector: string) =>
    found('web/login/mobile', 'lighthouse/label', { selector, message: 'Labels' });
  const form = (last: string) => `div.page > form.user > ${last}`;
  expect(told({ findings: [inLooks, inWeb(form('input#email.wide'))] })).toHaveLength(1);
  expect(told({ findings: [inLooks, inWeb(form('input#name'))] })).toHaveLength(2);
  const other = { ...inLooks, selector: 'form > input', identity: 'other' };
  expect(told({ findings: [inLooks, other, inWeb(form('input.wide'))] })).toHaveLength(3);
});

test('a heading that is another element with another text, and the link that is called like it, are one', () => {
  const [old, now] = [{ text: 'Long Term Support' }, { text: 'How long we help' }];
  const removed = { ...changed(at, '#long-term-support', 'removed'), before: old };
  const added = { ...changed(at, '#how-long', 'added'), after: now };
  const link = turned(at, 'nav > a', [old, now]);
  const short = turned(at, 'nav > b', [{ text: 'Old' }, { text: 'New' }]);
  const checks = [check(`${at}/changed-pixels#max`, [undefined, 0.2])];
  expect(told({ checks, findings: [removed, added, link, short] })).toHaveLength(2);
});
