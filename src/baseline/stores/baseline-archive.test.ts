import { expect, test } from 'vitest';
import { shaOf } from '../../../fixtures/github/state.ts';
import { recordOf } from '../../../fixtures/record.ts';
import type { Exhibit } from '#model/observation/exhibit.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import { sha256 } from '#system/files.ts';
import { belongsInBaseline, storedRunOf, limits } from './baseline-archive.ts';

const sha = shaOf('tip');
const body = Buffer.from('a picture');
const exhibit: Exhibit = {
  suite: 'web',
  subject: 'home',
  name: 'screenshot',
  mime: 'image/png',
  sha256: sha256(body),
  bytes: body.length,
};
const path = `exhibits/${exhibit.sha256}.png`;
const text = (changes: object = {}) =>
  Buffer.from(JSON.stringify({ ...recordOf({}, { commit: { sha }, exhibits: [exhibit] }), ...changes }));
const files = (
  changes: Readonly<Record<string, Uint8Array | undefined>> = {},
): ReadonlyMap<string, Uint8Array> =>
  new Map(
    Object.entries({ 'run.json': text(), [path]: body, ...changes }).flatMap(([name, bytes]) =>
      bytes ? [[name, bytes]] : [],
    ),
  );

test('a whole record is kept with its exhibits; a damaged history beside it is dropped and said', async () => {
  const stored = storedRunOf(files({ 'history.json': Buffer.from('anything') }), sha, 'artifact 1 of run 2');
  expect(stored.record).toEqual(recordOf({}, { commit: { sha }, exhibits: [exhibit] }));
  expect(stored.origin).toBe('artifact 1 of run 2');
  expect(stored).toMatchObject({
    historyFault: expect.stringContaining('The history in artifact 1 of run 2 was dropped'),
  });
  expect(await stored.read(exhibit)).toEqual(body);
  await expect(stored.read({ ...exhibit, mime: 'application/json' })).rejects.toThrow(
    'is not in the baseline (artifact 1 of run 2)',
  );
});

const other: Partial<RunRecord> = { commit: { sha: shaOf('other') } };
const damaged: Readonly<Record<string, readonly [ReadonlyMap<string, Uint8Array>, string]>> = {
  'holds no record': [files({ 'run.json': undefined }), 'it holds no run.json'],
  'is of a schema we do not know': [
    files({ 'run.json': text({ schema: 'tidemark.run/99' }) }),
    'has the schema tidemark.run/99',
  ],
  'is not complete': [files({ 'run.json': text({ complete: false }) }), 'its record is not complete'],
  'is of another commit': [
    files({ 'run.json': text(other) }),
    `its record is of another commit (${shaOf('other')}) than its run (${sha})`,
  ],
  'names no commit': [files({ 'run.json': text({ commit: undefined }) }), 'another commit (none named)'],
  'lacks an exhibit': [files({ [path]: undefined }), `the screenshot of home is missing (${path})`],
  'has an exhibit with other bytes': [
    files({ [path]: Buffer.from('A picture') }),
    'is not what its name promises',
  ],
  'has bytes under a name nobody asked for that are not those': [
    files({ [`exhibits/${'0'.repeat(64)}.json`]: Buffer.from('{}') }),
    'is not what its name promises',
  ],
};

for (const [which, [held, why]] of Object.entries(damaged)) {
  test(`a baseline that ${which} is refused`, () => {
    expect(() => storedRunOf(held, sha, 'artifact 1')).toThrow(why);
  });
}

test('an archive holds the record, its history and pictures or data under their own hash, and nothing else', () => {
  const hash = 'a'.repeat(64);
  for (const name of ['run.json', 'history.json', `exhibits/${hash}.png`, `exhibits/${hash}.json`])
    expect(limits.name(name)).toBe(true);
  for (const name of [
    'run.json.exe',
    'x/run.json',
    `exhibits/${hash}.html`,
    `exhibits/${hash}`,
    `exhibits/../${hash}.png`,
    `${hash}.png`,
    'exhibits/',
    `exhibits/${hash}.png\n`,
  ])
    expect(limits.name(name)).toBe(false);
  expect(
    [exhibit, { ...exhibit, mime: 'text/html' }, { ...exhibit, mime: 'application/json' }].map(
      belongsInBaseline,
    ),
  ).toEqual([true, false, true]);
});
