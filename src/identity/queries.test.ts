import { expect, test } from 'vitest';
import { BUILT, pageOf, toldOf } from './names.fixture.ts';

const [A, B, C] = ['3f2a9c1d', 'b7e40f52', '90ab12cd'];
const link = (query: string): string => `<link rel="stylesheet" href="/a.css?${query}">`;
const styled = (query: string, more = '') => ({
  '/': `${link(query)}${more}`,
  [`/a.css?${query}`]: 'p{margin:1px}',
});

test.each([
  ['a value', `v=${A}`, `v=${B}`],
  ['a value alone', A, B],
  ['one of several', `a=1&v=${A}&b=2`, `a=1&v=${B}&b=2`],
])('a file whose query is given anew is the same file: %s', (_, before, after) => {
  expect(toldOf(pageOf(styled(before)), pageOf(styled(after)))).toMatchObject({
    kind: 'identical',
    renamed: [{ base: A, head: B }],
  });
});

test('the file itself is compared, whatever its query', () => {
  const head = { ...styled(`v=${B}`), [`/a.css?v=${B}`]: 'p{margin:2px}' };
  expect(toldOf(pageOf(styled(`v=${A}`)), pageOf(head))).toMatchObject({
    kind: 'different',
    differs: [{ where: `/a.css?v=${A}`, how: '"1px" → "2px"' }],
  });
});

test('a time of the build is one in a query, and a time of the load in an address that a script made', () => {
  const of = (built: number) => pageOf(styled(`t=${built / 1000}`), built);
  expect(toldOf(of(BUILT.base), of(BUILT.head)).kind).toBe('identical');
  const asked = (built: number, at = built + 86_400_000) =>
    pageOf({ '/': '<script>get("/api?_="+Date.now())</script>', [`/api?_=${at}`]: '[1]' }, built);
  expect(toldOf(asked(BUILT.base), asked(BUILT.head)).kind).toBe('identical');
  expect(toldOf(asked(BUILT.base), asked(BUILT.head, BUILT.head + 9 * 86_400_000)).kind).toBe('different');
});

const read = (own: string, query: string): string => `const u=new URL(${own});go(u.${query}.get("v"))`;

const hostile: readonly (readonly [string, Record<string, string>, Record<string, string>])[] = [
  ['a version', styled('v=2'), styled('v=3')],
  ['a version with dots', styled('ver=6.4.1'), styled('ver=6.4.2')],
  ['a word', styled('theme=darkblue'), styled('theme=lightred')],
  ['a number', styled('w=10000000'), styled('w=20000000')],
  [
    'a value that is used as data',
    styled(`v=${A}`, `<script>seed("${A}")</script>`),
    styled(`v=${B}`, `<script>seed("${B}")</script>`),
  ],
  [
    'a value of JSON that only a query has',
    styled(`v=${A}`, `<script>c={"k":"${A}"}</script>`),
    styled(`v=${B}`, `<script>c={"k":"${B}"}</script>`),
  ],
  ['an old value that is still used', styled(`v=${A}`, `<p>${A}</p>`), styled(`v=${B}`, `<p>${A}</p>`)],
  [
    'two values that were exchanged',
    { ...styled(`v=${A}`, link(`v=${C}`)), [`/a.css?v=${C}`]: 'p{color:red}' },
    { ...styled(`v=${C}`, link(`v=${A}`)), [`/a.css?v=${A}`]: 'p{color:red}' },
  ],
  [
    'the page itself',
    { '/': `<a href="/?v=${A}">`, [`/?v=${A}`]: 'x' },
    { '/': `<a href="/?v=${B}">`, [`/?v=${B}`]: 'x' },
  ],
  ...(
    [
      ['import.meta.url', 'searchParams'],
      ['document.currentScript.src', 'searchParams'],
      ['document.querySelector("script").src', 'searchParams'],
    ] as const
  ).map(([own, query]): (typeof hostile)[number] => {
    const of = (value: string) => ({
      '/': `<script src="/a.js?v=${value}">`,
      [`/a.js?v=${value}`]: read(own, query),
    });
    return [`a script that reads the query of ${own}`, of(A), of(B)];
  }),
];

test.each(hostile)('a query that may say something is measured: %s', (_, before, after) => {
  expect(toldOf(pageOf(before), pageOf(after)).kind).toBe('different');
  expect(toldOf(pageOf(before), pageOf(before)).kind).toBe('identical');
});
