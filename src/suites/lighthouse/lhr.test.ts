import { expect, test } from 'vitest';
import { problemsOf } from '#model/problem.ts';
import { changedResources } from './contrast.ts';
import { findingsOf } from './findings.ts';
import type { Lhr } from './lhr.ts';
import { measurementsOf } from './measurements.ts';
import { metrics } from './metrics.ts';
import { assertMeant, failureOf } from './outcome.ts';
import { resourcesOf, type Resource } from './resources.ts';
import { sample } from './sample.ts';

const ALL = ['performance', 'accessibility', 'best-practices', 'seo'];
const CPU = { 'cpu-tbt': 0, 'script-cpu': 'no tdur' };
const samplesOf = (lhr: Lhr) =>
  new Map(measurementsOf(lhr, CPU, 'home/mobile').map(({ metric, samples }) => [metric, samples]));
const audit = (lhr: Lhr, id: string) => {
  const found = lhr.audits[id];
  if (!found) throw new Error(`the sample has no ${id}`);
  return found;
};

test('every metric of the suite is measured once, and nothing that is no metric', () => {
  expect(
    measurementsOf(sample(), CPU, 's')
      .map(({ metric }) => metric)
      .toSorted(),
  ).toEqual(metrics.map(({ id }) => id).toSorted());
});

test('timings are replicates, bytes and counts exact', () => {
  const taken = samplesOf(sample());
  expect(taken.get('total-bytes')).toEqual({ kind: 'exact', values: [250_931] });
  expect(taken.get('script-bytes')).toEqual({ kind: 'exact', values: [243_948] });
  expect(taken.get('third-party-bytes')).toEqual({ kind: 'exact', values: [121_974] });
  expect(taken.get('unused-js-bytes')).toEqual({ kind: 'exact', values: [59_780] });
  expect(taken.get('font-bytes')).toEqual({ kind: 'exact', values: [0] });
  expect(taken.get('requests')).toEqual({ kind: 'exact', values: [6] });
  expect(taken.get('origins')).toEqual({ kind: 'exact', values: [2] });
  expect(taken.get('dom-size')).toEqual({ kind: 'exact', values: [12] });
  expect(taken.get('long-tasks')).toEqual({ kind: 'replicates', values: [2] });
  expect(taken.get('tbt')).toMatchObject({ kind: 'replicates', values: [expect.closeTo(197.9, 1)] });
  expect(taken.get('cpu-tbt')).toEqual({ kind: 'replicates', values: [0] });
  expect(taken.get('accessibility')).toMatchObject({ kind: 'replicates' });
});

test('what Lighthouse could not take is absent with its reason, and never zero or NaN', () => {
  const taken = samplesOf(
    sample((lhr) => {
      Object.assign(audit(lhr, 'largest-contentful-paint'), {
        scoreDisplayMode: 'error',
        numericValue: undefined,
        errorMessage: 'no LCP (NO_LCP)',
      });
      audit(lhr, 'speed-index').numericValue = NaN;
      Object.assign(audit(lhr, 'unused-javascript'), {
        scoreDisplayMode: 'error',
        errorMessage: 'required JsUsage gatherer did not run',
        details: undefined,
      });
      delete lhr.audits['resource-summary'];
      delete lhr.categories['seo'];
    }),
  );
  expect(taken.get('lcp')).toEqual({
    kind: 'absent',
    reason: 'Lighthouse could not take it: no LCP (NO_LCP)',
  });
  expect(taken.get('si')?.kind).toBe('absent');
  expect(taken.get('unused-js-bytes')).toMatchObject({
    kind: 'absent',
    reason: expect.stringContaining('JsUsage'),
  });
  expect(taken.get('total-bytes')).toMatchObject({
    kind: 'absent',
    reason: expect.stringContaining('resource-summary'),
  });
  expect(taken.get('seo')).toMatchObject({
    kind: 'absent',
    reason: expect.stringContaining('do not ask for seo'),
  });
  expect(taken.get('fcp')?.kind).toBe('replicates');
  expect(taken.get('script-cpu')).toEqual({ kind: 'absent', reason: 'no tdur' });
});

