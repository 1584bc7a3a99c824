import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { problemsOf } from '#model/problem.ts';
import { readArchive, verifyDigest } from './archive.ts';
import { bombs, emptyFiles } from './bombs.fixture.ts';
import { writeZip, zeros, type Written } from './zip.fixture.ts';

const limits = { entries: 100, bytes: 20e6, name: (path: string) => /^[\w./-]+$/.test(path) };
const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();
const sameZip = (...entries: Written[]) => writeZip(entries);
const good: Written = { name: 'run.json', body: '{"a":1}' };

test('an honest archive of another writer is read, packed and stored', async () => {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from('{"a":1}'.repeat(1000)), 'run.json');
  zip.addBuffer(Buffer.from('picture'), 'exhibits/a.png', { compress: false });
  zip.addBuffer(Buffer.alloc(0), 'empty.txt');
  zip.end();
  const parts: Uint8Array[] = [];
  for await (const part of zip.outputStream) parts.push(Buffer.from(part));
  const files = await readArchive(Buffer.concat(parts), limits);
  expect([...files.keys()]).toEqual(['run.json', 'exhibits/a.png', 'empty.txt']);
  expect(text(files.get('run.json'))).toHaveLength(7000);
  expect(text(files.get('exhibits/a.png'))).toBe('picture');
});

test('our own writer is honest when told nothing else, so what is refused below is refused for its lie', async () => {
  const files = await readArchive(sameZip(good, { name: 'b/c.png', body: 'x', method: 0 }), limits);
  expect([...files].map(([name, bytes]) => [name, text(bytes)])).toEqual([
    ['run.json', '{"a":1}'],
    ['b/c.png', 'x'],
  ]);
  expect((await readArchive(writeZip([]), limits)).size).toBe(0);
});

test('an archive inside a larger piece of memory is read from its own bytes', async () => {
  const zip = sameZip(good);
  const around = new Uint8Array(zip.length + 20).fill(7);
  around.set(zip, 10);
  expect((await readArchive(around.subarray(10, 10 + zip.length), limits)).size).toBe(1);
});

const big64 = () => {
  const locator = Buffer.alloc(20);
  locator.write('PK\u0006\u0007', 'latin1');
  return locator;
};
const whole = sameZip(good);

