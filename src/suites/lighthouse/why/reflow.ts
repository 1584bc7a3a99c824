import { z } from 'zod';
import { lastingName } from '#model/lasting.ts';
import { addressOf, fileOf } from '../../addresses.ts';
import { rowsOf, SourceLocation, type Audit } from '../lhr.ts';
import { haveSameFiles, ms, type Fact, type Load, type Loads } from './load.ts';

/** ms that a file must force the layout longer to be told, and its share of itself. */
const LEAST = { time: 10, share: 0.5 };
const MOST = 3;

const Table = z.object({ type: z.literal('table'), items: z.array(z.unknown()) });
const Reflow = z.object({ source: SourceLocation, reflowTime: z.number() });
type Reflow = z.infer<typeof Reflow>;

/** What forced the layout in one load, place by place: the last of the audit's tables; the first is its worst alone. */
function reflowsIn(audit: Audit | undefined): readonly Reflow[] {
  const table = rowsOf(audit, Table).at(-1);
  return (table?.items ?? []).flatMap((item) => Reflow.safeParse(item).data ?? []);
}

/** All places of one file. */
interface Sum {
  readonly time: number;
  readonly worst: Reflow;
}

/** By source file where a source map names it, else by the script's lasting name. */
function byFile({ audits, finalDisplayedUrl }: Load): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const reflow of reflowsIn(audits['forced-reflow-insight'])) {
    const { url, original } = reflow.source;
    if (!URL.canParse(url)) continue;
    const name = original ? fileOf(original.file, url) : lastingName(url, finalDisplayedUrl);
    const { time, worst } = sums.get(name) ?? { time: 0, worst: reflow };
    const isWorse = reflow.reflowTime > worst.reflowTime;
    sums.set(name, { time: time + reflow.reflowTime, worst: isWorse ? reflow : worst });
  }
  return sums;
}

function placeOf({ source: { url, line, column, original } }: Reflow, page: string): Pick<Fact, 'source'> {
  const own = original && {
    file: fileOf(original.file, url),
    line: original.line + 1,
    column: original.column + 1,
  };
  return {
    source: {
      url: addressOf(url, page),
      line: line + 1,
      column: column + 1,
      ...(own && { original: own }),
    },
  };
}

/** Files that make the browser compute the layout at once for longer than before, the longest first. */
export function reflows(loads: Loads): readonly Fact[] {
  const { now, before } = loads;
  if (!before.audits['forced-reflow-insight'] || haveSameFiles(loads)) return [];
  const there = byFile(before);
  return [...byFile(now)]
    .map(([name, sum]) => ({ name, ...sum, was: there.get(name)?.time ?? 0 }))
    .filter(({ time, was }) => time - was >= Math.max(LEAST.time, LEAST.share * was))
    .toSorted((a, b) => b.time - b.was - (a.time - a.was))
    .slice(0, MOST)
    .map(({ name, time, worst, was }) => {
      const line = (worst.source.original?.line ?? worst.source.line) + 1;
      const then = was === 0 ? 'not at all before' : `${ms(was)} before`;
      return {
        rule: 'lighthouse/reflow-grew',
        message: `${name}:${line} forces the layout for ${ms(time)} in one load, ${then}.`,
        identity: `reflow-grew ${name}`,
        explains: ['main-thread'],
        amount: { value: time - was, unit: 'ms' },
        ...placeOf(worst, now.finalDisplayedUrl),
      };
    });
}
