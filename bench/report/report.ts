import '../chrome/ends.ts';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { parseReport } from '#pipeline/deliver/report-file.ts';
import { html } from '#report/html/html.ts';
import { largeReport } from './large-report.ts';

// What the HTML report of a large run costs: time and memory to render it, its size, and how long Chrome takes to open
// it. Run: node bench/report/report.ts [checks] [pictures]; exits 1 over a limit.

const LIMITS = { renderMs: 2000, memoryMb: 200, firstMb: 3, openMs: 1000 };
const [checks = 1000, pictures = 200] = process.argv.slice(2, 4).map(Number);
const OPEN = 5;

const MB = 1_000_000;

function write(folder: string): void {
  const { report, media } = largeReport(checks, pictures);
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
