import { expect, test } from 'vitest';
import type { Loosening } from '#model/record/loosening.ts';
import { read, sampleSuites } from '../sample.ts';
import { loosened } from './looser.ts';

const file = (more: string): string =>
  `version: 1\ntarget: { url: auto }\npages: { home: /, prices: /prices }\n${more}`;
const suite = (more: string): string => file(`suites:\n  web:\n    uses: speed\n${more}`);
const budget = (text: string): string => suite(`    budgets: { ${text} }\n`);
const findings = (text: string): string => suite(`    findings: { ${text} }\n`);

async function between(before: string, now: string): Promise<readonly Omit<Loosening, 'place'>[]> {
  const items = loosened(await read(before), await read(now), sampleSuites);
  return items.map(({ key, ...texts }) => ({
    key,
    ...(texts.before !== undefined && { before: texts.before }),
    ...(texts.now !== undefined && { now: texts.now }),
  }));
}

const looser: readonly (readonly [string, string, string, readonly Omit<Loosening, 'place'>[]])[] = [
  [
    'a limit that is raised',
    budget('lcp: { max: 2s }'),
    budget('lcp: { max: 9s }'),
    [{ key: 'suites.web.budgets.lcp', before: 'max 2s', now: 'max 9s' }],
  ],
  [
    'a score that may be lower',
    budget('performance: { min: 0.9 }'),
    budget('performance: { min: 0.5 }'),
    [{ key: 'suites.web.budgets.performance', before: 'min 0.9', now: 'min 0.5' }],
  ],
  [
    'a change that may be larger',
    budget('lcp: { max: 2s, regress: 5% }'),
    budget('lcp: { max: 2s, regress: 30% }'),
    [{ key: 'suites.web.budgets.lcp', before: 'max 2s, regress 5%', now: 'max 2s, regress 30%' }],
  ],
  [
    'half of a budget that is gone',
    budget('lcp: { max: 2s, regress: 5% }'),
    budget('lcp: { max: 2s }'),
    [{ key: 'suites.web.budgets.lcp', before: 'max 2s, regress 5%', now: 'max 2s' }],
  ],
  [
    'a failure that only warns',
    budget('lcp: { max: 2s }'),
    budget('lcp: { max: 2s, level: warn }'),
    [{ key: 'suites.web.budgets.lcp', before: 'max 2s', now: 'max 2s, only warns' }],
  ],
  [
    'a budget that is gone',
    budget('lcp: { max: 2s }, requests: { max: 9 }'),
    budget('lcp: { max: 2s }'),
    [{ key: 'suites.web.budgets.requests', before: 'max 9' }],
  ],
  [
    'one page that may be slower than all',
    budget('lcp: { max: 2s }'),
    budget('lcp: { max: 2s }, home/lcp: { max: 9s }'),
    [{ key: 'suites.web.budgets.home/lcp', before: 'max 2s', now: 'max 9s' }],
  ],
  [
    'one page that is held to less than it was',
    budget('lcp: { max: 9s }, home/lcp: { max: 2s }'),
    budget('lcp: { max: 9s }'),
    [{ key: 'suites.web.budgets.home/lcp', before: 'max 2s', now: 'max 9s' }],
  ],
  [
    'recommended budgets that a single one takes the place of',
    suite(''),
    budget('lcp: { max: 2s, regress: 5% }'),
    [
      { key: 'suites.web.budgets.total-bytes', before: 'max 1.6MB, only warns' },
      { key: 'suites.web.budgets.performance', before: 'min 0.9, only warns' },
    ],
  ],
  [
    'a page that is gone',
    file(''),
    'version: 1\ntarget: { url: auto }\npages: { home: / }\n',
    [{ key: 'pages.prices', before: '/prices' }],
  ],
  [
    'a page whose name another path has',
    file(''),
    'version: 1\ntarget: { url: auto }\npages: { home: /, prices: /about }\n',
    [{ key: 'pages.prices', before: '/prices' }],
  ],
  [
    'a suite that is gone',
    suite('  hits: { uses: hits, with: { scenarios: { a: { rate: 1/s, endpoints: [{ get: / }] } } } }\n'),
    suite(''),
    [{ key: 'suites.hits', before: 'hits' }],
  ],
  [
    'findings that fail later, or only where they are new',
    findings('fail-on: warning, only-new: false'),
    findings('fail-on: never'),
    [
      { key: 'suites.web.findings.fail-on', before: 'warning', now: 'never' },
      { key: 'suites.web.findings.only-new', before: 'false', now: 'true' },
    ],
  ],
  [
    'a finding that is ignored, and one for longer',
    findings('ignore: [{ rule: a, because: x, until: 2027-01-01 }]'),
    findings('ignore: [{ rule: a, because: x, until: 2027-02-01 }, { match: shop, because: y }]'),
    [
      { key: 'suites.web.findings.ignore', now: 'a until 2027-02-01 (x)' },
      { key: 'suites.web.findings.ignore', now: '"shop" (y)' },
    ],
  ],
  [
    'a comparison that proves less',
    file('compare: { mode: live, preset: deep, on-inconclusive: fail, identity: off }\n'),
    file('compare: { mode: stored, preset: quick, max-time: 2m, on-inconclusive: pass, identity: on }\n'),
    [
      { key: 'compare.mode', before: 'live', now: 'stored' },
      { key: 'compare.preset', before: 'deep', now: 'quick' },
      { key: 'compare.max-time', before: 'as needed', now: '120s' },
      { key: 'compare.on-inconclusive', before: 'fail', now: 'pass' },
      { key: 'compare.identity', before: 'off', now: 'on' },
    ],
  ],
  [
    'another target or base',
    file(''),
    file('').replace('url: auto', 'url: https://a.example, base: none, environment: mine'),
    [
      { key: 'target.url', before: 'auto', now: 'https://a.example' },
      { key: 'target.base', before: 'auto', now: 'none' },
      { key: 'target.environment', before: '*', now: 'mine' },
    ],
  ],
  [
    'a comment that is not written',
    file('report: { check: true }\n'),
    file('report: { comment: off }\n'),
    [
      { key: 'report.comment', before: 'changes', now: 'off' },
      { key: 'report.check', before: 'true', now: 'false' },
    ],
  ],
];

