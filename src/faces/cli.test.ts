import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Report } from '#model/record/report.ts';
import { RunRecord } from '#model/record/run-record.ts';
import { emptyFolder, hostOf, nobody, serve } from '../../fixtures/host.ts';
import { schemaFaults } from '../../fixtures/published.ts';
import { command } from './cli/cli.ts';

const api = (more = '') => `version: 1
target: { url: "http://127.0.0.1:1", wait: 1s }
pages: { home: / }
suites:
  api:
    uses: load
    with: { scenarios: { browse: { rate: 50/s, duration: 1s, endpoints: [ { get: /api } ] } } }
    budgets: { error-rate: { max: 1% } }
${more}`;

const looks = (pages: string) => `version: 1
target: { url: "http://127.0.0.1:1", wait: 1s }
pages: { ${pages} }
suites: { looks: { uses: visual, with: { viewports: [phone] } } }
`;

async function project(config: string | undefined): Promise<string> {
  const folder = await emptyFolder();
  if (config !== undefined) await writeFile(join(folder, 'tidemark.yml'), config);
  return folder;
}

async function tidemark(
  cwd: string,
  words: readonly string[],
  env?: Readonly<Record<string, string | undefined>>,
) {
  const host = hostOf(cwd, words, env);
  const exit = await command(host);
  return { exit, ...host.said };
}

