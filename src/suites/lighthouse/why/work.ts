import { z } from 'zod';
import { lastingName } from '#model/lasting.ts';
import { rowsOf } from '../lhr.ts';
import { haveSameFiles, inBoth, kB, ms, requestsOf, type Fact, type Load, type Loads } from './load.ts';

/** ms that a script must keep the thread longer to be told, and its share of itself. */
const LEAST = { time: 50, share: 0.2 };
const MOST = 3;

const Script = z.object({ url: z.string(), total: z.number() });

/** ms that each script keeps the main thread, by lasting names; what belongs to none is left out. */
function times({ audits, finalDisplayedUrl }: Load): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const { url, total } of rowsOf(audits['bootup-time'], Script)) {
    if (!URL.canParse(url)) continue;
    const name = lastingName(url, finalDisplayedUrl);
    all.set(name, (all.get(name) ?? 0) + total);
  }
  return all;
}

/** Scripts that keep the main thread longer, the longest first. Only a new one is a thing that came. */
function longerScripts(loads: Loads): readonly Fact[] {
  const { now, before } = loads;
  if (!before.audits['bootup-time'] || haveSameFiles(loads)) return [];
  const was = times(before);
  const known = requestsOf(before);
  return [...times(now)]
    .map(([name, time]) => ({ name, time, earlier: was.get(name) ?? 0 }))
    .filter(({ time, earlier }) => time - earlier >= Math.max(LEAST.time, LEAST.share * earlier))
    .toSorted((a, b) => b.time - b.earlier - (a.time - a.earlier))
    .slice(0, MOST)
    .map(({ name, time, earlier }) => {
      const isNew = earlier === 0 && !known.has(name);
      const then = earlier === 0 ? 'little before' : `${ms(earlier)} before`;
      return {
        rule: 'lighthouse/script-work',
        message: `${name} keeps the main thread for ${ms(time)} in one load${isNew ? ' and is new' : `, ${then}`}.`,
        identity: `script-work ${name}`,
        explains: ['main-thread'],
        amount: { value: time - earlier, unit: 'ms' },
        ...(isNew && { resource: name }),
      };
    });
}

const Party = z.object({ entity: z.string(), transferSize: z.number(), mainThreadTime: z.number() });

/** Companies whose files a page newly loads. */
function newParties({ now, before }: Loads): readonly Fact[] {
  const audit = 'third-parties-insight';
  if (!before.audits[audit]) return [];
  const known = new Set(rowsOf(before.audits[audit], Party).map(({ entity }) => entity));
  return rowsOf(now.audits[audit], Party)
    .filter(({ entity }) => !known.has(entity))
    .slice(0, MOST)
    .map(({ entity, transferSize, mainThreadTime }) => ({
      rule: 'lighthouse/third-party-new',
      message: `${entity} is new: ${kB(transferSize)}, and ${ms(mainThreadTime)} of the main thread in one load.`,
      identity: `third-party-new ${entity}`,
      explains: ['bytes', 'main-thread'],
    }));
}

interface Branch {
  readonly name: string;
  readonly resourceBytes: number;
  readonly children?: readonly Branch[] | undefined;
}
const Branch: z.ZodType<Branch> = z.lazy(() =>
  z.object({ name: z.string(), resourceBytes: z.number(), children: z.array(Branch).optional() }),
);

/** Source files with their bytes in a script, by their paths. */
function filesOf(branch: Branch, path: string): readonly (readonly [string, number])[] {
  const name = path === '' ? branch.name : `${path}/${branch.name}`;
  if (!branch.children) return [[name.replace(/^(\.\.?\/)+/, ''), branch.resourceBytes]];
  return branch.children.flatMap((child) => filesOf(child, name));
}

/** By lasting names, the source files of scripts that have a source map. */
function sources({ audits, finalDisplayedUrl }: Load): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const nodes = z.array(Branch).safeParse(audits['script-treemap-data']?.details?.['nodes']);
  return new Map(
    (nodes.data ?? [])
      .filter(({ children, name }) => children && URL.canParse(name))
      .map(({ name, children = [] }) => [
        lastingName(name, finalDisplayedUrl),
        new Map(children.flatMap((child) => filesOf(child, ''))),
      ]),
  );
}

/** Bytes of a source file that are worth a line. */
const WORTH_A_LINE = 1_000;

/** Source files that make scripts larger, script by script. */
function grownSources(loads: Loads): readonly Fact[] {
  const there = sources(loads.before);
  const known = new Set(inBoth(loads).map(([name]) => name));
  return [...sources(loads.now)].flatMap(([script, files]): Fact[] => {
    const before = there.get(script);
    if (!before || !known.has(script)) return [];
    const grown = [...files]
      .map(([file, bytes]) => ({ file, bytes, was: before.get(file) }))
      .filter(({ bytes, was = 0 }) => bytes - was >= WORTH_A_LINE)
      .toSorted((a, b) => b.bytes - (b.was ?? 0) - (a.bytes - (a.was ?? 0)));
    const said = grown.map(({ file, bytes, was }) =>
      was === undefined ? `${file}: new, ${kB(bytes)}` : `${file}: ${kB(was)} → ${kB(bytes)}`,
    );
    const [first] = grown;
    if (!first) return [];
    const how = first.was === undefined ? 'new' : `${kB(first.bytes - first.was)} larger`;
    const size = first.was === undefined ? `, ${kB(first.bytes)}` : '';
    return [
      {
        rule: 'lighthouse/source-grew',
        message: `${script} holds ${first.file}, which is ${how}${size} before compression.`,
        identity: `source-grew ${script}`,
        resource: script,
        explains: ['bytes'],
        detail: said.slice(0, 10).join('\n'),
      },
    ];
  });
}

/** What a page's scripts and those of others do and weigh more. */
export const work = (loads: Loads): readonly Fact[] => [
  ...longerScripts(loads),
  ...newParties(loads),
  ...grownSources(loads),
];