test.each(looser)('%s is looser; the way back is not', async (_, before, now, items) => {
  expect(await between(before, now)).toEqual(items);
});

const tighter: readonly (readonly [string, string, string])[] = [
  ['the same file', suite(''), suite('')],
  ['a lower limit', budget('lcp: { max: 2s }'), budget('lcp: { max: 1s }')],
  ['a failure where it warned', budget('lcp: { max: 2s, level: warn }'), budget('lcp: { max: 2s }')],
  ['one more budget', budget('lcp: { max: 2s }'), budget('lcp: { max: 2s }, requests: { max: 9 }')],
  [
    'a page held to less than all',
    budget('lcp: { max: 2s }'),
    budget('lcp: { max: 2s }, home/lcp: { max: 1s }'),
  ],
  ['a page more', 'version: 1\npages: { home: /, prices: /prices }\n', `${file('')}`],
  [
    'a page under another name',
    file(''),
    'version: 1\ntarget: { url: auto }\npages: { start: /, prices: /prices }\n',
  ],
  ['an ignore less', findings('ignore: [{ rule: a, because: x }]'), findings('fail-on: warning')],
  [
    'the same ignore with another reason',
    findings('ignore: [{ rule: a, because: x }]'),
    findings('ignore: [{ rule: a, because: y }]'),
  ],
  [
    'a comparison that proves more',
    file('compare: { preset: quick }\n'),
    file('compare: { preset: deep }\n'),
  ],
];

test.each(tighter)('%s is not looser', async (_, before, now) => {
  expect(await between(before, now)).toEqual([]);
});

test('what is looser stands at its line', async () => {
  const items = loosened(
    await read(budget('lcp: { max: 2s }')),
    await read(budget('lcp: { max: 9s }')),
    sampleSuites,
  );
  expect(items).toMatchObject([{ place: { line: 7 } }]);
});
