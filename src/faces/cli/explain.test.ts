import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '#model/record/report.ts';
import { failingReport, withChecks } from '#report/sample/failing.fixture.ts';
import { emptyFolder, hostOf } from '../../../fixtures/host.ts';
import { command } from './cli.ts';

/** A folder with files in it. */
async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await emptyFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, name)), { recursive: true });
    await writeFile(join(cwd, name), text);
  }
  return cwd;
}

async function explain(cwd: string, ...words: readonly string[]) {
  const host = hostOf(cwd, ['explain', ...words]);
  const exit = await command(host);
  const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
  return { exit, out: plain(host.said.out), err: plain(host.said.err) };
}

const reported = (report: Report = failingReport()) =>
  folderOf({ 'tidemark-report/report.json': JSON.stringify(report) });
/** Each line of a list: number, id, and how its sentence begins. */
const listed = (out: string) => [...out.matchAll(/^ +(\d+) {2}([a-z0-9]{7}) {2}(.*)$/gm)];

test('without words it lists every cause of the last report, and each is explained by number and by id', async () => {
  const cwd = await reported();
  const { exit, out } = await explain(cwd);
  const lines = listed(out);
  expect([exit, lines.length > 3]).toEqual([0, true]);
  expect(lines.map(([, number]) => Number(number))).toEqual(lines.map((_, at) => at + 1));
  for (const [, number = '', id = ''] of lines) {
    const byNumber = await explain(cwd, number);
    expect(byNumber).toEqual(await explain(cwd, id));
    expect(byNumber).toEqual(await explain(cwd, `#${number}`));
    expect(byNumber.out).toMatch(new RegExp(`^${number} [^]*?\\(${id},\\s(fails|warns)\\)`));
    expect(byNumber.out).toMatch(/\n {2}To do +\S/);
  }
});

test('words of a cause explain it, a rule its cause too; a metric which causes have it', async () => {
  const cwd = await reported();
  const element = await explain(cwd, '#coupon');
  expect(element.out).toMatch(/What +Form elements must have labels[\s\S]*To do +Give `#coupon/);
  expect(element.out).toMatch(
    /axe\/label on \/pricing on mobile: Form elements must have labels[\s\S]*Element has no label/,
  );
  const rule = await explain(cwd, 'axe/label');
  expect(rule.out).toMatch(
    /^label: a rule[\s\S]*screen readers say\s+it[\s\S]*dequeuniversity\.com[^]*To do +Give `#coupon/,
  );
  const metric = await explain(cwd, 'LCP');
  expect(metric.out).toMatch(
    /^lcp: LCP of Lighthouse[\s\S]*2\.5 s is good[\s\S]*fails where it is 5 % worse/,
  );
  expect(metric.out).toMatch(/In tidemark-report\/report\.json:\n\n +\d+ {2}[a-z0-9]{7} {2}/);
  const [, number = ''] = listed(metric.out)[0] ?? [];
  const figures = await explain(cwd, number);
  expect(figures.out).toMatch(/\/pricing on mobile LCP +2\.41 s +2\.78 s +over 2\.5 s, tidemark\.yml:12/);
});

test('a rule or metric is told without any report, and its title will do', async () => {
  const cwd = await emptyFolder();
  expect(await explain(cwd, 'p95')).toMatchObject({
    exit: 0,
    err: '',
    out: expect.stringContaining('95 % of the requests'),
  });
  expect((await explain(cwd, 'Total', 'bytes')).out).toMatch(/^total-bytes: Total bytes of Lighthouse/);
  expect((await explain(cwd, 'lighthouse/image-alt')).out).toMatch(/^image-alt: a rule/);
});

test('the report is the one that is named, or where the config says, whatever else is wrong', async () => {
  const report = JSON.stringify(failingReport());
  const cwd = await folderOf({
    'old/report.json': report,
    'tidemark.yml':
      'version: 1\ntarget: { url: "http://127.0.0.1:1" }\n' + 'pages: { home: / }\nreport: { folder: old }\n',
  });
  expect((await explain(cwd)).out).toContain('in old/report.json:');
  expect((await explain(cwd, '--report', 'old')).out).toContain('in old/report.json:');
  expect((await explain(cwd, '--report', 'old/report.json', '1')).exit).toBe(0);
  const broken = await folderOf({ 'tidemark-report/report.json': report, 'tidemark.yml': 'version: 7' });
  expect((await explain(broken)).out).toContain('in tidemark-report/report.json:');
});

test('a slip of the pen gets what was probably meant, and nonsense what can be asked for', async () => {
  const cwd = await reported();
  expect(await explain(cwd, 'lpc')).toMatchObject({
    exit: 2,
    out: '',
    err: expect.stringContaining('Did you mean lcp?'),
  });
  expect((await explain(cwd, 'axe/lable')).err).toContain('Did you mean axe/label?');
  const [, , id = ''] = listed((await explain(cwd)).out)[0] ?? [];
  expect((await explain(cwd, `${id.slice(0, -1)}_`)).err).toContain(`Did you mean ${id}?`);
  expect((await explain(cwd, 'constructor')).err).toMatch(/Nothing is called "constructor"\.\s+Name a cause/);
  expect((await explain(cwd, 'x/__proto__')).exit).toBe(2);
});

test('no report, a broken or missing one is said with the next step; a known word does without', async () => {
  const cwd = await folderOf({
    'x.json': '{',
    'tidemark-report/report.json': '{"schema":"tidemark.report/1"}',
  });
  expect(await explain(await emptyFolder())).toMatchObject({
    exit: 2,
    err: expect.stringContaining('tidemark run'),
  });
  expect((await explain(cwd)).err).toContain('its schema is tidemark.report/1');
  expect((await explain(cwd, 'lcp')).exit).toBe(0);
  expect(await explain(cwd, '--report', 'x.json', 'lcp')).toMatchObject({
    exit: 2,
    err: expect.stringContaining('x.json cannot be explained'),
  });
  expect((await explain(cwd, '--report', 'nowhere')).err).toContain('there is no such file');
});

test('a report in which nothing failed says so', async () => {
  const report = failingReport();
  const passed = report.verdict.checks.filter(({ status }) => status === 'pass');
  const { exit, out } = await explain(await reported(withChecks(report, 'pass', passed)));
  expect([exit, out]).toEqual([0, 'Nothing failed or warned (tidemark-report/report.json).\n']);
});

test('what others wrote steers no terminal and begins no line as a command of the runner', async () => {
  const report = failingReport();
  const evil = '::error::forged\n##[group]x \u001B[31mred\u202E';
  const findings = report.verdict.findings.map((finding) => ({
    ...finding,
    message: evil,
    detail: evil,
    selector: evil,
    help: 'https://evil.example/x',
  }));
  const cwd = await reported({ ...report, verdict: { ...report.verdict, findings } });
  const texts = [await explain(cwd), await explain(cwd, 'axe/label')].map(({ out }) => out);
  for (const text of texts) {
    expect(text).not.toMatch(/^\s*::error|##\[|\u202E|evil\.example/m);
    expect(text).not.toContain('\u001B');
  }
});

test('lines are at most 100 columns wide, and as wide as the terminal where that is less', async () => {
  const cwd = await reported();
  const { out } = await explain(cwd, 'axe/label');
  const long = out.split('\n').filter((line) => line.length > 80 && !line.includes('https://'));
  expect(long).toEqual([]);
});
