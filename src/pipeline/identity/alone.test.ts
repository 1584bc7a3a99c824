import { expect, test } from 'vitest';
import type { SuiteConfig } from '#model/config.ts';
import type { Received as Answer, ReceivedPage } from '#model/contract/received.ts';
import type { Differing } from '#identity/identical.ts';
import { equipmentFor } from '../../../fixtures/bench.ts';
import { serve } from '../../../fixtures/host.ts';
import { probeSuite, probeTask } from '../../../fixtures/probe.ts';
import { measureAlone } from './alone.ts';

// What measuring an unchanged page asks for, held to what was received when the sides were compared.

const CONFIG: SuiteConfig = {
  name: 'probe',
  uses: 'probe',
  options: {},
  budgets: [],
  findings: { failOn: 'error', onlyNew: true, ignore: [] },
};

interface Page {
  /** Paths and whole addresses, and when they came. */
  readonly received: Readonly<Record<string, Answer['when']>>;
  /** What measuring asks for. */
  readonly asks: readonly string[];
  readonly differs: readonly Differing[];
  /** What of it fails while measuring, and what failed when the sides were compared. */
  readonly fails?: readonly string[];
  readonly failed?: readonly string[];
}

const LATE: readonly Differing[] = [{ where: '/late.json', how: '"40" → "41"', when: 'late' }];

function pageOf(origin: string, { received, failed = [] }: Page): ReceivedPage {
  const responses = Object.entries(received).map(([url, when]): Answer => ({
    url: new URL(url, origin).href,
    method: 'GET',
    kind: 'fetch',
    status: failed.includes(url) ? 404 : 200,
    protocol: 'http/1.1',
    headers: {},
    wire: 0,
    body: new Uint8Array(),
    when,
  }));
  return { origin, responses, unknown: [] };
}

/** Why a page that was proved unchanged is measured beside its base after all; undefined where it is not. */
async function why(asked: Page): Promise<string | undefined> {
  const { asks, differs, fails = [] } = asked;
  const origin = await serve((_, response) => void response.end('ok'));
  const own = asks.filter((url) => url.startsWith('/'));
  const others = asks.filter((url) => !url.startsWith('/'));
  const suite = probeSuite(async (_task, bench) => {
    for (const path of own) await fetch(new URL(path, bench.target));
    return {
      measurements: [],
      findings: [],
      exhibits: [],
      requests: own.map((path) => ({
        subject: 'home',
        method: 'GET',
        path,
        count: 1,
        ...(fails.includes(path) && { failed: true }),
      })),
      hosts: others.map((url) => ({ subject: 'home', host: `${new URL(url).hostname}:443` })),
    };
  });
  const page = pageOf(origin, asked);
  const side = equipmentFor(origin);
  const alone = await measureAlone(
    { received: { task: probeTask, base: [page, page], head: page }, differs },
    CONFIG,
    {
      suites: [suite],
      keep: async (body) => ({ sha256: '0'.repeat(64), bytes: body.length }),
      sides: { base: side, head: side },
      emit: () => undefined,
    },
  );
  return 'why' in alone ? alone.why : undefined;
}

const CDN = 'https://cdn.example/late.json';

test.each<[string, Page, string | undefined]>([
  [
    'asks for what came late and may be what differs',
    { received: { '/': 'loading', '/late.json': 'late' }, asks: ['/', '/late.json'], differs: LATE },
    'measured, it asked for /late.json, which came late and differs',
  ],
  [
    'asks for nothing late',
    { received: { '/': 'loading', '/late.json': 'late' }, asks: ['/'], differs: LATE },
    undefined,
  ],
  [
    'asks for what came late where nothing late differs',
    {
      received: { '/': 'loading', '/late.json': 'late', '/about': 'prefetch' },
      asks: ['/', '/late.json'],
      differs: [{ where: '/about', how: 'prefetched', when: 'prefetch' }],
    },
    undefined,
  ],
  [
    'asks another host from which something came late',
    { received: { '/': 'loading', [CDN]: 'late' }, asks: ['/', CDN], differs: LATE },
    'measured, it asked for /late.json, which came late and differs',
  ],
  [
    'asks for what was not received at all',
    { received: { '/': 'loading' }, asks: ['/', '/more.js'], differs: [] },
    'measured, it asked for /more.js as well',
  ],
  [
    'has a failure that was an answer before',
    { received: { '/': 'loading', '/a.js': 'loading' }, asks: ['/', '/a.js'], differs: [], fails: ['/a.js'] },
    'measured, /a.js failed, which was answered before',
  ],
  [
    'fails where it failed before',
    {
      received: { '/': 'loading', '/a.js': 'loading' },
      asks: ['/', '/a.js'],
      differs: [],
      fails: ['/a.js'],
      failed: ['/a.js'],
    },
    undefined,
  ],
])('an unchanged page whose measuring %s', async (_words, page, expected) => {
  expect(await why(page)).toBe(expected);
});
