import type { Config } from '#model/config.ts';
import type { NewExhibit } from '#model/exhibit.ts';
import { REPORT_SCHEMA, type Report } from '#model/report.ts';
import type { RunRecord } from '#model/run-record.ts';
import type { Kept } from '#model/store.ts';
import { reporters } from '#report/registry.ts';
import { suites } from '#suites/registry.ts';
import { writeWhole } from '#system/files.ts';
import { lockFolder } from '#system/lock.ts';
import { redactDeep } from '#system/redact.ts';
import { judge } from '#verdict/judge.ts';
import { join } from 'node:path';
import { apart, baselineTold, baseOf, copyBefore, type Before } from './baseline.ts';
import { contrastAll, type Contrasts } from './contrast.ts';
import { deliver, type Outcome } from './deliver.ts';
import { clearFolder, exhibitFolder, type ExhibitFolder } from './folder.ts';
import { measure } from './measure.ts';
import { prepare, redactorOf, type Prepared } from './prepare.ts';
import type { Request } from './request.ts';
import { discreet, discreetly, hidden } from './secrecy.ts';
import { baselineFolder, reportFolder } from './settings.ts';
import type { Stage } from './stage.ts';

async function contrasts(record: RunRecord, before: Before | undefined, exhibits: ExhibitFolder): Promise<Contrasts> {
  if (!before) return { judged: new Map(), shown: [], problems: [] };
  const now: Kept = { record, origin: 'this run', read: exhibits.read };
  const keep = async ({ body, ...rest }: NewExhibit, suite: string) => ({ ...rest, suite, ...(await exhibits.keep(body, rest.mime)) });
  return contrastAll(now, before.kept, before.tasks.same, suites, keep);
}

function judged(request: Request, { config, cut }: Prepared, record: RunRecord, before: Before | undefined, contrast: Contrasts): Report['verdict'] {
  return judge({
    suites: config.suites,
    whole: request.only.length === 0 && cut.length === 0,
    onInconclusive: config.compare.onInconclusive,
    record,
    before: before && { record: before.kept.record, same: before.tasks.same, changed: before.tasks.changed },
    contrasts: contrast.judged,
    today: request.host.now().toISOString().slice(0, 10),
  });
}

function notesOf(request: Request, { config, cut }: Prepared, stage: Stage | undefined): string[] {
  const only = request.only.length > 0 ? [`Only ${request.only.join(', ')} ran (--suite); the config's other suites were not looked at.`] : [];
  const server = stage && !stage.situation.artifacts ? [`GitHub Enterprise Server keeps no artifacts for the action: the baseline lies in ${baselineFolder(request, config)}; keep that folder between runs (a cache or a shared disk) and name it with the input \`baseline\`.`] : [];
  return [...only, ...server, ...cut, ...config.notes, ...withoutEffect(config), ...(request.dryRun ? ['Dry run: nothing left this machine.'] : [])];
}

/** Settings of the config language that this version reads and has no use for yet. */
function withoutEffect({ sources }: Config): string[] {
  const written = ['compare.preset', 'target.base'].filter((key) => (sources[key] ?? 'default') !== 'default');
  return written.length === 0 ? [] : [`${written.join(', ')}: without effect in this version, which compares with a stored baseline.`];
}

/** tidemark.yml → plan → run record → verdict → report → documents in the folder and on GitHub. Throws a Failure only while nothing is measured. */
export async function check(request: Request, stage?: Stage): Promise<Outcome> {
  const prepared = await prepare(request, stage);
  const redact = redactorOf(request, prepared.config);
  return discreetly(redact, () => checkPrepared(discreet(request, redact), prepared, stage, redact));
}

async function checkPrepared(request: Request, prepared: Prepared, stage: Stage | undefined, redact: (text: string) => string): Promise<Outcome> {
  const { config, plan } = prepared;
  const base = await baseOf(request, config, plan, stage);
  const folder = reportFolder(request, config);
  await apart(request, config, folder);
  const unlock = await lockFolder(folder);
  try {
    const exhibits = exhibitFolder(folder, redact);
    await clearFolder(folder, [...reporters.flatMap((one) => one.files), 'run.json']);
    const record = hidden(await measure(request, prepared, exhibits, stage), plan, redact);
    await writeWhole(join(folder, 'run.json'), `${JSON.stringify(record, null, 1)}\n`);
    request.tell({ type: 'step', words: 'comparing' });
    const contrast = await contrasts(record, base.before, exhibits);
    await copyBefore(contrast.shown, base.before, folder);
    const report: Report = {
      schema: REPORT_SCHEMA,
      key: config.key,
      verdict: redactDeep(judged(request, prepared, record, base.before, contrast), redact),
      run: record,
      baseline: baselineTold(record, base),
      comparison: contrast.shown,
      problems: [...record.problems, ...redactDeep(contrast.problems, redact)],
      links: {},
      ...(prepared.cut.length > 0 && { caveats: redactDeep([...prepared.cut], redact) }),
      notes: redactDeep(notesOf(request, prepared, stage), redact),
    };
    return await deliver(request, prepared, { report, folder, read: exhibits.read }, stage);
  } finally {
    await unlock();
  }
}
