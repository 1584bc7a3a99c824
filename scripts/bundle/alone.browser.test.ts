import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Report } from '#model/record/report.ts';
import { startShop } from '../../fixtures/shop/server.ts';
import { wholeChrome } from '../../fixtures/whole-chrome.ts';

const CONFIG = `version: 1
target: { url: auto }
pages: { product: /products/1 }
suites:
  web: { uses: lighthouse, with: { devices: [mobile], runs: 1 } }
  looks: { uses: visual, with: { viewports: [phone] } }
  api:
    uses: load
    with:
      scenarios:
        browse: { rate: 20/s, duration: 5s, endpoints: [{ get: /api/products }] }
`;

const chrome = await wholeChrome();
let folder = '';
let dist = '';

/** dist alone in an empty folder: no package can be found from there. That src gives it is checked elsewhere. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'alone-'));
  dist = join(folder, 'dist');
  cpSync(join(import.meta.dirname, '../../dist'), dist, { recursive: true });
  for (let place = dist; place !== dirname(place); place = dirname(place)) {
    if (existsSync(join(place, 'node_modules')))
      throw new Error(`${place} has packages, so this would prove nothing`);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  code: number;
  out: string;
  err: string;
}

function tidemark(node: readonly string[], ...words: string[]): Promise<Ended> {
  const [program = process.execPath, ...flags] = node;
  // In a Chrome with windows, as people have it, whatever other tests take.
  const env = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: folder,
    CHROME_PATH: chrome,
  };
  return new Promise((done) => {
    execFile(
      program,
      [...flags, join(dist, 'index.mjs'), ...words],
      { cwd: folder, env, timeout: 400_000 },
      (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

test('it says its version and its help', async () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  expect(await tidemark([], '--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  expect((await tidemark([], '--help')).out).toContain('tidemark <command>');
});

async function run(build: 'base' | 'head', ...words: string[]): Promise<{ code: number; report: Report }> {
  const shop = await startShop({ build, port: 0 });
  try {
    const { code, err } = await tidemark(
      [],
      'run',
      '--url',
      shop.url,
      '--allow-private',
      '--dry-run',
      ...words,
    );
    expect([0, 1], err).toContain(code);
    return {
      code,
      report: Report.parse(JSON.parse(readFileSync(join(folder, 'tidemark-report/report.json'), 'utf8'))),
    };
  } finally {
    await shop.close();
  }
}

test('every suite measures a served page from there, and two pictures are compared', async () => {
  writeFileSync(join(folder, 'tidemark.yml'), CONFIG);
  const { report } = await run('base');
  expect(report.problems).toEqual([]);
  expect(report.run.tasks.map(({ suite, status }) => `${suite} ${status}`)).toEqual([
    'web done',
    'looks done',
    'api done',
  ]);
  const taken = report.run.measurements
    .filter(({ samples }) => samples.kind !== 'absent')
    .map(({ suite }) => suite);
  expect(new Set(taken)).toEqual(new Set(['web', 'looks', 'api']));
  expect(report.run.exhibits.some(({ mime }) => mime === 'image/png')).toBe(true);
  expect(await tidemark([], 'accept')).toMatchObject({ code: 0 });
  const later = await run('head', '--suite', 'looks');
  expect(later.code).toBe(1);
  expect(later.report.verdict.checks.find((one) => one.metric?.id === 'changed-pixels')).toMatchObject({
    status: 'fail',
    now: expect.any(Number),
  });
  expect(later.report.comparison[0]?.contrast.map((one) => one.name)).toEqual(['diff']);
  expect(later.report.verdict.findings.map((one) => one.message).join(' ')).toContain(
    '#buy moved 24 px right and 8 px down',
  );
});

/** Every Node of the machine that is too old, and this one saying that it is. */
function oldNodes(): [string, readonly string[]][] {
  const pretend =
    "data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '20.19.0' })";
  const real = ['/usr/bin/node', '/usr/local/bin/node'].filter(
    (path) =>
      existsSync(path) &&
      Number(execFileSync(path, ['-p', 'parseInt(process.versions.node)'], { encoding: 'utf8' })) < 22,
  );
  return [
    ['20.19.0', [process.execPath, '--import', pretend]],
    ...real.map((path): [string, readonly string[]] => [path, [path]]),
  ];
}

test.each(oldNodes())('a Node that is too old (%s) is told so in one line', async (_, node) => {
  const { code, out, err } = await tidemark(node, 'run');
  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(err).toMatch(/^Tidemark needs Node 22\.19 or newer; this is Node 20\.[^\n]*\n$/);
});
