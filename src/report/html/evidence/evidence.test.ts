import { expect, test } from 'vitest';
import { emptyHistogram, encode, record } from '#model/observation/histogram.ts';
import type { Metric } from '#model/observation/metric.ts';
import type { Report } from '#model/record/report.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import { failingReport } from '../../sample/failing.fixture.ts';
import { pairsOf } from '../../sample/live.fixture.ts';
import { checkOf, found, metrics } from '../../sample/shop.fixture.ts';
import { rowOf } from '../../view/row.ts';
import { codeFrame } from './code-frame.ts';
import { endpointsChart } from './endpoints.ts';
import { factsOf } from './facts.ts';
import { Figures, type Figure } from './figures.ts';
import { intervalPlot } from './interval.ts';
import { latencyChart } from './latency.ts';
import { paintBars } from './paint.ts';
import { weightBars } from './weight.ts';

const plain = (text: unknown): string => String(text).replaceAll('\u00a0', ' ');
const labelOf = (svg: unknown): string => /aria-label="([^"]*)"/.exec(plain(svg))?.[1] ?? '';

/** A thousand requests of so many ms, one of a hundred ten times as slow. */
function requests(ms: number): string {
  const histogram = emptyHistogram();
  for (let at = 0; at < 1000; at += 1) record(histogram, ms * (at % 100 === 0 ? 10_000 : 1000));
  return encode(histogram);
}

const p50: Metric = { ...metrics.p95, id: 'p50', title: 'p50', quantile: 0.5 };
const limit = { type: 'max', value: 150, source: 'config' } as const;
const names = ['GET /slow', 'GET /same'];

/** A load of two endpoints, the first of which became 200 times as slow. */
function loaded(): Report {
  const report = failingReport();
  const { baseline } = report;
  if (!baseline.found) throw new Error('the sample has a baseline');
  const endpoints = names.map((name) => ({
    id: `browse/${name}`,
    scenario: 'browse',
    endpoint: { name },
    parent: 'browse',
  }));
  const suites = report.run.suites.map((suite) =>
    suite.name === 'api'
      ? { ...suite, metrics: [p50, metrics.p95], subjects: [...suite.subjects, ...endpoints] }
      : suite,
  );
  const [slow = '', same = ''] = endpoints.map(({ id }) => id);
  const check = (subject: string, what: Metric, rest: Partial<Check>) => checkOf('api', subject, what, rest);
  return {
    ...report,
    verdict: {
      ...report.verdict,
      checks: [
        check(slow, p50, { before: 1.5, now: 300 }),
        check(slow, metrics.p95, { before: 1.5, now: 300, limit }),
        check(same, p50, { before: 2, now: 2.02 }),
      ],
    },
    run: {
      ...report.run,
      suites,
      histograms: { slow: requests(300) },
      measurements: [
        {
          suite: 'api',
          subject: slow,
          metric: 'p95',
          samples: { kind: 'histogram', histogram: 'slow', quantile: 0.95, windows: [] },
        },
      ],
    },
    baseline: { ...baseline, run: { ...baseline.run, histograms: { slow: requests(1.5) } } },
  };
}

const place = { suite: 'api', subject: 'browse/GET /slow' };

