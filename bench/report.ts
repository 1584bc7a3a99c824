import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Exhibit } from '#model/observation/exhibit.ts';
import type { Report } from '#model/record/report.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import { withCauses } from '#pipeline/deliver/causes.ts';
import { parseReport } from '#pipeline/deliver/report-file.ts';
import { html } from '#report/html/html.ts';
import { encodePng } from '#suites/visual/png/encode.ts';

// What the HTML report of a large run costs: time and memory to render it, its size, and how long Chrome takes to open
// it. Run: node bench/report.ts [checks] [pictures]; exits 1 over a limit.

const LIMITS = { renderMs: 2000, memoryMb: 200, firstMb: 3, openMs: 1000 };
const [checks = 1000, pictures = 200] = process.argv.slice(2, 4).map(Number);
const OPEN = 5;

const paged = (at: number) => ({ id: `p${at}`, page: { name: `p${at}`, path: `/page/${at}` } });
const lcp = {
  id: 'lcp',
  title: 'LCP',
  unit: 'ms',
  family: 'paint',
  better: 'lower',
  compare: 'ratio',
  role: 'gate',
} as const;
const pixels = {
  id: 'changed-pixels',
  title: 'Changed pixels',
  unit: 'ratio',
  family: 'pixels',
  better: 'lower',
  compare: 'difference',
  role: 'gate',
  contrast: true,
} as const;

const grey = Uint8Array.from({ length: 768 }, (_, at) => Math.floor(at / 3));

/** A white page with grey noise on it: about 200 kB. */
function picture(seed: number): Uint8Array {
  const [width, height] = [390, 1600];
  const pixels = new Uint8Array(width * height).fill(255);
  let state = seed + 1;
  for (let at = 0; at < 110_000; at += 1) {
    state = (state * 48_271) % 2_147_483_647;
    pixels[state % pixels.length] = state % 251;
  }
  return encodePng(width, height, pixels, grey);
}

function exhibitOf(subject: string, sha256: string, bytes: number): Exhibit {
  const size = { width: 390, height: 1600 };
  return { suite: 'looks', subject, name: 'screenshot', mime: 'image/png', sha256, bytes, ...size };
}

/** Every fifth page fails: a tenth of the checks by time, and each second picture by an element that moved. */
function checkOf(at: number, count: number): Check {
  const isLook = at < count;
  const metric = isLook ? pixels : lcp;
  const fails = at % 5 === 0;
  const { id, title, unit, better } = metric;
  return {
    id: `${isLook ? 'looks' : 'web'}/p${at}/${id}#max`,
    suite: isLook ? 'looks' : 'web',
    subject: `p${at}`,
    metric: { id, title, unit, better },
    kind: 'limit',
    status: fails ? 'fail' : 'pass',
    level: 'fail',
    reason: fails ? 'over-limit' : 'within-limit',
    now: isLook ? 0.01 : 2400 + at,
    ...(!isLook && { before: 2000 }),
    basis: { kind: isLook ? 'contrast' : 'replicates', n: 5 },
    limit: {
      type: 'max',
      value: isLook ? 0.001 : 2500,
      source: 'config',
      place: { file: 'tidemark.yml', line: 12, column: 7 },
    },
  };
}

function moved(at: number): JudgedFinding {
  return {
    suite: 'looks',
    subject: `p${at}`,
    rule: 'visual/element-moved',
    severity: 'info',
    message: `#buy-${at} moved 24 px right`,
    identity: `visual/element-moved #buy-${at}`,
    selector: `#buy-${at}`,
    box: { x: 60, y: 420 + at, width: 120, height: 40 },
    before: { x: 36 },
    after: { x: 60 },
    explains: ['pixels'],
    state: 'new',
    failing: false,
  };
}

function suiteOf(name: string, title: string, metric: typeof lcp | typeof pixels, subjects: number) {
  return {
    name,
    uses: name,
    title,
    metrics: [metric],
    subjects: Array.from({ length: subjects }, (_, at) => paged(at)),
  };
}

