import { z } from 'zod';
import { lastingName } from '#model/lasting.ts';
import { rowsOf } from '../lhr.ts';
import { haveSameFiles, inBoth, kB, type Fact, type Load, type Loads, type Request } from './load.ts';

/** Bytes below which nobody compresses. */
const SMALL = 1_400;
/** Shares of a text that are sent of it packed, and as it is. */
const [PACKED, WHOLE] = [0.9, 0.97];
/** Bytes that are worth a line. */
const WORTH_A_LINE = 512;

const isPacked = ({ transferSize, resourceSize }: Request): boolean => transferSize < PACKED * resourceSize;
const isWhole = ({ transferSize, resourceSize }: Request): boolean =>
  resourceSize > SMALL && transferSize >= WHOLE * resourceSize;

/** Texts that were sent compressed and are no more. */
function lostCompression(loads: Loads): readonly Fact[] {
  return inBoth(loads)
    .filter(([, is, was]) => isWhole(is) && isPacked(was) && was.transferSize > 0)
    .map(([name, is, was]) => ({
      rule: 'lighthouse/compression-lost',
      message: `${name} is no longer compressed: ${kB(is.transferSize)} are sent, ${kB(was.transferSize)} before.`,
      identity: `compression-lost ${name}`,
      resource: name,
      explains: ['bytes'],
      before: { compressed: 'yes' },
      after: { compressed: 'no' },
    }));
}

const Cached = z.object({ url: z.string(), cacheLifetimeMs: z.number().default(0) });

const DAY = 86_400_000;
const lifetime = (time: number): string =>
  time < DAY ? `${Math.round(time / 60_000)} minutes` : `${Math.round(time / DAY)} days`;

/** "Browsers may keep /app.js and 3 more for 10 minutes only, longer before." */
function keeping(files: string, time: number, before: number | undefined): string {
  if (time <= 0) return `Browsers may no longer keep ${files}.`;
  const then = before === undefined ? 'longer' : `for ${lifetime(before)}`;
  return `Browsers may keep ${files} for ${lifetime(time)} only, ${then} before.`;
}

/** How long files may be kept, of those that Lighthouse finds too short. */
const lifetimes = ({ audits, finalDisplayedUrl }: Load): ReadonlyMap<string, number> =>
  new Map(
    rowsOf(audits['cache-insight'], Cached).map(({ url, cacheLifetimeMs }) => [
      lastingName(url, finalDisplayedUrl),
      cacheLifetimeMs,
    ]),
  );

/** Files that may be kept for a shorter time than before, told together: the cause is one, the server's settings. */
function lostCache(loads: Loads): readonly Fact[] {
  if (!loads.before.audits['cache-insight']) return [];
  const [now, before] = [lifetimes(loads.now), lifetimes(loads.before)];
  const known = new Set(inBoth(loads).map(([name]) => name));
  const shorter = [...now].filter(
    ([name, time]) => known.has(name) && time < (before.get(name) ?? Number.POSITIVE_INFINITY),
  );
  const [first, ...others] = shorter;
  if (!first) return [];
  const [name, time] = first;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return [
    {
      rule: 'lighthouse/cache-lost',
      message: keeping(name + more, time, before.get(name)),
      identity: 'cache-lost',
      explains: ['bytes'],
      detail: shorter.map(([each]) => each).join('\n'),
    },
  ];
}

/** Chrome's own priorities, the most urgent last. */
const URGENCY: readonly string[] = ['VeryLow', 'Low', 'Medium', 'High', 'VeryHigh'];

/** What was loaded ahead of its need, or as urgent, and is no more. */
function lostPriority(loads: Loads): readonly Fact[] {
  const isSame = haveSameFiles(loads);
  return inBoth(loads).flatMap(([name, is, was]): Fact[] => {
    if (was.isLinkPreload === true && is.isLinkPreload !== true)
      return [
        {
          rule: 'lighthouse/preload-lost',
          message: `${name} is no longer preloaded.`,
          identity: `preload-lost ${name}`,
          explains: ['paint'],
          before: { preload: 'yes' },
          after: { preload: 'no' },
        },
      ];
    if (isSame) return [];
    const [low, high] = [URGENCY.indexOf(is.priority ?? ''), URGENCY.indexOf(was.priority ?? '')];
    if (low < 0 || high < 0 || low >= high) return [];
    return [
      {
        rule: 'lighthouse/priority-lost',
        message: `${name} is loaded with priority ${is.priority}, ${was.priority} before.`,
        identity: `priority-lost ${name}`,
        explains: ['paint'],
      },
    ];
  });
}

const Blocking = z.object({ url: z.string(), totalBytes: z.number() });

const blocking = ({ audits, finalDisplayedUrl }: Load): ReadonlyMap<string, number> =>
  new Map(
    rowsOf(audits['render-blocking-insight'], Blocking).map(({ url, totalBytes }) => [
      lastingName(url, finalDisplayedUrl),
      totalBytes,
    ]),
  );

/** What blocked the first paint before and is larger now; what newly blocks it is a finding of the load itself. */
function grownBlockers({ now, before }: Loads): readonly Fact[] {
  const there = blocking(before);
  return [...blocking(now)].flatMap(([name, bytes]): Fact[] => {
    const was = there.get(name);
    if (was === undefined || bytes - was < WORTH_A_LINE) return [];
    return [
      {
        rule: 'lighthouse/blocking-grew',
        message: `${name} blocks the first paint and is ${kB(bytes)} now, ${kB(was)} before.`,
        identity: `blocking-grew ${name}`,
        resource: name,
        explains: ['paint'],
      },
    ];
  });
}

/** How a page's files are sent and asked for otherwise than before. */
export const delivery = (loads: Loads): readonly Fact[] => [
  ...lostCompression(loads),
  ...grownBlockers(loads),
  ...lostPriority(loads),
  ...lostCache(loads),
];
