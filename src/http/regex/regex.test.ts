import { expect, test } from 'vitest';
import { compileRegex, regexMistake } from './regex.ts';

const patterns = [
  '^/orders/\\d+$',
  'a|bc|b',
  '(a*)*b',
  '(a|ab)(c|bcd)(d*)',
  'x{2,3}?y?',
  '[^a-c\\]]+',
  '\\bfoo\\b|\\Bo',
  '(?:é|😀)+.',
  '(?<year>\\d{4})-(\\d\\d)',
  '\\p{Lu}\\w*',
  '^$',
  '',
  '\\u{1F600}|\\x41|\\u00e9',
  'a{0}b',
  '(a+?)(a*)',
  '[\\]\\-x]',
];
const texts = [
  '',
  '/orders/17',
  'abcd',
  'aaaaab',
  'xxxxy',
  'foo o foo',
  'é😀é!',
  'on 2026-11-30.',
  'Ärger A',
  'aaa',
  '-]x',
  'line\nnext',
];

test('it finds what a RegExp finds, the whole and its groups', () => {
  for (const pattern of patterns)
    for (const text of texts) {
      const theirs = new RegExp(pattern, 'u').exec(text);
      expect(compileRegex(pattern).exec(text), `${pattern} in ${JSON.stringify(text)}`).toEqual(
        theirs ? [...theirs] : undefined,
      );
      expect(compileRegex(pattern).test(text)).toBe(theirs !== null);
    }
});

test('a pattern and a text made to take for ever are done at once', () => {
  const text = `${'a'.repeat(3_000)}!`;
  for (const pattern of ['^(a+)+$', '(a|a)*$b', '(.*)x(.*)y(.*)z', '(a*)*c', '^(([a-z])+.)+[A-Z]([a-z])+$'])
    expect(compileRegex(pattern).test(text), pattern).toBe(false);
  expect(() => compileRegex('(a?){500}b').test('a'.repeat(100_000))).toThrow('too long');
});

test('what it does not do is a mistake when it is read', () => {
  expect(
    ['(', 'a{2,1}', '(?=a)', '(?<!a)b', '(a)\\1', '(?<n>a)\\k<n>', '(a{900}){900}', 'ok'].map(regexMistake),
  ).toMatchInlineSnapshot(`
    [
      "is no regular expression: unterminated group",
      "is no regular expression: numbers out of order in {} quantifier",
      "looks ahead or behind, which can take for ever; leave that out",
      "looks ahead or behind, which can take for ever; leave that out",
      "refers back to a group, which can take for ever; leave that out",
      "refers back to a group, which can take for ever; leave that out",
      "repeats too much at once; write smaller counts",
      undefined,
    ]
  `);
});
