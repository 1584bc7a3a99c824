import { expect, test } from 'vitest';
import { answerTexts, readByteByByte } from './answers.ts';
import { configTexts, readConfigText } from './config-texts.ts';
import { excessOf } from './growth.ts';
import { hostileTexts } from './hostile-texts.ts';
import { readersByFile } from './readers.ts';

const readers = Object.entries(readersByFile).flatMap(([file, { read }]) =>
  Object.entries(read).flatMap(([name, reads]) => (reads ? [[`${file} ${name}`, reads] as const] : [])),
);

test.each(Object.entries(readersByFile))(
  'every function of %s has its reader here',
  (_file, { of, read }) => {
    const functions = Object.entries(of).flatMap(([name, value]) =>
      typeof value === 'function' ? [name] : [],
    );
    expect(Object.keys(read).toSorted()).toEqual(functions.toSorted());
  },
);

test.each(readers)('%s does work in step with its text', (_name, reads) => {
  const excesses = hostileTexts.flatMap(([name, textOf]) => {
    const excess = excessOf(reads, textOf);
    return excess === undefined ? [] : [`${name}: ${excess.toFixed(1)} times the work`];
  });
  expect(excesses).toEqual([]);
});

test.each(configTexts)('the work grows in step with the config: %s', (_name, textOf) => {
  expect(excessOf(readConfigText, textOf)).toBeUndefined();
});

test.each(answerTexts)('the work grows in step with the answer, byte by byte: %s', (_name, textOf) => {
  expect(excessOf(readByteByByte, textOf)).toBeUndefined();
});

test.each([
  ['a pattern that tries every beginning', (text: string) => /-+$/.test(`${text}x`)],
  [
    'a pattern with two that take the same',
    (text: string) => /^x:[ \t]*([^\0]*?)[ \t]*$/.test(`x:${text}\0`),
  ],
  [
    'a text made longer from its front again and again',
    (text: string) => [...text].map((_, at) => text.indexOf('y', at)),
  ],
])('a function whose work grows faster than its text is caught: %s', (_name, reads) => {
  expect(hostileTexts.some(([, textOf]) => excessOf(reads, textOf) !== undefined)).toBe(true);
});
