import { expect, test } from 'vitest';
import { Failure } from '#model/problem.ts';
import { read, told } from '../sample.ts';

const head = 'version: 1\ntarget: { url: auto }\npages: { home: / }\n';

test('YAML that does not parse, in plain words', async () => {
  expect(
    await told(
      'version: 1\n\tpages: {}\n',
      `${head}report: { folder: \${{ env.X }} }\n`,
      'version: 1\npages:\n  home: "/\ncompare: {}\n',
      'version: 1\npages: { home: /\ncompare: {}\n',
      'version: 1\npages: { home: / about: /about }\n',
      'version: 1\npages:\n  home: /\n   about: /about\n',
      'version: 1\npages:\n  home: /a: b\n',
      'version: 1\npages:\n  home:/\n',
      'version: 1\npages: { home: @x }\n',
      'version: 1\n---\npages: {}\n',
      'version: !v 1\n',
    ),
  ).toMatchInlineSnapshot(`
    "tidemark.yml:2:1: A tab indents this line; YAML allows only spaces.
      2 | 	pages: {}
        | ^
      Replace the tab by spaces.

    tidemark.yml:4:20: A template inside { } or [ ] is read as brackets of YAML.
      4 | report: { folder: \${{ env.X }} }
        |                    ^
      Put it in quotes: "\${{ … }}".

    tidemark.yml:3:9: The quote that opens here is never closed.
      3 |   home: "/
        |         ^
      Close it on the same line.

    tidemark.yml:3:1: A [ or { that was opened here or above is not closed.
      3 | compare: {}
        | ^
      Close it.

    tidemark.yml:2:16: A second \`: \` or a \`- \` stands inside { } or [ ] where a comma was expected.
      2 | pages: { home: / about: /about }
        |                ^
      Separate the entries by commas, and close the bracket.

    tidemark.yml:3:9: The line below is indented deeper, but this line already has its value.
      3 |   home: /
        |         ^
      Give both lines the same indentation.

    tidemark.yml:3:9: A second \`: \` stands on this line.
      3 |   home: /a: b
        |         ^
      Put the value in quotes, or the inner key on a line of its own.

    tidemark.yml:3:3: pages is "home:/", but a mapping is wanted.
      3 |   home:/
        |   ^
      Put a space after the colon.

    tidemark.yml:2:16: A value cannot start with this character.
      2 | pages: { home: @x }
        |                ^
      Put the value in quotes.

    tidemark.yml:2:1: A second document starts here with ---.
      2 | ---
        | ^
      Keep one document a file.

    tidemark.yml:1:13: This Tidemark reads version 1 of the file, not "1".
      1 | version: !v 1
        |             ^
      Write \`version: 1\`, or use another Tidemark."
  `);
});

test('all lines that do not parse are told, each once', async () => {
  expect(await told('version: 1\npages: { home: @x, about: @y }\nreport: %a\n')).toMatchInlineSnapshot(`
    "tidemark.yml:2:16: A value cannot start with this character.
      2 | pages: { home: @x, about: @y }
        |                ^
      Put the value in quotes.
    tidemark.yml:3:9: A value cannot start with this character.
      3 | report: %a
        |         ^
      Put the value in quotes."
  `);
});

test('duplicate keys, anchors without an end or a beginning, alias bombs, endless brackets', async () => {
  const bomb = [
    'a: &a [1,1,1,1,1,1,1,1,1,1]',
    ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(
      (name, at, all) =>
        `${name}: &${name} [${Array(10)
          .fill(`*${all[at - 1] ?? 'a'}`)
          .join(',')}]`,
    ),
  ].join('\n');
  expect(
    await told(
      `${head}pages: { shop: / }\n`,
      'a: &x { b: *x }\n',
      `${head}compare: *nope\n`,
      bomb,
      `a: ${'['.repeat(300)}${']'.repeat(300)}\n`,
      `${head}? [a]\n: 1\n`,
      `${head}vars: { __proto__: x }\n`,
    ),
  ).toMatchInlineSnapshot(`
    "tidemark.yml:4:1: pages is set twice in the same mapping; the first is on line 3.
      4 | pages: { shop: / }
        | ^
      Keep one of them.

    tidemark.yml:1:12: *x stands inside the value that &x names, so it never ends.
      1 | a: &x { b: *x }
        |            ^
      Move *x out of that value.

    tidemark.yml:4:10: *nope refers to an anchor that is not set above it.
      4 | compare: *nope
        |          ^
      Mark the value with &nope before using *nope, or put the text in quotes.

    tidemark.yml:1:12: The aliases of this file expand to more than 20000 values.
      1 | a: &a [1,1,1,1,1,1,1,1,1,1]
        |            ^
      Repeat less, or move large data to a file of its own.

    tidemark.yml:1:104: tidemark.yml is nested more than 100 levels deep.
      1 | [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
        |                                        ^
      Look for brackets that were opened again and again.

    tidemark.yml:4:3: A key must be a plain word here, not a list, a mapping or nothing.
      4 | ? [a]
        |   ^
      Write \`name: value\`.

    tidemark.yml:4:9: __proto__ cannot be used as a name.
      4 | vars: { __proto__: x }
        |         ^
      Choose another name."
  `);
  await expect(read(`a: ${'['.repeat(20_000)}`)).rejects.toBeInstanceOf(Failure);
  await expect(read(`a: ${'x'.repeat(1_000_001)}`)).rejects.toThrow(/has \d+ characters/);
});
