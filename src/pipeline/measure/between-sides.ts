import type { NewExhibit } from '#model/observation/exhibit.ts';
import type { History } from '#model/record/history.ts';
import type { StoredRun } from '#model/contract/store.ts';
import type { Suite } from '#model/contract/suite.ts';
import type { Sides } from '../comparison/base.ts';
import { withoutBaseNoise } from './base-noise.ts';
import { contrastAll, withFindings, type Contrasts } from './contrast.ts';
import type { ExhibitFolder } from './folder.ts';
import { asBaseline, furtherLooks, withLooks, type Looking } from './further-looks.ts';

/** What stands between two sides, and the sides with what further looks at them showed. */
export interface Contrasted {
  readonly contrasts: Contrasts;
  readonly sides: Sides;
}

/** What both sides are contrasted with, and looked at again. */
export interface Between extends Pick<Looking, 'run' | 'plan' | 'until'> {
  readonly suites: readonly Suite[];
  /** Whether a later run may be compared with this one. */
  readonly mayBecomeBaseline: boolean;
  /** What moved by itself in the last runs of the base branch. */
  readonly restlessness?: History['restlessness'];
}

/**
 * What exists only between the two sides, less what the base does by itself. What differs is looked at again, on the
 * base too where it is served, until luck explains it no longer.
 */
export async function contrastSides(
  { run, plan, until, suites, mayBecomeBaseline, restlessness }: Between,
  sides: Sides,
  exhibits: ExhibitFolder,
): Promise<Contrasted> {
  const { record, equipment, earlier, apart = [] } = sides;
  const looking: Looking = { run, plan, equipment, exhibits, until };
  if (!sides.base.before) {
    const contrasts: Contrasts = { judged: new Map(), shown: [], problems: [] };
    if (!mayBecomeBaseline) return { contrasts, sides };
    return { contrasts, sides: { ...sides, record: await asBaseline(record, suites, looking) } };
  }
  const { kept, tasks } = sides.base.before;
  const now: StoredRun = { record, origin: 'this run', read: exhibits.read };
  const keep = async ({ body, ...exhibit }: NewExhibit, suite: string) => ({
    ...exhibit,
    suite,
    ...(await exhibits.keep(body, exhibit.mime)),
  });
  const { again, relooked } = furtherLooks(looking);
  const served = equipment.base !== undefined;
  const known = { same: tasks.same, served, restlessness };
  const contrasts = await contrastAll(now, kept, { ...known, suites, keep, again });
  const base: StoredRun = { ...kept, record: withLooks(kept.record, relooked.base) };
  const steady = earlier.length === 0 ? contrasts : await withoutBaseNoise(contrasts, base, earlier, suites);
  return {
    contrasts: withFindings(steady, apart),
    sides: {
      ...sides,
      record: withLooks(record, relooked.head),
      base: { before: { kept: base, tasks } },
    },
  };
}