test('a failed audit is a finding an element, with its place, help and a lasting identity', () => {
  const found = findingsOf(sample(), 'home/mobile', ALL);
  expect(found.find(({ rule }) => rule === 'lighthouse/image-alt')).toMatchObject({
    severity: 'error',
    selector: 'body > img',
    identity: 'image-alt / body > img',
    url: 'http://127.0.0.1:4000/',
    help: expect.stringMatching(/^https:\/\/dequeuniversity\.com\//),
    detail: expect.stringContaining('<img src="/pic.png">'),
    box: { x: 8, y: 288, width: 16, height: 16 },
  });
  expect(
    found.find(({ rule, url }) => rule === 'lighthouse/render-blocking-insight' && url?.includes('app-')),
  ).toMatchObject({
    severity: 'warning',
    identity: 'render-blocking-insight / /app.js',
    resource: '/app.js',
    amount: { value: 1505, unit: 'ms' },
    explains: ['paint'],
  });
  expect(found.filter(({ explains }) => explains).every(({ rule }) => rule.includes('blocking'))).toBe(true);
  expect(found.find(({ rule }) => rule === 'lighthouse/unused-javascript')).toMatchObject({
    resource: '/app.js',
    amount: { value: 59_780, unit: 'bytes' },
  });
  expect(new Set(found.map(({ identity }) => identity)).size).toBe(found.length);
});

test('a place in a script is told from line 1, by its path, with what the source map says', () => {
  const lhr = sample((changed) => {
    Object.assign(audit(changed, 'is-crawlable'), {
      score: 0,
      details: {
        items: [
          {
            source: {
              type: 'source-location',
              url: 'http://127.0.0.1:4000/robots.txt?v=1',
              line: 2,
              column: 0,
              original: { file: '../public/./robots.txt', line: 4, column: 1 },
            },
          },
        ],
      },
    });
  });
  expect(findingsOf(lhr, 's', ALL).find(({ rule }) => rule === 'lighthouse/is-crawlable')?.source).toEqual({
    url: '/robots.txt',
    line: 3,
    column: 1,
    original: { file: 'public/robots.txt', line: 5, column: 2 },
  });
});

test('advice on speed is the same finding whatever one load happened to list, and however slow it was', () => {
  const advice = (lhr: Lhr) =>
    findingsOf(lhr, 's', ['performance'])
      .filter(({ rule }) => rule !== 'lighthouse/render-blocking-insight')
      .map(({ identity, severity }) => `${severity} ${identity}`);
  const luckier = sample((lhr) => {
    for (const each of Object.values(lhr.audits)) {
      if (each.score !== null && each.score < 0.5 && each.scoreDisplayMode === 'metricSavings')
        each.score = 0.6;
      const items = each.details && 'items' in each.details ? each.details.items : undefined;
      if (Array.isArray(items) && items.length > 1) items.pop();
    }
  });
  expect(advice(sample()).length).toBeGreaterThan(0);
  expect(advice(luckier)).toEqual(advice(sample()));
});

test('only the asked categories speak, and what the visual suite tells is left to it', () => {
  const seo = findingsOf(sample(), 's', ['seo']).map(({ rule }) => rule);
  expect(seo).toContain('lighthouse/meta-description');
  expect(seo).not.toContain('lighthouse/label');
  expect(audit(sample(), 'errors-in-console').score).toBe(0);
  expect(findingsOf(sample(), 's', ALL).map(({ rule }) => rule)).not.toContain(
    'lighthouse/errors-in-console',
  );
});

test('plain HTTP is a fault of a deploy and none of a server on this machine', () => {
  const plain = (host: string) =>
    sample((lhr) => {
      lhr.finalDisplayedUrl = `http://${host}/`;
      audit(lhr, 'is-on-https').score = 0;
    });
  const rules = (host: string) => findingsOf(plain(host), 's', ALL).map(({ rule }) => rule);
  expect(rules('shop.example')).toContain('lighthouse/is-on-https');
  for (const host of ['127.0.0.1:4000', 'localhost:4000', '[::1]:4000'])
    expect(rules(host)).not.toContain('lighthouse/is-on-https');
});

test('a preview that keeps robots away is no more than information', () => {
  const found = findingsOf(
    sample((lhr) => (audit(lhr, 'is-crawlable').score = 0)),
    's',
    ALL,
  );
  expect(found.find(({ rule }) => rule === 'lighthouse/is-crawlable')?.severity).toBe('info');
});

test('the list of resources has lasting names, sorted, without the favicon', () => {
  expect(resourcesOf(sample()).map(({ name }) => name)).toEqual([
    '/',
    '/api',
    '/app.js',
    '/pic.png',
    '/style.css',
    'localhost/third.js',
  ]);
});

test('resources that came, went or grew are named, the biggest change first', () => {
  const resource = (name: string, transfer: number): Resource => ({
    name,
    url: name,
    type: 'script',
    transfer,
    size: transfer,
  });
  const before = [
    resource('/app.js', 212_300),
    resource('/old.js', 2_000),
    resource('/same.js', 9_000),
    resource('/nearly.js', 100),
  ];
  const now = [
    resource('/app.js', 243_900),
    resource('/consent.js', 150_000),
    resource('/same.js', 9_000),
    resource('/nearly.js', 130),
  ];
  const found = changedResources('home/mobile', now, before);
  expect(found.map(({ message }) => message)).toEqual([
    '/consent.js is new: a script of 150.0 kB.',
    '/app.js 212.3 → 243.9 kB (+31.6 kB)',
    '/old.js is gone: a script of 2.0 kB.',
  ]);
  expect(found.every(({ severity, identity }) => severity === 'info' && !/\d/.test(identity))).toBe(true);
  expect(
    found.map(({ resource, amount, before: was, after }) => [resource, amount?.value, was, after]),
  ).toEqual([
    ['/consent.js', 150_000, undefined, { bytes: 150_000, files: 1, type: 'script', party: 'first' }],
    [
      '/app.js',
      31_600,
      { bytes: 212_300, files: 1, type: 'script', party: 'first' },
      { bytes: 243_900, files: 1, type: 'script', party: 'first' },
    ],
    ['/old.js', -2_000, { bytes: 2_000, files: 1, type: 'script', party: 'first' }, undefined],
  ]);
  expect(changedResources('home/mobile', now, now)).toEqual([]);
});

function codeOf(refuse: () => void): string | undefined {
  try {
    refuse();
  } catch (error) {
    return problemsOf(error)[0]?.code;
  }
  return undefined;
}

test('another page in place of the one that was meant is refused', () => {
  const to = (url: string) => sample((lhr) => (lhr.finalDisplayedUrl = url));
  const asked = 'http://127.0.0.1:4000/account';
  expect(() => assertMeant(to('http://127.0.0.1:4000/login?next=/account'), asked, undefined)).toThrow(
    'which is a login page',
  );
  expect(() => assertMeant(to('http://sso.example/'), asked, undefined)).toThrow('which is a login page');
  expect(() => assertMeant(to('http://www.example/'), asked, undefined)).toThrow('on another host');
  expect(codeOf(() => assertMeant(to('http://www.example/'), asked, undefined))).toBe('target/other-host');
  expect(codeOf(() => assertMeant(to('http://sso.example/'), asked, undefined))).toBe('target/login-page');
  expect(() => assertMeant(to('http://127.0.0.1:4000/en/account'), asked, undefined)).not.toThrow();
  expect(() =>
    assertMeant(to('http://127.0.0.1:4000/login'), 'http://127.0.0.1:4000/login', undefined),
  ).not.toThrow();
  expect(() => assertMeant(to('http://127.0.0.1:4000/authors'), asked, undefined)).not.toThrow();
});

test('Lighthouse codes become plain words with an owner', () => {
  expect(
    failureOf('ERRORED_DOCUMENT_REQUEST', 'unable to load (Status code: 404)', 'http://h/nope').problems[0],
  ).toMatchObject({
    owner: 'target',
    message: '/nope answers with an error (Lighthouse: ERRORED_DOCUMENT_REQUEST, Status code: 404).',
  });
  const asked = 'unable to load (Details: net::ERR_BAD_SSL_CLIENT_AUTH_CERT)';
  expect(failureOf('FAILED_DOCUMENT_REQUEST', asked, 'http://h/shop').problems[0]).toMatchObject({
    owner: 'target',
    message: '/shop wants to see a certificate of ours, and Chrome cannot show one.',
  });
  expect(failureOf('SOMETHING_NEW', 'who knows', 'http://h/').problems[0]).toMatchObject({
    owner: 'environment',
    message: expect.stringContaining('SOMETHING_NEW, who knows'),
  });
});