const hostile: readonly [string, Buffer, string, string | RegExp][] = [
  [
    'a path that leads out',
    sameZip({ ...good, name: '../../etc/passwd' }),
    'unsafe-name',
    'leads out of its folder: "../../etc/passwd"',
  ],
  ['the same in the middle', sameZip({ ...good, name: 'a/../../b' }), 'unsafe-name', 'leads out'],
  ['the same with backslashes', sameZip({ ...good, name: '..\\..\\b' }), 'unsafe-name', 'leads out'],
  ['an absolute path', sameZip({ ...good, name: '/etc/passwd' }), 'unsafe-name', 'is an absolute path'],
  ['a drive', sameZip({ ...good, name: 'C:/windows' }), 'unsafe-name', 'is an absolute path'],
  ['a network share', sameZip({ ...good, name: '\\\\server\\share' }), 'unsafe-name', 'characters'],
  ['a stream of a file', sameZip({ ...good, name: 'run.json:hidden' }), 'unsafe-name', 'characters'],
  ['NUL', sameZip({ ...good, name: 'run.json\0.png' }), 'unsafe-name', 'characters'],
  [
    'a line break that would forge a command',
    sameZip({ ...good, name: 'a\n::error::x' }),
    'unsafe-name',
    'characters',
  ],
  ['letters that run backwards', sameZip({ ...good, name: 'a\u202egnp.exe' }), 'unsafe-name', /^[^\u202e]*$/],
  ['an empty name', sameZip({ ...good, name: '' }), 'unsafe-name', 'is no plain path'],
  ['a name without end', sameZip({ ...good, name: 'a'.repeat(60_000) }), 'unsafe-name', '60000 bytes long'],
  ['no UTF-8', sameZip({ ...good, name: Buffer.from([0x61, 0xff, 0xfe]) }), 'damaged', 'no UTF-8'],
  ['a folder', sameZip({ name: 'a/', mode: 0o040755 }), 'unsafe-name', 'is no plain path'],
  ['one name twice', sameZip(good, good), 'duplicate-name', '"run.json" twice'],
  ['one name in two spellings', sameZip(good, { ...good, name: 'RUN.json' }), 'duplicate-name', 'twice'],
  ['a symbolic link', sameZip({ ...good, mode: 0o120777 }), 'no-plain-file', 'a link, a folder or a device'],
  ['a device', sameZip({ ...good, mode: 0o060666 }), 'no-plain-file', 'device'],
  ['a file that is not ours', sameZip({ ...good, name: 'ä.sh' }), 'unknown-file', 'none of ours'],
  ['encryption', sameZip({ ...good, flags: 0x801 }), 'encrypted', '"run.json" in the archive is encrypted'],
  ['strong encryption', sameZip({ ...good, flags: 0x840 }), 'damaged', 'structure'],
  [
    'another compression',
    sameZip({ ...good, method: 14, packed: Buffer.from('x') }),
    'unknown-compression',
    'method 14',
  ],
  [
    'more than may be',
    sameZip({ ...good, body: Buffer.alloc(20e6 + 1) }),
    'too-large',
    'ours never exceed 20000000',
  ],
  [
    'much in many parts',
    writeZip(emptyFiles(3).map((one) => ({ ...one, packed: zeros(8), method: 8, size: 8 * 2 ** 20 }))),
    'too-large',
    '25165824',
  ],
  ['1 GB, told', sameZip({ ...good, size: 1e9 }), 'too-large', '1000000000'],
  ['4 GB, told', sameZip({ ...good, size: 0xffffffff }), 'too-large', '4294967295'],
  ['more than told', sameZip({ ...good, size: 3 }), 'wrong-size', 'as large as the archive says (3 bytes)'],
  ['less than told', sameZip({ ...good, size: 9000 }), 'wrong-size', '9000'],
  ['something where nothing is told', sameZip({ ...good, size: 0 }), 'wrong-size', '0 bytes'],
  ['stored bytes of another number', sameZip({ ...good, method: 0, size: 3 }), 'wrong-size', '3 bytes'],
  [
    '200 MB of zeros, told as little',
    sameZip({ ...good, packed: zeros(200), size: 7 }),
    'wrong-size',
    '7 bytes',
  ],
  ['a wrong checksum', sameZip({ ...good, crc: 1 }), 'wrong-checksum', 'checksum'],
  [
    'bytes that are no deflate',
    sameZip({ ...good, packed: Buffer.from([7, 7, 7, 7]) }),
    'damaged',
    'cannot be unpacked',
  ],
  [
    'two entries of the same bytes',
    sameZip(good, { ...good, name: 'again.json', localName: 'run.json', offset: 0 }),
    'damaged',
    'says two things',
  ],
  [
    'an entry inside another',
    sameZip(
      { name: 'a', body: writeZip([{ ...good, name: 'b' }]), method: 0 },
      { ...good, name: 'b', offset: 31 },
    ),
    'overlapping',
    'reaches into',
  ],
  [
    'an entry that reaches into the table',
    sameZip({ ...good, method: 0, size: 8, packedSize: 8 }),
    'overlapping',
    'reaches into',
  ],
  [
    'another name before the data',
    sameZip({ ...good, localName: 'evil.sh' }),
    'damaged',
    'says two things about "run.json"',
  ],
  [
    'too many entries',
    writeZip(emptyFiles(101)),
    'too-many-entries',
    'holds 101 files; ours never have more than 100',
  ],
  ['100,000 entries', writeZip(emptyFiles(100_000)), 'too-many-entries', 'at least 65535'],
  [
    '100,000 entries, told as ten',
    writeZip(emptyFiles(100_000), { count: 10 }),
    'damaged',
    'table of contents',
  ],
  ['fewer entries than told', writeZip([good], { count: 3 }), 'damaged', 'structure'],
  ['a zip64 end', writeZip([good], { before: big64() }), 'zip64', '4 GB'],
  [
    'a zip64 entry',
    sameZip({ ...good, extra: Buffer.from([1, 0, 8, 0, 255, 255, 255, 255, 255, 255, 255, 127]) }),
    'zip64',
    '"run.json"',
  ],
  [
    'an extra field that is longer than itself',
    sameZip({ ...good, extra: Buffer.from([9, 9, 255, 255]) }),
    'damaged',
    'structure',
  ],
  [
    'a comment that could be another end',
    writeZip([good], { comment: 'PK' }),
    'damaged',
    'its end is missing',
  ],
  ['half of an archive', whole.subarray(0, 40), 'damaged', 'cut off'],
  ['an archive without its first half', whole.subarray(40), 'damaged', ''],
  ['an archive without its last byte', whole.subarray(0, -1), 'damaged', 'cut off'],
  ['a start beyond the end', sameZip({ ...good, offset: 0xfffffff0 }), 'damaged', 'structure'],
  ['no archive', Buffer.from('hello'), 'damaged', 'its end is missing'],
  ['nothing', Buffer.alloc(0), 'damaged', 'its end is missing'],
];

