import { expect, test } from 'vitest';
import { complaint, read } from '../sample.ts';

const base = `version: 1
target: { url: auto, wait: 60s }
pages: { home: /, about: /about }
suites:
  web:
    uses: speed
    with: { devices: [mobile, desktop], runs: 5 }
    budgets:
      lcp: { max: 2s }
`;
const shop = `extends: ../tidemark.base.yml
target: { wait: 90s }
pages: { home: /shop }
suites:
  web:
    with: { devices: [mobile] }
    budgets:
      total-bytes: { max: 1MB }
`;
const around = { file: 'shop/tidemark.yml', files: { 'shop/tidemark.yml': shop, 'tidemark.base.yml': base } };

test('a file lies over the one it extends: mappings merge, lists and values replace', async () => {
  const config = await read('', around);
  expect(config.target).toMatchObject({ url: 'auto', wait: 90_000 });
  expect(config.pages).toEqual([
    { name: 'home', path: '/shop' },
    { name: 'about', path: '/about' },
  ]);
  expect(config.suites[0]?.options).toEqual({ pages: 'all', devices: ['mobile'], runs: 5 });
  expect(config.file).toBe('shop/tidemark.yml');
});

test('a budget points into the file it stands in', async () => {
  const { suites } = await read('', around);
  expect(suites[0]?.budgets.map(({ key, place }) => `${key} ${place?.file}:${place?.line}`)).toEqual([
    'lcp tidemark.base.yml:9',
    'total-bytes shop/tidemark.yml:8',
  ]);
});

test('mistakes in either file are told at once, each in its own', async () => {
  const files = {
    'shop/tidemark.yml': shop.replace('1MB', '1s'),
    'tidemark.base.yml': base.replace('runs', 'rnus'),
  };
  expect(await complaint('', { ...around, files })).toMatchInlineSnapshot(`
    "shop/tidemark.yml:8:27: suites.web.budgets.total-bytes.max: 1s is a time, but a size is wanted here.
      8 |       total-bytes: { max: 1s }
        |                           ^
      Write a size such as 800kB or 1.2MiB.
    tidemark.base.yml:7:41: rnus is not a key of suites.web.with. Did you mean runs?
      7 |     with: { devices: [mobile, desktop], rnus: 5 }
        |                                         ^
      Write runs instead of rnus."
  `);
});

test('loops, missing files and addresses are named', async () => {
  const told = [
    await complaint('extends: ./tidemark.yml\n'),
    await complaint('extends: a.yml\n', {
      files: { 'a.yml': 'version: 1\nextends: b.yml\n', 'b.yml': 'extends: ./a.yml\n' },
    }),
    await complaint('extends: nowhere.yml\n'),
    await complaint('extends: https://example.test/tidemark.yml\n'),
    await complaint('extends: "/etc/tidemark.yml"\n'),
    await complaint('extends: [a.yml]\nversion: 1\npages: { home: / }\n'),
  ];
  expect(told.join('\n\n')).toMatchInlineSnapshot(`
    "tidemark.yml:1:10: tidemark.yml extends tidemark.yml, which never ends.
      1 | extends: ./tidemark.yml
        |          ^
      Remove one of these extends lines.

    b.yml:1:10: tidemark.yml extends a.yml extends b.yml extends a.yml, which never ends.
      1 | extends: ./a.yml
        |          ^
      Remove one of these extends lines.

    tidemark.yml:1:10: nowhere.yml, which tidemark.yml extends, does not exist.
      1 | extends: nowhere.yml
        |          ^
      Correct the path; it is relative to the file it stands in.

    tidemark.yml:1:10: extends takes a file of this repository, not https://example.test/tidemark.yml.
      1 | extends: https://example.test/tidemark.yml
        |          ^
      Write a relative path such as ../tidemark.yml.

    tidemark.yml:1:10: extends takes a file of this repository, not /etc/tidemark.yml.
      1 | extends: "/etc/tidemark.yml"
        |          ^
      Write a relative path such as ../tidemark.yml.

    tidemark.yml:1:10: extends is a list, but text is wanted.
      1 | extends: [a.yml]
        |          ^
      Write text."
  `);
});