/** So many checks, and so many pictures in pairs of base and now. */
function large(): { readonly report: Report; readonly media: Map<string, Uint8Array> } {
  const pairs = pictures / 2;
  const media = new Map<string, Uint8Array>();
  const exhibit = (subject: string, seed: number): Exhibit => {
    const [sha256, body] = [seed.toString(16).padStart(64, '0'), picture(seed)];
    media.set(sha256, body);
    return exhibitOf(subject, sha256, body.length);
  };
  const all = Array.from({ length: checks }, (_, at) => checkOf(at, pairs));
  const sorted = all.toSorted((a, b) => Number(b.status === 'fail') - Number(a.status === 'fail'));
  const failed = all.filter(({ status }) => status === 'fail').length;
  const machine = { os: 'Linux', arch: 'x64', cpu: 'any', cores: 2, node: '24', ci: true };
  const moment = '2026-11-20T12:00:00.000Z';
  const suites = [suiteOf('web', 'Speed', lcp, checks), suiteOf('looks', 'Looks', pixels, pairs)];
  const now = Array.from({ length: pairs }, (_, at) => exhibit(`p${at}`, 2 * at));
  const before = Array.from({ length: pairs }, (_, at) => exhibit(`p${at}`, 2 * at + 1));
  const side = { id: '1', startedAt: moment, target: 'https://base.test', environment: machine, suites };
  const report = withCauses({
    schema: 'tidemark.report/2',
    key: 'default',
    verdict: {
      status: 'fail',
      counts: { pass: checks - failed, warn: 0, fail: failed, inconclusive: 0, new: 0, absent: 0 },
      checks: sorted,
      findings: Array.from({ length: pairs }, (_, at) => moved(at)).filter((_, at) => at % 5 === 0),
      warnings: [],
    },
    run: {
      ...side,
      schema: 'tidemark.run/2',
      tidemark: '0.1.0',
      finishedAt: moment,
      complete: true,
      interrupted: false,
      configHash: 'a',
      tasks: [],
      measurements: [],
      findings: [],
      exhibits: now,
      histograms: {},
      problems: [],
      notes: [],
    },
    baseline: {
      found: true,
      origin: 'artifact 1',
      sameEnvironment: true,
      run: { ...side, measurements: [], histograms: {} },
    },
    comparison: before.map((one) => ({
      suite: 'looks',
      subject: one.subject,
      before: [one],
      contrast: [],
    })),
    series: [],
    problems: [],
    links: {},
    notes: [],
  });
  return { report, media };
}

const MB = 1_000_000;

function write(folder: string): void {
  const { report, media } = large();
  writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
  for (const [sha256, body] of media) writeFileSync(join(folder, sha256), body);
}

/** In a process of its own, so that what it takes at most is its own. */
function renderOnce(folder: string): void {
  const parsed = parseReport(readFileSync(join(folder, 'report.json'), 'utf8'));
  if ('why' in parsed) throw new Error(parsed.why);
  const { report } = parsed;
  const names = [...report.run.exhibits, ...report.comparison.flatMap(({ before }) => before)];
  const media = new Map(names.map(({ sha256 }) => [sha256, readFileSync(join(folder, sha256))]));
  const before = process.memoryUsage().rss;
  const cpu = process.cpuUsage();
  const started = performance.now();
  const documents = html.render(report, media);
  const renderMs = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  for (const { name, text } of documents) writeFileSync(join(folder, name), text);
  const memoryMb = process.resourceUsage().maxRSS / 1024 - before / 1024 / 1024;
  console.log(
    JSON.stringify({
      renderMs,
      cpuMs: (user + system) / 1000,
      memoryMb,
      wholeMb: process.resourceUsage().maxRSS / 1024,
      causes: report.verdict.causes.length,
      sizes: documents.map(({ name, text }) => [name, Buffer.byteLength(text) / MB]),
      picturesMb: [...media.values()].reduce((sum, { length }) => sum + length, 0) / MB,
    }),
  );
}

async function open(folder: string): Promise<readonly number[]> {
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const times: number[] = [];
  for (let at = 0; at < OPEN; at += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(pathToFileURL(join(folder, 'report.html')).href);
    const took: unknown = await page.evaluate(
      `new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))`,
    );
    times.push(Number(took));
    await page.close();
  }
  await browser.close();
  return times.toSorted((a, b) => a - b);
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tidemark-bench-'));
  write(folder);
  const child = spawnSync(
    process.execPath,
    [import.meta.filename, String(checks), String(pictures), folder],
    {
      encoding: 'utf8',
    },
  );
  if (child.status !== 0) throw new Error(child.stderr);
  const figures = JSON.parse(child.stdout);
  const times = await open(folder);
  rmSync(folder, { recursive: true });
  const openMs = times[Math.floor(times.length / 2)] ?? Number.NaN;
  const firstMb = figures.sizes[0][1];
  console.log(
    `${checks} checks, ${pictures} pictures of ${figures.picturesMb.toFixed(0)} MB, ${figures.causes} causes`,
  );
  console.log(`${'cpuMs'.padEnd(24)} ${figures.cpuMs.toFixed(1)}`);
  console.log(`${'wholeMb'.padEnd(24)} ${figures.wholeMb.toFixed(1)}`);
  for (const [name, size] of figures.sizes) console.log(`${name.padEnd(24)} ${size.toFixed(2)} MB`);
  const results = { renderMs: figures.renderMs, memoryMb: figures.memoryMb, firstMb, openMs };
  for (const [name, limit] of Object.entries(LIMITS)) {
    const value = results[name as keyof typeof LIMITS];
    console.log(`${name.padEnd(24)} ${value.toFixed(1)}  (limit ${limit})`);
    if (!(value <= limit)) process.exitCode = 1;
  }
}

const folder = process.argv[4];
if (folder === undefined) await measure();
else renderOnce(folder);
