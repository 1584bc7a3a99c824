import type { RunRecord } from '#model/record/run-record.ts';
import type { Base, Comparison, Sides } from '../comparison/base.ts';
import type { Measuring, Prepared } from '../prepare/prepared.ts';
import type { ExhibitFolder } from './folder.ts';
import { measureLive, type LiveRun } from './live.ts';
import { measure } from './measure.ts';

const done = ({ tasks }: RunRecord): readonly string[] =>
  tasks.filter(({ status }) => status === 'done').map(({ id }) => id);

/** A base that was measured in the same job, as any baseline is told. */
function liveBase({ base }: LiveRun, exhibits: ExhibitFolder): Base {
  const kept = { record: base, origin: 'measured alternately with this run', read: exhibits.read };
  return { before: { kept, tasks: { same: new Set(done(base)), changed: new Set() } } };
}

/** Measures one side or both. */
export async function measureSides(
  prepared: Measuring & Pick<Prepared, 'github'>,
  comparison: Comparison,
  exhibits: ExhibitFolder,
): Promise<Sides> {
  if (comparison.kind === 'stored') {
    const { record, equipment } = await measure(prepared, exhibits, comparison.base);
    return { record, base: comparison.base, live: undefined, earlier: [], equipment: { head: equipment } };
  }
  const { base, past } = comparison;
  const live = await measureLive(prepared, {
    base,
    exhibits,
    history: past.history,
    proving: prepared.config.compare.identity,
    isKept: prepared.github?.purpose.kind === 'baseline',
  });
  const { head, paired, options, earlier, apart, equipment, received } = live;
  return {
    record: head,
    base: liveBase(live, exhibits),
    live: { paired, options },
    earlier,
    apart,
    equipment,
    received,
  };
}