test('requests of both sides are drawn by their share up to p99, with the limit, on a logarithmic axis', () => {
  const report = loaded();
  const svg = latencyChart(report, place, new Figures(report).of(place));
  expect(labelOf(svg)).toMatch(
    /^base, 1000 requests: p10 1.5 ms, .*; this run, 1000 requests: p10 300 ms, .*; limit at p95 latency 150 ms$/,
  );
  const ticks = [...plain(svg).matchAll(/text-anchor="end">([^<]*)</g)].map(([, text]) => text);
  expect(ticks).toEqual(['1 ms', '10 ms', '100 ms', '1 s']);
  expect(plain(svg).match(/class="ln /g)).toHaveLength(2);
});

test('a side without its histogram is not drawn, and neither is anything without requests', () => {
  const report = loaded();
  const figures = new Figures(report).of(place);
  const alone: Report = { ...report, baseline: { found: false, reason: 'none' } };
  expect(labelOf(latencyChart(alone, place, figures))).not.toContain('base');
  const empty = { ...report, run: { ...report.run, measurements: [] } };
  expect(latencyChart(empty, place, figures)).toBeUndefined();
});

test('every endpoint of the scenario stands beside the one that moved', () => {
  const report = loaded();
  const known = { figures: new Figures(report), hot: new Set([place.subject]) };
  const words = 'Median of every endpoint: GET /slow 1.5 → 300 ms, GET /same same';
  expect(labelOf(endpointsChart(report, place, known))).toBe(words);
  expect(labelOf(endpointsChart(report, { suite: 'api', subject: 'browse' }, known))).toBe(words);
});

function figureOf(
  metric: Partial<Metric>,
  before: number,
  now: number,
  checks: Figure['checks'] = [],
): Figure {
  return { metric: { ...metrics.lcp, ...metric }, before, now, checks };
}

test('first paint and what follows add up to the largest; what was only observed is of another load', () => {
  const bars = paintBars([
    figureOf({ id: 'fcp', title: 'FCP' }, 1000, 2100),
    figureOf({ id: 'lcp', title: 'LCP', leads: ['fcp', 'observed'] }, 1500, 2600),
    figureOf({ id: 'observed', title: 'LCP as observed', role: 'watch' }, 200, 300),
  ]);
  const sum = (side: 'before' | 'now') => bars?.[side].reduce((all, { size }) => all + size, 0);
  expect([sum('before'), sum('now')]).toEqual([1500, 2600]);
  expect(bars?.now.map(({ tone, size }) => [tone, size])).toEqual([
    ['first', 1000],
    ['added', 1100],
    ['rest', 500],
  ]);
  expect(paintBars([figureOf({ id: 'lcp', leads: ['fcp'] }, 1500, 2600)])).toBeUndefined();
});

test('bytes by type add up to the whole, what was added apart, and a part of a part is not counted twice', () => {
  const bytes = { unit: 'bytes', family: 'bytes' } as const;
  const script = { type: 'script' };
  const total = { ...bytes, id: 'total', title: 'Total bytes', leads: ['script', 'unused'] };
  const bars = weightBars([
    figureOf(total, 100_000, 250_400, [checkOf('web', 'home', metrics.bytes, { limit })]),
    figureOf({ ...bytes, id: 'unused', where: script }, 1000, 9000),
    figureOf({ ...bytes, id: 'script', where: script, leads: ['unused'] }, 20_000, 170_000),
  ]);
  expect(bars?.now.map(({ label, size }) => [label, size])).toEqual([
    ['scripts', 20_000],
    ['other', 80_400],
    ['added scripts', 150_000],
  ]);
  expect(bars?.limit).toBe(150);
});

test('a change by a factor and a limit of some per cent are both to be seen', () => {
  const check = checkOf('api', 'browse', metrics.p95, {
    kind: 'regression',
    status: 'fail',
    reason: 'proved',
    pairs: pairsOf(176, [160, 190], { margin: 0.1, limit: 0.2 }),
  });
  const svg = plain(intervalPlot(rowOf(check, failingReport())));
  const x = (kind: string) => Number(new RegExp(`class="${kind}" x1="([\\d.]+)"`).exec(svg)?.[1]);
  expect(x('limit') - x('before')).toBeGreaterThan(3);
});

test('what differs is told by name, places aside, and only plain colours become a style', () => {
  const finding: JudgedFinding = found('r', 'm', {
    before: { x: 1, colour: 'rgb(15, 61, 92)', name: 'E-mail address' },
    after: { x: 9, colour: 'red;background:url(//evil.test)', name: '' },
  });
  expect(factsOf([finding, finding])).toEqual([
    {
      name: 'colour',
      before: 'rgb(15, 61, 92)',
      now: 'red;background:url(//evil.test)',
      colours: { before: '--c:rgb(15, 61, 92)', now: '' },
    },
    { name: 'name', before: 'E-mail address', now: '–', colours: { before: '', now: '' } },
  ]);
});

test('the name and role of an element are told together, about as a screen reader says them', () => {
  const told = (before: JudgedFinding['before'], after: JudgedFinding['after']) =>
    factsOf([found('axe/label', 'm', { before, after })]).map(({ name, before: was, now }) => [
      name,
      was,
      now,
    ]);
  const field = { x: 1, y: 2, role: 'textbox' };
  expect(told({ ...field, name: 'E-mail address' }, { ...field, y: 9, name: '' })).toEqual([
    ['Read aloud', '“E-mail address, edit text”', '“edit text”'],
  ]);
  expect(told({ role: 'button', name: 'Buy\n\u202Enow <b>' }, { role: '', name: '' })).toEqual([
    ['Read aloud', '“Buy now <b>, button”', 'nothing'],
  ]);
  expect(told({ role: 'none', name: '' }, { role: 'presentation', name: '' })).toEqual([]);
  const long = 'x'.repeat(300);
  expect(told({ role: 'link', name: long }, { role: 'link', name: '' })[0]?.[1]).toMatch(/^“x{119}…, link”$/);
});

test('a place in a script is told as people wrote it, and where it was served', () => {
  const source = {
    url: '/assets/cart.js',
    line: 1,
    column: 900,
    original: { file: 'src/cart.ts', line: 31 },
  };
  expect(codeFrame([found('r', 'no rule for GBP', { source })])).toMatchObject({
    place: 'src/cart.ts:31',
    served: '/assets/cart.js:1:900',
    message: 'no rule for GBP',
  });
  expect(codeFrame([found('r', 'm')])).toBeUndefined();
});
