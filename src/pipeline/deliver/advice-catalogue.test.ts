import { globSync, readFileSync } from 'node:fs';
import axe from 'axe-core';
import config from 'lighthouse/core/config/default-config.js';
import { describe, expect, test } from 'vitest';
import { MAX_ADVICE } from '#report/advice/fill.ts';
import { aboutOf } from '#report/advice/about.ts';
import { figureNames } from '#report/advice/figures/figures.ts';
import { ruleNames } from '#report/advice/rules/rules.ts';
import type { Metric } from '#model/observation/metric.ts';
import type { Subject } from '#model/observation/subject.ts';
import type { Check } from '#model/record/verdict.ts';
import { outcomes } from '#suites/load/count/outcome.ts';
import { suites } from '#suites/registry.ts';
import { found, worldOf } from '#verdict/causes/world.fixture.ts';
import { itemsOfWorld } from './world-report.fixture.ts';

const FORBIDDEN = /\b(pairs?|noise|preset|gated|CI)\b|shown only|no budget|undefined|NaN|\{/;

/** What is said of one finding of a rule, and of one of a rule that nobody knows. */
function adviceFor(rule: string, rest: object = {}): string {
  const finding = found('looks/login/phone', rule, { selector: '#email', message: 'Something.', ...rest });
  return itemsOfWorld(worldOf({ findings: [finding] }))[0]?.advice.text ?? '';
}

/** Every rule that our own code names, with those that are put together from parts. */
function ownRules(): readonly string[] {
  const texts = globSync('src/suites/**/*.ts')
    .filter((path) => !/\.(test|fixture)\.ts$|sample\.ts$/.test(path))
    .map((path) => readFileSync(path, 'utf8'));
  const named = texts.flatMap((text) =>
    [...text.matchAll(/rule(?: =|:)[^;\n]*'((?:[a-z]+\/)?[a-z-]+)'/g)].map(([, rule = '']) => rule),
  );
  const branched = texts.flatMap((text) =>
    [...text.matchAll(/'((?:visual|lighthouse)\/[a-z-]+)'/g)].map(([, rule = '']) => rule),
  );
  const changes = ['added', 'removed', 'moved', 'changed'].map((kind) => `visual/element-${kind}`);
  return [
    ...new Set([
      ...named.filter((rule) => rule !== 'warning'),
      ...branched,
      ...changes,
      ...outcomes.filter((each) => each !== 'ok'),
    ]),
  ];
}

/** Audits that nobody is told of: see suites/lighthouse/findings.ts; those of people's own eyes have no score. */
const UNTOLD = /^(errors-in-console|deprecations|network-dependency-tree-insight)$/;
const audits = ['performance', 'accessibility', 'best-practices', 'seo'].flatMap((category) =>
  (config.categories?.[category]?.auditRefs ?? [])
    .filter(({ group }) => group !== 'metrics' && group !== 'hidden')
    .filter(
      ({ weight, group, id }) =>
        category !== 'accessibility' ||
        weight > 0 ||
        group !== undefined ||
        axe.getRules([]).some(({ ruleId }) => ruleId === id),
    )
    .map(({ id }) => id)
    .filter((id) => !UNTOLD.test(id)),
);

describe('every rule has advice of its own', () => {
  const nobodys = adviceFor('x/unheard-of');

  test('of those that our suites name', () => {
    const rules = ownRules();
    expect(rules).toEqual(
      expect.arrayContaining([
        'visual/broken-image',
        'visual/console-error',
        'visual/unstable',
        'lighthouse/resource-changed',
        'target-saturated',
        'refused',
      ]),
    );
    expect(rules.filter((rule) => adviceFor(rule) === nobodys)).toEqual([]);
  });

  test('of axe-core’s, deprecated and experimental ones too', () => {
    const rules = axe.getRules().map(({ ruleId }) => `axe/${ruleId}`);
    expect(rules.length).toBeGreaterThan(99);
    expect(rules.filter((rule) => adviceFor(rule) === nobodys)).toEqual([]);
  });

  test('of Lighthouse’s audits', () => {
    expect(audits.length).toBeGreaterThan(90);
    expect(audits.map((id) => `lighthouse/${id}`).filter((rule) => adviceFor(rule) === nobodys)).toEqual([]);
  });

  test('and it is short and of plain words, whatever is known of the case', () => {
    const after = { status: 500, requests: 10, of: 40 };
    const rest = {
      after,
      amount: { value: 151_000, unit: 'bytes' },
      resource: '/assets/app.js',
      source: { url: '/app.js', line: 3 },
    };
    const texts = ruleNames.flatMap((rule) => [
      adviceFor(`x/${rule}`),
      adviceFor(`x/${rule}`, rest),
      adviceFor(`x/${rule}`, { selector: undefined, state: 'unknown' }),
    ]);
    expect(
      texts.filter(
        (text) => text === '' || text.length > MAX_ADVICE || FORBIDDEN.test(text) || text.endsWith('.'),
      ),
    ).toEqual([]);
  });
});

describe('every metric has advice of its own', () => {
  const subjects: readonly Subject[] = [
    { id: 'home', page: { name: 'home', path: '/' } },
    { id: 'browse/GET /api', scenario: 'browse', endpoint: { name: 'GET /api' } },
  ];
  /** What is said of a failed figure with nothing found beside it. */
  const adviceOn = (metric: Metric, subject: Subject, values: Partial<Check>): string => {
    const { id, title, unit, better } = metric;
    const check: Check = {
      id: 'x',
      suite: 'x',
      subject: subject.id,
      metric: { id, title, unit, better },
      kind: 'limit',
      status: 'fail',
      level: 'fail',
      reason: 'over-limit',
      ...values,
    };
    const suite = { name: 'x', uses: 'x', title: 'x', metrics: [metric], subjects: [subject] };
    return itemsOfWorld(worldOf({ checks: [check], run: { suites: [suite] } }))[0]?.advice.text ?? '';
  };
  const worse = { before: 10, now: 20, limit: { type: 'max', value: 15, source: 'config' } } as const;
  const metrics = suites.flatMap((suite) => suite.metrics);

  test.each(metrics.map((metric) => [metric.id, metric] as const))('%s', (_id, metric) => {
    const values = metric.better === 'lower' ? [worse, { now: 20 }] : [{ before: 20, now: 10 }, { now: 10 }];
    for (const subject of subjects)
      for (const each of values) {
        const text = adviceOn(metric, subject, each);
        // How times grew says more than the metric; it is told of an endpoint whatever the metric is called.
        const isShaped = metric.family === 'latency' && subject.endpoint !== undefined;
        const nobodys = isShaped ? '' : adviceOn({ ...metric, id: 'unheard-of' }, subject, each);
        expect(text).not.toBe(nobodys);
        expect(text.length).toBeGreaterThan(20);
        expect(text.length).toBeLessThanOrEqual(MAX_ADVICE);
        expect(text).not.toMatch(FORBIDDEN);
      }
  });

  test('and says what it is without any report', () => {
    const missing = metrics.filter(({ id }) => aboutOf(id)?.kind !== 'metric').map(({ id }) => id);
    expect(missing).toEqual([]);
    expect(figureNames.filter((name) => !metrics.some(({ id }) => id === name))).toEqual([]);
  });
});

describe('documentation', () => {
  const words = [...figureNames, ...ruleNames.map((name) => `x/${name}`)];
  const links = words.flatMap((word) => aboutOf(word)?.link?.address ?? []);

  test('of axe’s rules is of the release that is installed', () => {
    const minor = axe.version.split('.').slice(0, 2).join('.');
    const own = axe
      .getRules()
      .map(({ ruleId, helpUrl }) => [aboutOf(`axe/${ruleId}`)?.link?.address, helpUrl.split('?', 1)[0]]);
    expect(own.filter(([ours, theirs]) => ours !== theirs)).toEqual([]);
    expect(own[0]?.[0]).toContain(`/axe/${minor}/`);
  });

  test('of Lighthouse’s audits and metrics is where Lighthouse itself leads', () => {
    const folders = [
      'node_modules/lighthouse/core/**/*.js',
      'node_modules/@paulirish/trace_engine/models/trace/insights/*.js',
    ];
    const texts = folders.flatMap((folder) => globSync(folder)).map((path) => readFileSync(path, 'utf8'));
    const known = new Set(
      texts
        .flatMap((text) => text.match(/https:\/\/(developer\.chrome\.com|web\.dev)\/[\w/.-]+/g) ?? [])
        .map((address) => address.replace(/\/$/, '')),
    );
    const ours = links.filter((address) => /chrome\.com|web\.dev/.test(address));
    expect(ours.length).toBeGreaterThan(50);
    expect(ours.filter((address) => !known.has(address.replace(/\/$/, '')))).toEqual([]);
  });
});
