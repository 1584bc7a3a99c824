// Whether what is told of a run are the faults that were planted, no more and no less: sites that nobody here wrote,
// served as base and head, the head with several faults at once. npm fetches their packages when this runs.
//   node bench/faults.ts                    all sets, each once
//   node bench/faults.ts --set admin --keep ~/reports
//   node bench/faults.ts --unchanged        both sides without faults: nothing is to be told
// --suite: this suite of the config alone, and then the faults of the others are missing. --sources: a folder that
// keeps packages between runs. Exits 1 where a cause is no fault, or a fault no cause.
import { copyFile, mkdir, mkdtempDisposable, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { admin } from './faults/admin.ts';
import { docs } from './faults/docs.ts';
import { explorer } from './faults/explorer.ts';
import type { Fault, FaultSet } from './faults/fault.ts';
import { joined } from './faults/match.ts';
import { unpacked } from './faults/packages.ts';
import { answersOf, serveSide, sideOf } from './faults/side.ts';
import { close } from './folder-server.ts';
import { reportIn, reportOf, RUN, tidemark } from './site-run.ts';
import type { Report } from '../src/model/record/report.ts';

const sets: readonly FaultSet[] = [admin, docs, explorer];

const { values } = parseArgs({
  options: {
    set: { type: 'string', multiple: true },
    suite: { type: 'string', multiple: true, default: [] },
    keep: { type: 'string' },
    sources: { type: 'string' },
    unchanged: { type: 'boolean', default: false },
  },
});

const isThere = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined)) !== undefined;

/** The site as it comes from its packages. */
async function sourcesOf(set: FaultSet, folder: string): Promise<string> {
  const sources = join(folder, set.name);
  if (await isThere(sources)) return sources;
  await using packages = await mkdtempDisposable(join(tmpdir(), 'tidemark-packages-'));
  const found = await unpacked(set.packages, packages.path);
  await mkdir(sources, { recursive: true });
  await set.gather(found, sources);
  return sources;
}

async function keep({ name }: FaultSet, report: string): Promise<void> {
  if (values.keep === undefined) return;
  await mkdir(values.keep, { recursive: true });
  await copyFile(report, join(values.keep, `${name}${values.unchanged ? '-unchanged' : ''}.json`));
}

async function measured(set: FaultSet, faults: readonly Fault[]): Promise<Report> {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'tidemark-faults-'));
  const at = (name: string) => join(folder.path, name);
  const sources = await sourcesOf(set, values.sources ?? at('sources'));
  const other = await serveSide(join(import.meta.dirname, 'faults/other'), {}, '127.0.0.2');
  const planted = { faults, other: other.url };
  const [base, head] = [
    await serveSide(await sideOf(set, sources, at('base'), { ...planted, faults: [] }), set.answers),
    await serveSide(await sideOf(set, sources, at('head'), planted), answersOf(set, faults)),
  ];
  try {
    const project = at('project');
    await mkdir(project);
    await writeFile(join(project, 'tidemark.yml'), set.config);
    const suites = values.suite.flatMap((name) => ['--suite', name]);
    const sides = ['--base-url', base.url, '--url', head.url];
    const ended = tidemark(project, [...RUN, '--dry-run', ...suites, ...sides]);
    // What could not be measured is told by its own exit code, and is in the report as well.
    const failure = await ended.then(
      () => undefined,
      (error: unknown) => error,
    );
    const report = await reportOf(project).catch(() => Promise.reject(failure));
    await keep(set, reportIn(project));
    return report;
  } finally {
    close([base, head, other]);
  }
}

let isWrong = false;
for (const set of sets.filter(({ name }) => values.set?.includes(name) ?? true)) {
  const started = performance.now();
  const faults = values.unchanged ? [] : set.faults;
  const report = await measured(set, faults);
  const { lines, isOne } = joined(report, faults);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${set.name}: ${faults.length} faults, ${report.verdict.causes?.length ?? 0} causes (${seconds} s)`,
  );
  for (const line of lines) console.log(`  ${line}`);
  if (!isOne) isWrong = true;
}
process.exitCode = isWrong ? 1 : 0;
