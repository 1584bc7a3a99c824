import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkTls } from './check/tls.ts';
import { parseYaml } from './source/yaml.ts';
import { problemsOf } from '#model/problem.ts';
import { loosened } from './looser/looser.ts';
import { read, sampleSuites } from './sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'tls-'));
afterAll(() => rmSync(folder, { recursive: true }));

const made = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(made(name), 'utf8');

function make(name: string, more: readonly string[] = ['-days', '2']): void {
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-subj', '/CN=shop'];
  const files = ['-keyout', made(`${name}.key`), '-out', made(`${name}.pem`)];
  execFileSync('openssl', ['req', '-x509', ...kind, ...more, ...files], { stdio: 'ignore' });
}

beforeAll(() => {
  make('ours');
  make('other');
  const locked = ['-aes256', '-passout', 'pass:secret', '-in', made('ours.key'), '-out', made('locked.key')];
  execFileSync('openssl', ['pkey', ...locked], { stdio: 'ignore' });
});

const config = (tls: string): string =>
  `version: 1\ntarget:\n  url: https://a.example\n  tls: ${tls}\npages: { home: / }\n`;
const files = () => ({
  'ours.pem': text('ours.pem'),
  'ours.key': text('ours.key'),
  'other.key': text('other.key'),
  'locked.key': text('locked.key'),
  'odd.pem': 'hello',
  'broken.pem': '-----BEGIN CERTIFICATE-----\nhello\n-----END CERTIFICATE-----\n',
});

const told = async (tls: string): Promise<readonly string[]> =>
  problemsOf(await read(config(tls), { files: files() }).catch((error: unknown) => error)).map(
    ({ message, next, place }) => `${place?.line} ${message} ${next}`,
  );

test('an authority, a certificate and its key are read from files or secrets, and the key is hidden', async () => {
  const env = { CA: text('ours.pem') };
  const written = config('{ ca: "${{ secrets.CA }}", cert: ours.pem, key: ours.key }');
  const { target, secrets, notes } = await read(written, { files: files(), env });
  expect(target.tls).toEqual({ ca: text('ours.pem'), cert: text('ours.pem'), key: text('ours.key') });
  expect(secrets).toContain(text('ours.key'));
  expect(notes.join(' ')).toContain('which shows target.tls.cert for it');
});

test('a file that is not there, an expired certificate, a wrong or locked key: a sentence each', async () => {
  const { tree } = parseYaml(config('{ ca: ours.pem }'), 'tidemark.yml');
  if (!tree) throw new Error('nothing was read');
  const { problems } = await checkTls(tree, async () => text('ours.pem'), new Date('2099-01-01'));
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^target.tls.ca is a certificate that expired on \d{4}-\d\d-\d\d\.$/),
  ]);
  expect([
    await told('{ ca: none.pem }'),
    await told('{ ca: odd.pem }'),
    await told('{ ca: broken.pem }'),
    await told('{ cert: ours.pem }'),
    await told('{ cert: ours.pem, key: other.key }'),
    await told('{ cert: ours.pem, key: locked.key }'),
  ]).toMatchInlineSnapshot(`
    [
      [
        "4 target.tls.ca names none.pem, which is not there. Name a file of the repository, or write ca: \${{ secrets.NAME }} with the text itself.",
      ],
      [
        "4 target.tls.ca names odd.pem, which is no PEM. Name a file of the repository, or write ca: \${{ secrets.NAME }} with the text itself.",
      ],
      [
        "4 target.tls.ca is no certificate that can be read. Write it in PEM: -----BEGIN CERTIFICATE-----.",
      ],
      [
        "4 target.tls.cert has no key beside it. Add target.tls.key, or remove this line.",
      ],
      [
        "4 target.tls.key is not the key of target.tls.cert. Write the key that the certificate was made with.",
      ],
      [
        "4 target.tls.key is locked with a passphrase. Store it unlocked as a secret: openssl pkey -in key.pem.",
      ],
    ]
  `);
});

test('insecure is noted, and a pull request that begins with it is looser', async () => {
  const [before, now] = [await read(config('{}')), await read(config('{ insecure: true }'))];
  expect(now.notes.join(' ')).toContain('The certificate of the target is not checked (insecure)');
  expect(loosened(before, now, sampleSuites)).toMatchObject([{ key: 'target.tls.insecure' }]);
  expect(loosened(now, before, sampleSuites)).toEqual([]);
});
