import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { alike, comparable } from '#baseline/comparable-tasks.ts';
import { becomesBaseline } from '#baseline/search/no-baseline-reason.ts';
import { unmeasuredIn } from '#model/record/pairs.ts';
import type { Absence } from '#model/contract/store.ts';
import { exhibitFile } from '#model/observation/exhibit.ts';
import { Failure } from '#model/problem.ts';
import type { Report } from '#model/record/report.ts';
import { writeWhole } from '#system/files.ts';
import type { MissingPolicy, Prepared } from '../prepare/prepared.ts';
import type { Base, Before } from './base.ts';

/**
 * A branch that had a baseline has none that can be used: whoever can bring that about would pass unmeasured. Where
 * there never was one, nothing was taken away.
 */
function refuseAbsence({ hadOne, message, next }: Absence, onMissing: MissingPolicy | undefined): void {
  if (onMissing === 'new' || (onMissing === undefined && !hadOne)) return;
  const otherwise =
    onMissing === undefined ? ' Or judge absolute limits alone, with `on-missing-baseline: new`.' : '';
  throw new Failure({ code: 'baseline/missing', owner: 'environment', message, next: `${next}${otherwise}` });
}

/**
 * What this run would be compared with; a Failure when what is there cannot be a baseline or may not be read.
 * On GitHub it was found by this config's own key: a pull request may write the whole config anew, and what is gone is
 * a row.
 */
export async function baseOf({
  hashes,
  baseline,
  github,
}: Pick<Prepared, 'hashes' | 'baseline' | 'github'>): Promise<Base> {
  if (github?.purpose.kind === 'baseline')
    return { before: undefined, reason: becomesBaseline(github.purpose.tip.branch) };
  const found = await baseline.store.load();
  if (!found.stored) {
    if (found.absence) refuseAbsence(found.absence, baseline.onMissing);
    return { before: undefined, reason: found.reason };
  }
  const { stored: kept } = found;
  const { record, origin } = kept;
  if (!record.complete || unmeasuredIn(record) > 0) {
    throw new Failure({
      code: 'baseline/incomplete',
      owner: 'config',
      message: `The record in ${origin} is of a run that did not measure everything, so it is no baseline.`,
      next: 'Measure the base again until the run is complete, and `tidemark accept` it.',
    });
  }
  const planned = [...hashes.tasks].map(([id, hash]) => ({ id, hash }));
  const tasks = github ? alike(planned, record) : comparable(planned, record, origin);
  return { before: { kept, tasks } };
}

/** The baseline's pictures beside the run's own, so that the folder can be rendered again by itself. */
export async function copyBefore(
  comparison: Report['comparison'],
  before: Before | undefined,
  folder: string,
): Promise<void> {
  for (const exhibit of comparison.flatMap((contrasted) => contrasted.before)) {
    const body = await before?.kept.read(exhibit).catch(() => undefined);
    if (body) await writeWhole(join(folder, 'exhibits', exhibitFile(exhibit)), body);
  }
}

/** A run clears its report folder first: it must never be the baseline's. */
export async function refuseBaselineFolder({
  folder,
  baseline,
}: Pick<Prepared, 'folder' | 'baseline'>): Promise<void> {
  const real = async (path: string) => realpath(path).catch(() => path);
  if ((await real(folder)) !== (await real(baseline.folder))) return;
  throw new Failure({
    code: 'config/folder-is-baseline',
    owner: 'config',
    message: `The reports would be written over the baseline in ${baseline.folder}.`,
    next: 'Name another folder with --output (report.folder) or --baseline; nothing was changed.',
  });
}
