import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { authority, securePage, type Authority, type Shown } from '../../fixtures/authority.ts';
import { RunRecord } from '#model/record/run-record.ts';
import { launchChrome } from '#system/chrome/launch.ts';
import { findChrome } from '#system/chrome/find.ts';
import { chromeWide } from '#system/egress/egress.ts';
import { servedKeys } from '#system/egress/served-keys.ts';
import { chromium } from 'playwright-core';

// A target that only its own authority knows, looked at by every suite that needs Chrome.

const PAGE =
  '<!doctype html><html lang="en"><title>Shop</title><main><h1>Tea</h1><button>Buy</button></main>';

async function folder(): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'own-authority-'));
  onTestFinished(() => rm(cwd, { recursive: true, force: true }));
  return cwd;
}

async function shop(ours: Authority) {
  const page = await securePage(ours.sign(), PAGE);
  onTestFinished(page.close);
  return page.origin;
}

async function run(head: string, base: string, ca: string, ours?: Shown) {
  const cwd = await folder();
  await writeFile(join(cwd, 'ca.pem'), ca);
  await writeFile(join(cwd, 'cert.pem'), ours?.cert ?? '');
  await writeFile(join(cwd, 'key.pem'), ours?.key ?? '');
  const shown = ours ? ', cert: cert.pem, key: key.pem' : '';
  const config = `version: 1
target: { url: "${head}", base: "${base}", wait: 2s, tls: { ca: ca.pem${shown} } }
pages: { home: / }
compare: { preset: quick }
suites:
  looks: { uses: visual, with: { viewports: [desktop] } }
  pages: { uses: lighthouse, with: { devices: [desktop], runs: 1, categories: [performance] } }
  taps: { uses: interactions, with: { pages: { home: [ { click: button } ] }, devices: [desktop] } }
  flows:
    uses: journey
    with: { journeys: { look: { steps: [ { browser: [ { go: / }, { expect: { text: Tea } } ] } ] } } }
`;
  await writeFile(join(cwd, 'tidemark.yml'), config);
  const { PATH, HOME, CHROME_PATH } = process.env;
  const argv = [resolve('src/faces/main.ts'), 'run', '--allow-private'];
  const env = { PATH, HOME, ...(CHROME_PATH !== undefined && { CHROME_PATH }) };
  const child = spawn(process.execPath, argv, { cwd, env });
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const [code] = await once(child, 'close');
  const file = join(cwd, 'tidemark-report/run.json');
  const record = await readFile(file, 'utf8').then(
    (text) => RunRecord.parse(JSON.parse(text)),
    () => undefined,
  );
  return { code, said, record };
}

test('Chrome takes what our own authority vouches for, in every suite, at base and head', async () => {
  const ours = authority();
  const [head, base] = [await shop(ours), await shop(ours)];
  const { code, said, record } = await run(head, base, ours.ca);
  expect(code, said).toBe(0);
  expect(record?.problems, said).toEqual([]);
  const found = (record?.findings ?? []).filter(({ severity }) => severity === 'error');
  expect(found).toEqual([]);
  expect(said).not.toContain('insecure');
});

test('an authority that did not sign it ends the run with one sentence', async () => {
  const { code, said } = await run(await shop(authority()), await shop(authority()), authority().ca);
  expect(code, said).toBe(3);
  expect(said).toContain('its certificate is of an authority that nobody here knows');
});

const asking = { requestCert: true, rejectUnauthorized: true };

test('a target that asks who we are is shown our certificate in Chrome, too, in every suite', async () => {
  const ours = authority();
  const [head, base] = [
    await securePage(ours.sign(), PAGE, { ca: ours.ca, ...asking }),
    await securePage(ours.sign(), PAGE, { ca: ours.ca, ...asking }),
  ];
  onTestFinished(head.close);
  onTestFinished(base.close);
  const { code, said, record } = await run(head.origin, base.origin, ours.ca, ours.sign());
  expect(code, said).toBe(0);
  expect(record?.problems, said).toEqual([]);
  const found = (record?.findings ?? []).filter(({ severity }) => severity === 'error');
  expect(found).toEqual([]);
  expect(said).toContain('which shows target.tls.cert for it');
  expect(record?.hosts ?? []).toEqual([]);
});

test('a target that asks who we are and is told nothing ends the run with one sentence', async () => {
  const ours = authority();
  const page = await securePage(ours.sign(), PAGE, { ca: ours.ca, ...asking });
  onTestFinished(page.close);
  const { code, said } = await run(page.origin, 'none', ours.ca);
  expect(code, said).toBe(3);
  expect(said).toContain('it wants to see a certificate of ours');
  expect(said).not.toContain('net::');
});

test('another key is not taken, even one that the same authority signed', async () => {
  const ours = authority();
  const [shown, other] = [ours.sign(), ours.sign('rsa')];
  const [first, second] = [await securePage(shown, PAGE), await securePage(other, PAGE)];
  onTestFinished(first.close);
  onTestFinished(second.close);
  const { signal } = new AbortController();
  const keys = await servedKeys(first.origin, { ca: ours.ca }, { signal });
  const chrome = await launchChrome({
    path: await findChrome(process.env),
    profile: join(await folder(), 'profile'),
    signal,
    flags: chromeWide([{ target: first.origin, tls: { ca: ours.ca, keys } }]),
  });
  onTestFinished(() => chrome.close());
  const browser = await chromium.connectOverCDP(chrome.socket);
  const page = await browser.newPage();
  await page.goto(first.origin);
  expect(await page.title()).toBe('Shop');
  await expect(page.goto(second.origin)).rejects.toThrow('ERR_CERT_AUTHORITY_INVALID');
  // A server may have two kinds of keys, of which Chrome chooses one.
  first.server.setSecureContext({ cert: [shown.cert, other.cert], key: [shown.key, other.key] });
  expect(await servedKeys(first.origin, { ca: ours.ca }, { signal })).toHaveLength(2);
});