const run = (url: string, ...more: readonly string[]) => [
  'run',
  '--allow-private',
  '--dry-run',
  '--url',
  url,
  ...more,
];
const fine = () =>
  serve((_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Hi</title>'),
  );

test('a run writes every document, says where the report lies, exits with 0, and can be accepted', async () => {
  const cwd = await project(api());
  const first = await tidemark(cwd, run(await fine()));
  expect(first).toMatchObject({ exit: 0, out: expect.stringContaining('tidemark-report/report.html') });
  expect((await readdir(join(cwd, 'tidemark-report'))).toSorted()).toEqual([
    'comment.md',
    'exhibits',
    'junit.xml',
    'report.html',
    'report.json',
    'run.json',
    'summary.md',
    'terminal.txt',
    'tidemark.sarif',
  ]);
  const record = RunRecord.parse(JSON.parse(await readFile(join(cwd, 'tidemark-report/run.json'), 'utf8')));
  expect(record).toMatchObject({
    complete: true,
    interrupted: false,
    tasks: [{ id: 'api:browse', status: 'done' }],
  });
  expect(await tidemark(cwd, ['accept'])).toMatchObject({
    exit: 0,
    out: expect.stringContaining('is now the baseline'),
  });
  const second = await tidemark(cwd, run(await fine()));
  expect(second.exit).toBe(0);
  const written: unknown = JSON.parse(await readFile(join(cwd, 'tidemark-report/report.json'), 'utf8'));
  expect(schemaFaults('tidemark.report/2', written)).toEqual([]);
  expect(schemaFaults('tidemark.run/2', record)).toEqual([]);
  const report = Report.parse(written);
  // Those that its figures point to, which on a busy machine are not the latencies.
  const pointed = record.measurements.flatMap(({ samples }) =>
    samples.kind === 'histogram' ? [samples.histogram] : [],
  );
  expect(pointed.length).toBeGreaterThan(0);
  expect(report.baseline).toMatchObject({ found: true });
  expect(report.baseline.found && report.baseline.run.histograms).toEqual(
    Object.fromEntries(pointed.map((name) => [name, record.histograms[name]])),
  );
  const rendered = await tidemark(cwd, ['render', 'tidemark-report/report.json', '--output', 'again']);
  expect(rendered.exit).toBe(0);
  for (const name of ['comment.md', 'report.html', 'junit.xml', 'report.json', 'tidemark.sarif']) {
    expect(await readFile(join(cwd, 'again', name), 'utf8')).toBe(
      await readFile(join(cwd, 'tidemark-report', name), 'utf8'),
    );
  }
});

test('a limit that is passed over makes the verdict fail with exit code 1', async () => {
  const cwd = await project(api('    findings: { fail-on: never }\n'));
  const url = await serve((request, response) =>
    response.writeHead(request.url === '/api' ? 500 : 200, { 'content-type': 'text/html' }).end('x'),
  );
  const { exit, out } = await tidemark(cwd, run(url));
  expect([exit, out]).toEqual([1, expect.stringMatching(/error rate/i)]);
});

test('each way of having no usable config is one clear error with exit code 2', async () => {
  expect(await tidemark(await project(undefined), ['run'])).toMatchObject({
    exit: 2,
    out: '',
    err: expect.stringContaining('tidemark init'),
  });
  expect(await tidemark(await project(''), ['run'])).toMatchObject({
    exit: 2,
    err: expect.stringContaining('is empty'),
  });
  expect(await tidemark(await project('a: [1'), ['run'])).toMatchObject({
    exit: 2,
    err: expect.stringContaining('tidemark.yml:'),
  });
  expect(await tidemark(await project(api('nonsense: 1\n')), ['run'])).toMatchObject({
    exit: 2,
    err: expect.stringContaining('nonsense'),
  });
  expect(await tidemark(await project(api()), ['run', '--suite', 'apy'])).toMatchObject({
    exit: 2,
    err: expect.stringContaining('Its suites are api'),
  });
  expect(
    await tidemark(await project(api('compare: { mode: live }\nreport: { check: true }\n')), [
      'run',
      '--allow-private',
    ]),
  ).toMatchObject({ exit: 2, err: expect.stringMatching(/compare.mode is live, but there is no base/) });
  const idle = await tidemark(await project(api().replace('error-rate:', 'brwse/p95:').replace('1%', '1s')), [
    'run',
    '--allow-private',
  ]);
  expect(idle).toMatchObject({ exit: 2, err: expect.stringContaining('"brwse"') });
});

test('a target that is private, refused or unknown is told before anything is measured', async () => {
  const cwd = await project(api());
  expect(await tidemark(cwd, ['run', '--url', 'http://127.0.0.1:9'])).toMatchObject({
    exit: 2,
    err: expect.stringContaining('--allow-private'),
  });
  expect(await tidemark(cwd, run(await nobody()))).toMatchObject({
    exit: 3,
    err: expect.stringContaining('connection refused'),
  });
  expect(await tidemark(cwd, run('http://127.0.0.1:9'))).toMatchObject({
    exit: 3,
    err: expect.stringContaining('browsers refuse'),
  });
  expect(await tidemark(cwd, ['run', '--url', 'http://no-such-host.invalid'])).toMatchObject({
    exit: 3,
    err: expect.stringContaining('not known to the name servers'),
  });
});

test('bad pages are each told with the next step, the report still exists, and nothing is green', async () => {
  const url = await serve((request, response) => {
    const html = { 'content-type': 'text/html' };
    if (request.url === '/') return response.writeHead(200, html).end('<title>x</title>');
    if (request.url === '/loop') return response.writeHead(302, { location: '/loop' }).end();
    if (request.url === '/file')
      return response.writeHead(200, { 'content-type': 'application/pdf' }).end('x');
    if (request.url === '/account') return response.writeHead(302, { location: '/login' }).end();
    return response.writeHead(request.url === '/login' ? 200 : 404, html).end('<title>Log in</title>');
  });
  const cwd = await project(looks('gone: /gone, loop: /loop, file: /file, account: /account'));
  const { exit, out } = await tidemark(cwd, run(url));
  expect(exit).toBe(3);
  for (const words of ['status 404', 'redirects for ever', 'serves a download', 'login page'])
    expect(out).toContain(words);
  const report = JSON.parse(await readFile(join(cwd, 'tidemark-report/report.json'), 'utf8'));
  expect(report.verdict).toMatchObject({ status: 'fail', counts: { pass: 0, absent: 4 } });
  expect(await tidemark(cwd, ['accept'])).toMatchObject({
    exit: 2,
    err: expect.stringContaining('not complete'),
  });
});

test('a missing Chrome is one problem of the suites that need it; the others go on', async () => {
  const both = api()
    .replace('pages: { home: / }', 'pages: { home: / }')
    .replace('suites:', 'suites:\n  looks: { uses: visual, with: { viewports: [phone] } }');
  const cwd = await project(both);
  const { exit, out } = await tidemark(cwd, run(await fine()), { PATH: '', CHROME_PATH: '/nowhere/chrome' });
  expect(exit).toBe(3);
  expect(out).toContain('/nowhere/chrome');
  const record = RunRecord.parse(JSON.parse(await readFile(join(cwd, 'tidemark-report/run.json'), 'utf8')));
  expect(record.tasks.map((task) => [task.id, task.status])).toEqual([
    ['looks:home/phone', 'failed'],
    ['api:browse', 'done'],
  ]);
});

test('a damaged, foreign or other config’s baseline stops the run before it measures, untouched', async () => {
  const cwd = await project(api());
  const base = join(cwd, '.tidemark/default');
  await mkdir(base, { recursive: true });
  await writeFile(join(base, 'run.json'), '{"schema":"tidemark.run/1","id":');
  const url = await fine();
  expect(await tidemark(cwd, run(url))).toMatchObject({
    exit: 2,
    err: expect.stringContaining('cut off or damaged'),
  });
  expect(await readFile(join(base, 'run.json'), 'utf8')).toBe('{"schema":"tidemark.run/1","id":');
  expect(await readdir(cwd)).not.toContain('tidemark-report');
  await writeFile(join(base, 'run.json'), await readFile('fixtures/records/run-1.json', 'utf8'));
  expect(await tidemark(cwd, run(url))).toMatchObject({
    exit: 2,
    err: expect.stringContaining('belongs to another config'),
  });
});

test('an output folder that cannot be written and one in use by another run are told', async () => {
  const cwd = await project(api());
  await writeFile(join(cwd, 'taken'), '');
  const url = await fine();
  expect(await tidemark(cwd, run(url, '--output', 'taken'))).toMatchObject({
    exit: 3,
    err: expect.stringContaining('in the way'),
  });
  await mkdir(join(cwd, 'busy'));
  await writeFile(join(cwd, 'busy/.lock'), String(process.ppid));
  expect(await tidemark(cwd, run(url, '--output', 'busy'))).toMatchObject({
    exit: 3,
    err: expect.stringContaining('Another run'),
  });
});

test('two runs at once in one folder: the second is refused, the first is whole', async () => {
  const cwd = await project(api());
  const url = await fine();
  const both = await Promise.all([tidemark(cwd, run(url)), tidemark(cwd, run(url))]);
  expect(both.map((one) => one.exit).toSorted()).toEqual([0, 3]);
  const record = RunRecord.parse(JSON.parse(await readFile(join(cwd, 'tidemark-report/run.json'), 'utf8')));
  expect(record.complete).toBe(true);
});

test('an interrupt leaves a marked, partial record and a report, and exits with 130', async () => {
  const cwd = await project(api().replace('duration: 1s', 'duration: 30s'));
  const host = hostOf(cwd, run(await fine()));
  const watch = setInterval(
    () => host.said.err.includes('api:browse') && host.stop.abort(new Error('SIGINT')),
    100,
  );
  expect(await command(host)).toBe(130);
  clearInterval(watch);
  const record = RunRecord.parse(JSON.parse(await readFile(join(cwd, 'tidemark-report/run.json'), 'utf8')));
  expect(record).toMatchObject({ complete: false, interrupted: true, tasks: [{ status: 'interrupted' }] });
  expect(await readdir(join(cwd, 'tidemark-report'))).toContain('report.html');
});

test('a secret of the config is in no file and on no stream', async () => {
  const cwd = await project(
    api().replace('wait: 1s', 'wait: 1s, headers: { x-key: "${{ secrets.CANARY }}" }'),
  );
  let received: unknown;
  const url = await serve((request, response) => {
    received = request.headers['x-key'];
    response.writeHead(200).end(`you sent ${String(received)}`);
  });
  const result = await tidemark(cwd, run(url), { PATH: process.env['PATH'], CANARY: 'canary-7f3a9c' });
  expect(received).toBe('canary-7f3a9c');
  expect(result.out + result.err).not.toContain('canary-7f3a9c');
  const entries = await readdir(join(cwd, 'tidemark-report'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(7);
  for (const file of files) expect(await readFile(file, 'latin1')).not.toContain('canary-7f3a9c');
  expect((await tidemark(cwd, ['run', '--print-config'], { CANARY: 'canary-7f3a9c' })).out).not.toContain(
    'canary-7f3a9c',
  );
});

test('the plan and the config are printed without measuring', async () => {
  const cwd = await project(api());
  expect(await tidemark(cwd, ['run', '--plan', '--allow-private'])).toMatchObject({
    exit: 0,
    out: expect.stringContaining('api:browse'),
  });
  expect(await tidemark(cwd, ['run', '--print-config', '--on-inconclusive', 'fail'])).toMatchObject({
    exit: 0,
    out: expect.stringMatching(/fail.*flag/),
  });
});

test('the plan tells what a description gives, and a mistake in it on its line', async () => {
  const graph = '    with: { from: api.yaml, state: { reset: { post: /reset } } }';
  const cwd = await project(
    `version: 1\ntarget: { url: "http://127.0.0.1:1" }\nsuites:\n  shop:\n    uses: explore\n${graph}\n`,
  );
  const api =
    'openapi: 3.1.0\npaths: { /a: { post: { operationId: a, responses: { 204: { description: x } } } } }';
  await writeFile(join(cwd, 'api.yaml'), api);
  const plan = ['run', '--plan', '--allow-private'];
  expect((await tidemark(cwd, plan)).out).toContain(
    'from tidemark.yml\n      1 edge and 0 probes of 1 operation of api.yaml\n      taking nothing: a\n',
  );
  await writeFile(join(cwd, 'api.yaml'), 'swagger: "2.0"');
  expect(await tidemark(cwd, plan)).toMatchObject({
    exit: 2,
    err: expect.stringMatching(/^tidemark\.yml:6:\d+: api\.yaml is Swagger 2\.0/),
  });
});

test('init writes a config that doctor understands, and never overwrites one', async () => {
  const cwd = await project(undefined);
  const url = await fine();
  expect(await tidemark(cwd, ['init', '--url', url])).toMatchObject({
    exit: 0,
    out: expect.stringContaining('Wrote tidemark.yml'),
  });
  const before = await readFile(join(cwd, 'tidemark.yml'), 'utf8');
  expect(await tidemark(cwd, ['init'])).toMatchObject({
    exit: 2,
    err: expect.stringContaining('left as it is'),
  });
  expect(await readFile(join(cwd, 'tidemark.yml'), 'utf8')).toBe(before);
  const doctor = await tidemark(cwd, ['doctor', '--allow-private']);
  expect(doctor).toMatchObject({ exit: 0, out: expect.stringContaining('answers with status 200') });
  const list = ['', 'Hosts for an egress allow-list:', `  ${new URL(url).host}`, '  api.github.com:443', ''];
  expect(doctor.out).toContain(list.join('\n'));
  expect(doctor.out).toContain('known after a first run');
  expect((await tidemark(cwd, ['doctor'], { PATH: '' })).exit).toBe(3);
});

test('doctor lists the host for uploads where comments may have pictures attached', async () => {
  const hostIn = async (pictures: string) =>
    (await tidemark(await project(api(`report: { pictures: ${pictures} }\n`)), ['doctor', '--allow-private']))
      .out;
  for (const pictures of ['attachment', 'auto'])
    expect(await hostIn(pictures)).toContain('\n  uploads.github.com:443\n');
  for (const pictures of ['branch', 'off'])
    expect(await hostIn(pictures)).not.toContain('uploads.github.com');
});

test('doctor is as strict as a run: a broken server and an unusable baseline are told', async () => {
  const cwd = await project(api());
  const url = await serve((_request, response) => response.writeHead(503).end());
  expect(await tidemark(cwd, ['doctor', '--allow-private', '--url', url])).toMatchObject({
    exit: 3,
    out: expect.stringMatching(/✗ {2}Target .*503/),
  });
  await mkdir(join(cwd, '.tidemark/default'), { recursive: true });
  await writeFile(join(cwd, '.tidemark/default/run.json'), '{');
  expect(await tidemark(cwd, ['doctor', '--allow-private', '--url', await fine()])).toMatchObject({
    exit: 2,
    out: expect.stringMatching(/✗ {2}Baseline .*not JSON/),
  });
});

test('beside a named base the plan tells of pairs and doctor looks at both sides', async () => {
  const cwd = await project(api());
  const [head, base] = [await fine(), await fine()];
  const both = ['--allow-private', '--url', head, '--base-url', base];
  expect(await tidemark(cwd, ['run', '--plan', '--preset', 'quick', ...both])).toMatchObject({
    exit: 0,
    out: expect.stringContaining(`against ${head} and its base ${base}, in up to 17 pairs`),
  });
  expect(await tidemark(cwd, ['doctor', ...both])).toMatchObject({
    exit: 0,
    out: expect.stringContaining(`${base} shows its pages`),
  });
  expect(await tidemark(cwd, ['doctor', '--allow-private', '--url', head, '--base-url', head])).toMatchObject(
    { exit: 3, out: expect.stringMatching(/✗ {2}Base .*the same address/) },
  );
});
