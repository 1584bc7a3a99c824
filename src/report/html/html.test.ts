import { expect, test } from 'vitest';
import type { Report } from '#model/record/report.ts';
import { greenReport, partialReport } from '../sample/plain.fixture.ts';
import { failingReport } from '../sample/failing.fixture.ts';
import { causedReport } from './caused.fixture.ts';
import { situations } from '../../../fixtures/situations/situations.ts';
import { html } from './html.ts';

type Bytes = ReadonlyMap<string, Uint8Array>;
const none: Bytes = new Map();
const textOf = (report: Report, media = none): string => html.render(report, media)[0]?.text ?? '';
const small = new Uint8Array(10);

function situation(name: string): Report {
  const make = situations[name];
  if (!make) throw new Error(`no situation ${name}`);
  return make();
}

test('every cause is in the index and has a card under its lasting id, in order', () => {
  const text = textOf(causedReport());
  const ids = causedReport().verdict.causes.map(({ id }) => id);
  expect([...text.matchAll(/<li class="[a-z]*" data-for="([^"]+)"/g)].map(([, id]) => id)).toEqual(ids);
  expect([...text.matchAll(/<article class="cause[^"]*" id="([^"]+)"/g)].map(([, id]) => id)).toEqual(ids);
});

test('what fails and is in no cause is listed beside them', () => {
  const failed = (report: Report): number =>
    (/<h3>Failed<\/h3>[\s\S]*?<\/ul>/.exec(textOf(report))?.[0].match(/<li /g) ?? []).length;
  const { verdict, ...rest } = failingReport();
  expect([failed(causedReport()), failed({ ...rest, verdict: { ...verdict, causes: [] } })]).toEqual([0, 3]);
});

test('a picture that is not at hand or no picture is said and not shown', () => {
  expect(textOf(causedReport())).toContain('The picture now is not at hand');
  const report = causedReport();
  const exhibits = report.run.exhibits.map((one) => ({ ...one, mime: 'image/svg+xml" onload="x' }));
  const text = textOf({ ...report, run: { ...report.run, exhibits } }, new Map([['b'.repeat(64), small]]));
  expect(text).toContain('The picture now is not at hand');
  expect(text).not.toContain('onload');
});

/** So many pages, each with a picture that changed, of so many bytes a picture. */
function gallery(pages: number, bytes: number): { readonly report: Report; readonly media: Bytes } {
  const report = causedReport();
  const subjects = Array.from({ length: pages }, (_, at) => ({
    id: `p${at}`,
    page: { name: `p${at}`, path: `/${at}` },
  }));
  const exhibit = (subject: string, sha256: string) => ({
    suite: 'looks',
    subject,
    name: 'screenshot',
    mime: 'image/png',
    sha256: sha256.padEnd(64, '0'),
    bytes,
    width: 390,
    height: 700,
  });
  const now = subjects.map(({ id }, at) => exhibit(id, `a${at}b`));
  const before = subjects.map(({ id }, at) => exhibit(id, `c${at}b`));
  const suites = report.run.suites.map((suite) =>
    suite.name === 'looks' ? { ...suite, subjects: [...suite.subjects, ...subjects] } : suite,
  );
  const body = new Uint8Array(bytes);
  return {
    report: {
      ...report,
      run: { ...report.run, suites, exhibits: now },
      comparison: before.map((one) => ({
        suite: 'looks',
        subject: one.subject,
        before: [one],
        contrast: [],
      })),
    },
    media: new Map([...now, ...before].map(({ sha256 }) => [sha256, body])),
  };
}

test('pictures that fit are in one page; more of them lie in a second one, and the first says where', () => {
  const few = gallery(4, 100_000);
  expect(html.render(few.report, few.media).map(({ name }) => name)).toEqual(['report.html']);
  const many = gallery(40, 100_000);
  const [first, second] = html.render(many.report, many.media);
  expect([first?.name, second?.name]).toEqual(['report.html', 'report-pictures.html']);
  expect(first?.text.length).toBeLessThan(3_000_000);
  expect(first?.text).toContain('href="report-pictures.html"');
  expect(first?.text).toContain('it lies in the report folder of the job');
  expect(second?.text.match(/data:image\/png/g)).toHaveLength(80);
  expect(html.files).toEqual(['report.html', 'report-pictures.html']);
});

test('a cause whose picture is in the other page leads to it there', () => {
  const { report, media } = gallery(40, 900_000);
  const now = report.run.exhibits[0];
  const [finding] = report.verdict.findings.filter(({ box }) => box);
  if (!now || !finding) throw new Error('the gallery has pictures and a place');
  const told = { ...finding, subject: now.subject };
  const causes = report.verdict.causes.map((cause) =>
    cause.id === 'buy1'
      ? {
          ...cause,
          subjects: [{ suite: 'looks', subject: now.subject }],
          findings: [{ suite: 'looks', subject: now.subject, identity: told.identity }],
        }
      : cause,
  );
  const heavy = new Map([...media, [now.sha256, new Uint8Array(3_000_000)]]);
  const text = textOf({ ...report, verdict: { ...report.verdict, findings: [told], causes } }, heavy);
  const card = /<article class="cause[^>]* id="buy1"[\s\S]*?<\/article>/.exec(text)?.[0] ?? '';
  expect(card.includes('href="report-pictures.html#shot-0">Its picture<')).toBe(true);
  expect(card.includes('class="compare')).toBe(false);
});

test('where nothing was measured the page says so', () => {
  const report = greenReport();
  const counts = { pass: 0, warn: 0, fail: 0, inconclusive: 0, new: 0, absent: 0 };
  const verdict = { ...report.verdict, status: 'inconclusive' as const, checks: [], counts };
  const text = textOf({ ...report, verdict });
  expect(text).toContain('Nothing was measured');
  expect(text).toContain('Silence is no pass');
});

test('why something could not be measured is told once, by its cause', () => {
  const { verdict, ...rest } = partialReport();
  const report = { ...rest, verdict: { ...verdict, causes: [] } };
  const subjects = [{ suite: 'web', subject: 'pricing/mobile' }];
  const cause = {
    id: 'gone1',
    kind: 'unmeasured' as const,
    level: 'fail' as const,
    anchor: { kind: 'page' as const, name: '/pricing' },
    checks: report.verdict.checks.filter(({ kind }) => kind === 'subject').map(({ id }) => id),
    findings: [],
    subjects,
  };
  const next = /Next: Open the address in a browser/g;
  const alone = textOf(report);
  expect(alone).toContain('<h3>Could not be measured</h3>');
  const folded = textOf({ ...report, verdict: { ...report.verdict, causes: [cause] } });
  expect(folded).not.toContain('<h3>Could not be measured</h3>');
  expect([alone.match(next)?.length, folded.match(next)?.length]).toEqual([1, 1]);
});

test('a green page says what was looked at, and shows its figures at once', () => {
  const text = textOf(greenReport());
  expect(text).toContain('Nothing got worse');
  expect(text).toContain('What was looked at');
  expect(text).toContain('data-view="figures" data-also="causes"');
  expect(text).not.toContain('class="index"');
});

test('what is in doubt is named on the first view, with how often it was seen and what to do', () => {
  const text = textOf(situation('unsteady')).replaceAll('\u00a0', ' ');
  expect(text).toMatch(/<h3>Not sure<\/h3>[\s\S]*no connection to the prices[\s\S]*seen in 2 of 5 looks/);
  expect(textOf(situation('green'))).not.toContain('<h3>Not sure</h3>');
});

test('both pages have the same title', () => {
  const { report, media } = gallery(40, 100_000);
  const titles = html.render(report, media).map(({ text }) => /<title>([^<]*)<\/title>/.exec(text)?.[1]);
  expect(titles[1]).toContain((titles[0] ?? '').replace(/^\S+ Tidemark: /, '').slice(0, 20));
});

test('why something could not be measured is said once', () => {
  const text = textOf(situation('partial'));
  expect(text.match(/did not answer within 30/g)?.length).toBeGreaterThan(0);
  expect(text).not.toContain('class="problem"');
});
