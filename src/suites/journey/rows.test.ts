import { expect, test } from 'vitest';
import { problemsOf } from '#model/problem.ts';
import { rowsOf } from './rows.ts';

const files: Readonly<Record<string, string>> = {
  'users.csv': 'email, name\r\njo@example.test,"Jo ""J"" Doe"\n\nbo@example.test,Bo\n',
  'users.json': '[{"email":"jo@example.test"}]',
  'none.csv': 'email\n',
  'odd.json': '{',
  'map.json': '{"a":1}',
};
const place = { file: 'journeys/a.yml', line: 3, column: 5 };
const read = async (name: string) =>
  files[name] === undefined ? undefined : new TextEncoder().encode(files[name]);
const rows = (data: string) => rowsOf({ data }, { project: { read } }, place);

test('rows are those of a CSV by its first line, or a list of JSON', async () => {
  expect(await rows('users.csv')).toEqual([
    { email: 'jo@example.test', name: 'Jo "J" Doe' },
    { email: 'bo@example.test', name: 'Bo' },
  ]);
  expect(await rows('users.json')).toEqual([{ email: 'jo@example.test' }]);
});

test.each([
  ['lost.csv', 'is not there'],
  ['none.csv', 'has no row'],
  ['odd.json', 'is no JSON'],
  ['map.json', 'is no list of objects'],
])('%s %s, which is told at the line that names it', async (file, why) => {
  const message = `${file}, which a journey takes its data from, ${why}.`;
  expect(problemsOf(await rows(file).catch((error: unknown) => error))).toMatchObject([{ message, place }]);
});
