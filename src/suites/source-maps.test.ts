import { expect, test } from 'vitest';
import type { NewFinding } from '#model/observation/finding.ts';
import { withOriginals } from './source-maps.ts';

const TARGET = 'http://shop.example';

/** Columns 1–20 of line 1 are line 5, column 3 of the source; what follows is its line 8. */
const mapOf = (source: string) =>
  JSON.stringify({ version: 3, names: [], sources: [source], mappings: 'AAIE,oBAGA' });

const finding = (url: string, column: number, line = 1): NewFinding => ({
  subject: 'home/desktop',
  rule: 'visual/page-error',
  severity: 'error',
  message: 'Uncaught Error',
  identity: 'x',
  url: '/shop',
  source: { url, line, column },
});

async function originals(texts: Readonly<Record<string, string>>, ...findings: NewFinding[]) {
  const asked: string[] = [];
  const found = await withOriginals(findings, TARGET, async (url) => {
    asked.push(url.href);
    return texts[url.pathname];
  });
  return { asked, originals: found.map(({ source }) => source?.original) };
}

test.each([
  ['webpack://shop/./src/cart.ts', 'src/cart.ts'],
  ['../src/cart.ts', 'src/cart.ts'],
  ['cart.ts', 'assets/cart.ts'],
])('a place in a script is told as one in what people wrote: %s', async (source, file) => {
  const texts = {
    '/assets/app.js': 'throw 1\n//# sourceMappingURL=app.js.map\n',
    '/assets/app.js.map': mapOf(source),
  };
  const { originals: places, asked } = await originals(
    texts,
    finding('/assets/app.js', 8),
    finding('/assets/app.js', 25),
    finding('/assets/app.js', 1, 2),
  );
  expect(places).toEqual([{ file, line: 5, column: 3 }, { file, line: 8, column: 3 }, undefined]);
  expect(asked).toEqual([`${TARGET}/assets/app.js`, `${TARGET}/assets/app.js.map`]);
});

test('a map within the script is read too', async () => {
  const data = Buffer.from(mapOf('/src/a.ts')).toString('base64');
  const script = `x\n//# sourceMappingURL=data:application/json;base64,${data}`;
  const { originals: places } = await originals({ '/app.js': script }, finding('/app.js', 1));
  expect(places).toEqual([{ file: 'src/a.ts', line: 5, column: 3 }]);
});

test.each([
  ['no map', 'x'],
  ['a map of another site', 'x\n//# sourceMappingURL=https://elsewhere.example/app.js.map'],
  ['a map that is not there', 'x\n//# sourceMappingURL=gone.map'],
  [
    'a map without names',
    `x\n//# sourceMappingURL=data:application/json,${mapOf('x').replace('"x"', 'null')}`,
  ],
  ['a map that is none', 'x\n//# sourceMappingURL=data:application/json,nonsense'],
])('a script with %s keeps its own place', async (_, script) => {
  const { originals: places, asked } = await originals({ '/app.js': script }, finding('/app.js', 1));
  expect(places).toEqual([undefined]);
  expect(asked.filter((url) => !url.startsWith(TARGET))).toEqual([]);
});

test('nothing is asked for about the page itself, other sites, or more than a few scripts', async () => {
  const own = await originals({}, finding('/shop', 1), finding('https://cdn.example/x.js', 1));
  expect(own.asked).toEqual([]);
  const many = await originals({}, ...Array.from({ length: 50 }, (__, n) => finding(`/${n}.js`, 1)));
  expect(many.asked).toHaveLength(5);
});
