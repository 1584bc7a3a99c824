import { expect, test } from 'vitest';
import type { Side } from '#model/contract/suite.ts';
import { functionsOf, workExhibit, type FunctionRow } from './functions.ts';

const row = (at: number): FunctionRow => ({
  name: `function${at}`,
  script: '/app.js',
  url: '/app-1a2b3c4d.js',
  line: at + 1,
  column: 3,
  ...(at % 2 === 0 && { file: `src/part-${at}.ts`, fileLine: 7 }),
  shape: `${at}-x`,
  calls: at,
  blocks: 2 * at,
});

function sideWith(body: Uint8Array): Side {
  const exhibit = {
    suite: 'looks',
    subject: 's',
    name: 'work',
    mime: 'application/json',
    sha256: '',
    bytes: 1,
  };
  return {
    target: 'http://shop.example',
    measurements: [],
    findings: [],
    exhibits: [exhibit],
    read: () => Promise.resolve(body),
  };
}

test('functions come back as they were kept, those that ran most first', async () => {
  const all = [0, 1, 2, 3].map(row);
  const { body, name } = workExhibit('s', all);
  expect(name).toBe('work');
  expect(await functionsOf(sideWith(body))).toEqual(all.toReversed());
});

test('of very many those that ran most are kept, within 256 kB', async () => {
  const { body } = workExhibit(
    's',
    Array.from({ length: 9_000 }, (_, at) => row(at)),
  );
  expect(body.length).toBeLessThan(256_100);
  const kept = await functionsOf(sideWith(body));
  expect(kept?.[0]).toEqual(row(8_999));
  expect(kept?.length).toBeGreaterThan(2_000);
});

test('what another version kept, or a stranger, is no list', async () => {
  expect(await functionsOf(sideWith(Buffer.from('{"version":2,"texts":[],"rows":[]}')))).toBeUndefined();
  const odd = Buffer.from('{"version":1,"texts":["a"],"rows":[[],["x",1],[0,0,9,1,1,-1,-1,"s",1,1]]}');
  expect(await functionsOf(sideWith(odd))).toEqual([]);
  expect(await functionsOf({ ...sideWith(odd), exhibits: [] })).toBeUndefined();
});
