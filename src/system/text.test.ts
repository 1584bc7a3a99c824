import { expect, test } from 'vitest';
import { clean, cleanName, cleanText } from './text.ts';

const steering = ['\u0000', '\u001b', '\u007f', '\u009b', '\u00ad', '\u200b', '\u200e', '\u202e', '\u2066']
  .concat(['\u2060', '\u3164', '\ufe0f', '\ufeff', '\ufff9', '\uffff', '\u{e0041}', '\u{1fffe}'])
  .concat(['\ud800', '\udfff']);

test.each(steering)('the steering character %j is in no cleaned text', (character) => {
  const text = `a${character}b`;
  expect([clean(text), cleanName(text), cleanText(text)]).toEqual(['ab', 'ab', 'ab']);
});

test.each(['\n', '\r\n', '\t', '\v', '\f', '\u0085', '\u2003', '\u2028', '\u2029', '\u3000'])(
  'the gap %j is one space of a line',
  (gap) => {
    expect(clean(`${gap}a${gap}\u200b${gap} b${gap}`)).toBe('a b');
  },
);

test('a text of several lines keeps its lines, tabs and spaces, and no other break', () => {
  expect(cleanText('a\r\n\tb  c\rd\u2028e\u0085f\vg\n')).toBe('a\n\tb  c d e f g\n');
});

test('length counts code points, and what is missing shows', () => {
  expect(clean('😀'.repeat(5), 5)).toBe('😀'.repeat(5));
  expect(clean('😀'.repeat(6), 5)).toBe(`${'😀'.repeat(4)}…`);
  expect([...cleanName('x'.repeat(300))]).toHaveLength(120);
});

test('words of every script, and what only a new Unicode knows, stay', () => {
  const text = '1\u00a0ms 1\u202f000 日本語 – émoji 🎉 العربية \ue000 \u{378}';
  expect(clean(text)).toBe(text);
});
