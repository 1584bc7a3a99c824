import { expect, test } from 'vitest';
import { cut, cutMarkdown } from './size-limits.ts';

test('a text is cut by bytes and by code points, never inside a character', () => {
  expect(cut('short', 10)).toBe('short');
  expect(cut('abcdef', 100, 4)).toBe('abc…');
  expect(cut('日本語日本語', 10)).toBe('日本…');
  expect(cut('👩‍🚀👩‍🚀', 12)).not.toMatch(/\p{Cs}/u);
  expect(Buffer.byteLength(cut('𝕏'.repeat(50), 40))).toBeLessThanOrEqual(40);
});

test('a title full of emoji may have as many code points as one of letters', () => {
  expect(cut('🚀'.repeat(255), 65_535, 255)).toBe('🚀'.repeat(255));
  expect(Array.from(cut('🚀'.repeat(300), 65_535, 255))).toHaveLength(255);
});

test('Markdown loses whole parts from its end, and never an end of a part', () => {
  const table = '| a |\n|---|\n| 1 |';
  const details = `<details><summary>All</summary>\n\n${table}\n\n</details>`;
  const fence = '```text\none\n\ntwo\n```';
  const whole = ['### Title', table, details, fence, 'End'].join('\n\n');
  const sizes = Array.from({ length: whole.length + 1 }, (_, at) => cutMarkdown(whole, at));
  expect([...new Set(sizes)]).toEqual([
    '',
    '### Title',
    `### Title\n\n${table}`,
    `### Title\n\n${table}\n\n${details}`,
    `### Title\n\n${table}\n\n${details}\n\n${fence}`,
    whole,
  ]);
});