test.each(hostile)('an archive with %s is refused', async (_, zip, code, says) => {
  const thrown = await readArchive(zip, limits).then(
    (files) => [...files.keys()].join() || 'it was read',
    (error: unknown) => error,
  );
  expect(problemsOf(thrown)[0]).toMatchObject({ code: `artifact/${code}`, owner: 'environment' });
  expect(problemsOf(thrown)[0]?.message).toMatch(says);
});

test('bytes are held against the digest that GitHub keeps, and against none they are refused', () => {
  const bytes = Buffer.from('hello');
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  expect(verifyDigest(bytes, digest)).toBeUndefined();
  expect(() => verifyDigest(Buffer.from('Hello'), digest)).toThrow('another digest');
  for (const none of [undefined, '', 'sha256:', `md5:${digest.slice(7)}`])
    expect(() => verifyDigest(bytes, none)).toThrow('no digest');
});

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bombs-'));
  await writeFile(
    join(folder, 'read.ts'),
    `
    import { readFileSync, writeFileSync } from 'node:fs';
    import { writeZip } from ${JSON.stringify(join(import.meta.dirname, 'zip.fixture.ts'))};
    import { readArchive } from ${JSON.stringify(join(import.meta.dirname, 'archive.ts'))};
    const limits = { entries: 1000, bytes: 10e6, name: () => true };
    // Peak of this program's own memory since it was last reset; what a parent held counts in getrusage's.
    const peak = () => Number(/VmHWM:\\s+(\\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
    await readArchive(writeZip([{ name: 'warm.json', body: 'x'.repeat(1e6) }]), limits);
    const zip = readFileSync(process.argv[2] ?? '');
    globalThis.gc?.();
    writeFileSync('/proc/self/clear_refs', '5');
    const before = peak();
    const codeOf = (error) => error.problems?.[0]?.code ?? String(error);
    const code = await readArchive(zip, limits).then(() => 'read', codeOf);
    console.log(JSON.stringify({ code, extra: peak() - before }));
  `,
  );
});
afterAll(() => rm(folder, { recursive: true }));

test.each(Object.entries(bombs))(
  '%s cost less than 64 MB, and leave nothing behind',
  async (name, { code, zip }) => {
    const path = join(folder, `${name.replaceAll(/\W/g, '-')}.zip`);
    await writeFile(path, zip());
    const before = await readdir(folder);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--expose-gc', join(folder, 'read.ts'), path],
      { cwd: folder },
    );
    const seen: { code: string; extra: number } = JSON.parse(stdout);
    expect(seen.code).toBe(`artifact/${code}`);
    expect(seen.extra).toBeLessThan(64e6);
    expect(await readdir(folder)).toEqual(before);
  },
);
