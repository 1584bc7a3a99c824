// How often the visual suite is red on sites that nobody changed. Each site is a folder of files, served twice on
// loopback as base and head, and run as a person runs it: a process of the command line a run.
//   node bench/visual-sites.ts --runs 20 --mode stored --mode live ~/site ~/other#/demo/index.html
// An address instead of a folder is both sides as it is served. --program: the command line to run, where it is another
// version's. Exits 1 where anything was red.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Report } from '../src/model/record/report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '20' },
    mode: { type: 'string', multiple: true, default: ['stored'] },
    viewport: { type: 'string', multiple: true, default: ['desktop'] },
    program: { type: 'string', default: join(import.meta.dirname, '../src/faces/main.ts') },
  },
});

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

async function fileAt(folder: string, path: string): Promise<{ type: string; body: Buffer } | undefined> {
  const asked = join(folder, normalize(decodeURIComponent(path)));
  const file = (await stat(asked).catch(() => undefined))?.isDirectory() ? join(asked, 'index.html') : asked;
  const body = await readFile(file).catch(() => undefined);
  return body && { type: TYPES[extname(file)] ?? 'application/octet-stream', body };
}

interface Place {
  readonly url: string;
  /** Where we serve it. */
  readonly server?: Server;
}

async function serve(folder: string): Promise<Place> {
  const server = createServer(async ({ url = '/' }, response) => {
    const found = await fileAt(folder, url.split(/[?#]/, 1)[0] ?? '/').catch(() => undefined);
    if (found) response.writeHead(200, { 'content-type': found.type }).end(found.body);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, server };
}

/** A process of the command line in `folder`: its exit code and what it wrote to its errors. */
async function tidemark(
  folder: string,
  args: readonly string[],
): Promise<{ readonly code: number; said: string }> {
  const child = spawn(process.execPath, [values.program, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part));
  const [code] = await once(child, 'close');
  return { code: Number(code), said: Buffer.concat(parts).toString() };
}

/** What failed in a report, in a line. */
async function faultsIn(folder: string): Promise<string> {
  const { verdict } = Report.parse(
    JSON.parse(await readFile(join(folder, 'tidemark-report/report.json'), 'utf8')),
  );
  const checks = verdict.checks
    .filter(({ status }) => status === 'fail')
    .map(({ id, now }) => `${id} ${now}`);
  const findings = verdict.findings.filter(({ failing }) => failing).map(({ identity }) => identity);
  return [...checks, ...findings].join(', ');
}

interface Outcome {
  readonly runs: number;
  readonly red: readonly string[];
  readonly undecided: number;
  /** Of a run, s. */
  readonly seconds: number;
}

async function unchangedRuns(folder: string, args: readonly string[]): Promise<Outcome> {
  const red: string[] = [];
  let undecided = 0;
  const [runs, started] = [Number(values.runs), performance.now()];
  for (let run = 0; run < runs; run += 1) {
    const { code, said } = await tidemark(folder, args);
    if (code === 1) red.push(await faultsIn(folder));
    else if (code !== 0) throw new Error(`exit code ${code}: ${said}`);
    else if (said.includes('inconclusive')) undecided += 1;
  }
  return { runs, red, undecided, seconds: (performance.now() - started) / 1000 / runs };
}

/** All runs of a site in one way of comparing. */
async function runsOf(folder: string, mode: string, base: string, head: string): Promise<Outcome> {
  if (mode === 'live')
    return unchangedRuns(folder, ['run', '--allow-private', '--url', head, '--base-url', base]);
  for (const args of [['run', '--allow-private', '--url', base], ['accept']]) {
    const { code, said } = await tidemark(folder, args);
    if (code !== 0) throw new Error(`${args[0]}: exit code ${code}: ${said}`);
  }
  return unchangedRuns(folder, ['run', '--allow-private', '--url', head]);
}

async function site(named: string, mode: string): Promise<Outcome> {
  const [root = '', path = '/'] = named.split('#');
  const place = (): Place | Promise<Place> =>
    root.startsWith('http') ? { url: root } : serve(resolve(root));
  const folder = await mkdtemp(join(tmpdir(), 'tidemark-sites-'));
  const sides = [await place(), await place()];
  const [base, head] = sides.map(({ url }) => url);
  const visual = `{ uses: visual, with: { viewports: [${values.viewport.join(', ')}] } }`;
  const config = `version: 1\ntarget: { url: auto }\npages: { page: ${path} }\nsuites: { looks: ${visual} }\n`;
  try {
    await writeFile(join(folder, 'tidemark.yml'), config);
    return await runsOf(folder, mode, base ?? '', head ?? '');
  } finally {
    for (const { server } of sides) {
      server?.closeAllConnections();
      server?.close();
    }
    await rm(folder, { recursive: true, force: true });
  }
}

let [all, allRed] = [0, 0];
for (const mode of values.mode) {
  for (const named of positionals) {
    const name = named.split('/').slice(-3).join('/');
    try {
      const { runs, red, undecided, seconds } = await site(named, mode);
      [all, allRed] = [all + runs, allRed + red.length];
      console.log(
        `${mode} ${name}: ${red.length} of ${runs} red, ${undecided} undecided, ${seconds.toFixed(1)} s a run`,
      );
      for (const fault of red) console.log(`    ${fault.slice(0, 300)}`);
    } catch (error) {
      console.log(`${mode} ${name}: not measured: ${String(error).slice(0, 400)}`);
    }
  }
}
console.log(`${allRed} of ${all} red`);
process.exitCode = allRed === 0 ? 0 : 1;
