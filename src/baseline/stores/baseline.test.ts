import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Exhibit } from '#model/observation/exhibit.ts';
import { Failure, type Problem } from '#model/problem.ts';
import type { StoredRun } from '#model/contract/store.ts';
import { recordOf } from '../../../fixtures/record.ts';
import { comparable } from '../comparable-tasks.ts';
import { directoryStore, readRecordFolder } from './directory.ts';
import { parseRecord } from './record-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidemark-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const body = Buffer.from('a picture');
const exhibit: Exhibit = {
  suite: 'web',
  subject: 'home',
  name: 'screenshot',
  mime: 'image/png',
  sha256: createHash('sha256').update(body).digest('hex'),
  bytes: body.length,
};
const stored = (bytes = 100_000): StoredRun => ({
  record: recordOf({ bytes: [bytes] }, { exhibits: [exhibit] }),
  origin: 'a run',
  read: async () => body,
});

async function problemOf(work: Promise<unknown> | (() => unknown)): Promise<Problem | undefined> {
  try {
    await (typeof work === 'function' ? work() : work);
    return undefined;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.problems[0];
  }
}

test('what was saved is loaded again, exhibits included, and a second save replaces it whole', async () => {
  const store = directoryStore(join(folder, 'base'));
  expect(await store.load()).toEqual({
    stored: undefined,
    reason: expect.stringContaining('tidemark accept'),
    absence: { hadOne: false, message: expect.stringContaining('no baseline'), next: expect.any(String) },
  });
  await store.save(stored());
  await store.save(stored(7));
  const { stored: back } = await store.load();
  expect(back?.record).toEqual(stored(7).record);
  expect(Buffer.from((await back?.read(exhibit)) ?? [])).toEqual(body);
  expect(await readdir(folder)).toEqual(['base']);
});

test('a save that fails half-way leaves the old baseline and no draft', async () => {
  const store = directoryStore(join(folder, 'base'));
  await store.save(stored());
  const broken: StoredRun = { ...stored(7), read: () => Promise.reject(new Error('gone')) };
  await expect(store.save(broken)).rejects.toThrow('gone');
  expect((await store.load()).stored?.record).toEqual(stored().record);
  expect(await readdir(folder)).toEqual(['base']);
});

const bad: Readonly<Record<string, readonly [string, string]>> = {
  'cut in half': [JSON.stringify(recordOf()).slice(0, 900), 'baseline/damaged'],
  'an unknown version': [
    JSON.stringify({ ...recordOf(), schema: 'tidemark.run/99' }),
    'baseline/unknown-version',
  ],
  'a foreign JSON file': ['{"name":"package"}', 'baseline/foreign'],
  'a list': ['[1,2]', 'baseline/foreign'],
  'not JSON at all': ['hello', 'baseline/damaged'],
  empty: ['', 'baseline/damaged'],
  'a record with a field missing': [JSON.stringify({ ...recordOf(), tasks: undefined }), 'baseline/damaged'],
  'a record whose histogram is damaged': [
    JSON.stringify({ ...recordOf(), histograms: { 'web:home': 'tmh1:gA==' } }),
    'baseline/damaged',
  ],
  'a record with a field too many': [JSON.stringify({ ...recordOf(), extra: 1 }), 'baseline/damaged'],
};

for (const [name, [text, code]] of Object.entries(bad)) {
  test(`a baseline that is ${name} is one clear error and is never overwritten`, async () => {
    const base = join(folder, 'base');
    await mkdir(base);
    await writeFile(join(base, 'run.json'), text);
    const store = directoryStore(base);
    const problem = await problemOf(store.load());
    expect(problem).toMatchObject({ code, owner: 'config' });
    expect(problem?.next).toMatch(/left as it is/);
    expect((await problemOf(store.save(stored())))?.code).toBe(code);
    expect(await readFile(join(base, 'run.json'), 'utf8')).toBe(text);
  });
}

test('a folder with other files is not taken for a baseline', async () => {
  await writeFile(join(folder, 'notes.txt'), 'mine');
  expect(await problemOf(directoryStore(folder).save(stored()))).toMatchObject({
    code: 'baseline/foreign',
    message: expect.stringContaining('notes.txt'),
  });
  expect(await readdir(folder)).toEqual(['notes.txt']);
});

test('a folder in which a record lies among other files is never replaced, for all of it would go', async () => {
  await directoryStore(join(folder, 'base')).save(stored());
  await writeFile(join(folder, 'base', 'package.json'), '{}');
  expect(await problemOf(directoryStore(join(folder, 'base')).save(stored(7)))).toMatchObject({
    code: 'baseline/foreign',
    message: expect.stringContaining('(package.json)'),
  });
  expect((await readdir(join(folder, 'base'))).toSorted()).toEqual(['exhibits', 'package.json', 'run.json']);
});

test('a baseline that lost its record is not taken for none', async () => {
  const base = join(folder, 'base');
  await directoryStore(base).save(stored());
  await rm(join(base, 'run.json'));
  expect(await problemOf(directoryStore(base).load())).toMatchObject({
    code: 'baseline/foreign',
    message: expect.stringContaining('exhibits'),
  });
});

test('a folder that is a link stays one, and what it points to is replaced', async () => {
  const store = directoryStore(join(folder, 'link'));
  await mkdir(join(folder, 'real'));
  await symlink(join(folder, 'real'), join(folder, 'link'));
  await store.save(stored());
  await store.save(stored(7));
  expect((await readdir(folder)).toSorted()).toEqual(['link', 'real']);
  expect((await directoryStore(join(folder, 'real')).load()).stored?.record).toEqual(stored(7).record);
});

test('an exhibit that is missing or changed is told when it is read', async () => {
  const base = join(folder, 'base');
  await directoryStore(base).save(stored());
  const [file = ''] = await readdir(join(base, 'exhibits'));
  await writeFile(join(base, 'exhibits', file), 'other');
  const back = await readRecordFolder(base);
  expect((await problemOf(async () => back?.read(exhibit)))?.message).toContain(
    'its content is not what was saved',
  );
  await rm(join(base, 'exhibits', file));
  expect((await problemOf(async () => back?.read(exhibit)))?.message).toContain('it is missing');
});

test('every record version ever released still parses', async () => {
  const names = await readdir('fixtures/records');
  expect(names.toSorted()).toEqual(['run-1.json', 'run-2.json']);
  for (const name of names)
    expect(parseRecord(await readFile(join('fixtures/records', name), 'utf8'), name).complete).toBe(true);
});

test('tasks are compared by how they were measured; a baseline that shares none belongs to another config', () => {
  const base = recordOf();
  expect(
    comparable(
      [
        { id: 'web:home', hash: '0123456789abcdef' },
        { id: 'web:about', hash: 'f' },
        { id: 'web:new', hash: 'e' },
      ],
      base,
      'b',
    ),
  ).toEqual({
    same: new Set(['web:home']),
    changed: new Set(['web:about']),
  });
  expect(() => comparable([{ id: 'api:x', hash: 'a' }], base, '.tidemark/demo')).toThrow(
    'belongs to another config: it has web:home, web:about, this run has api:x',
  );
});
