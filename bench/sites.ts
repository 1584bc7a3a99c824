// How often a suite is red or yellow on sites that nobody changed. Each site is a folder of files, served twice on
// loopback as base and head, and run as a person runs it: a process of the command line a run.
//   node bench/sites.ts --runs 20 --mode stored --mode live ~/site ~/other#/demo/index.html
//   node bench/sites.ts --mode live --suite '{ uses: lighthouse }' --compare '{ preset: quick }' ~/site
// Several pages of a site stand with commas between them (~/sites#/one/,/two/) and are measured in one run.
// An address instead of a folder is both sides as it is served, two with a comma between are base and head; only
// 127.0.0.1 gets more load than the caps allow. --suite (unless given: visual in these --viewport) and --compare go
// into the config as they are. --out: a JSON line a run is added to this file. --reports: a folder that keeps the
// reports of red and yellow runs. --program: the command line to run, where it is another version's. Exits 1 where
// anything was red.
import { appendFile, copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Check, JudgedFinding, Verdict } from '../src/model/record/verdict.ts';
import { wilson } from '../src/verdict/statistics/proportion.ts';
import { close, sidesOf } from './folder-server.ts';
import { PROGRAM, projectOf, reportIn, reportOf, RUN, tidemark } from './site-run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '20' },
    mode: { type: 'string', multiple: true, default: ['stored'] },
    viewport: { type: 'string', multiple: true, default: ['desktop'] },
    suite: { type: 'string' },
    // Equal builds are to be measured, not proved.
    compare: { type: 'string', default: '{ identity: off }' },
    out: { type: 'string' },
    reports: { type: 'string' },
    program: { type: 'string', default: PROGRAM },
  },
});
const suite = values.suite ?? `{ uses: visual, with: { viewports: [${values.viewport.join(', ')}] } }`;

/** A check or finding that did not pass, why, and by how much pairs differed. */
interface Fault {
  readonly id: string;
  readonly reason: string;
  readonly change?: number;
}

/** What `--out` keeps of a run. */
interface Run {
  readonly id: string;
  readonly site: string;
  readonly mode: string;
  readonly code: number;
  readonly status: Verdict['status'];
  readonly seconds: number;
  /** Measured live. */
  readonly pairs: number;
  readonly failing: readonly Fault[];
  readonly warning: readonly Fault[];
  /** Gates that nobody could decide; beside a warning the verdict's status does not tell. */
  readonly undecided: readonly Fault[];
}

const faultOf = ({ id, reason, pairs }: Check): Fault => ({
  id,
  reason,
  ...(pairs && { change: pairs.change }),
});
const findingOf = ({ identity, state, doubt }: JudgedFinding): Fault => ({
  id: identity,
  reason: doubt ?? state,
});

/** What did not pass. A limit that only warns says how the site is, not that it changed, and is no alarm. */
function faultsOf({ checks, findings }: Verdict): Pick<Run, 'failing' | 'warning' | 'undecided'> {
  const judged = checks.filter(({ kind }) => kind !== 'watch');
  const failing = judged.filter(({ status }) => status === 'fail' || status === 'absent');
  const warning = judged.filter(({ status, kind }) => status === 'warn' && kind !== 'limit');
  const undecided = judged.filter(({ status, level }) => status === 'inconclusive' && level === 'fail');
  return {
    failing: [...failing.map(faultOf), ...findings.filter((each) => each.failing).map(findingOf)],
    warning: [...warning.map(faultOf), ...findings.filter(({ doubt }) => doubt).map(findingOf)],
    undecided: undecided.map(faultOf),
  };
}

const isRed = ({ code }: Run): boolean => code === 1;
const isYellow = (run: Run): boolean => !isRed(run) && run.warning.length > 0;
const isUndecided = (run: Run): boolean => !isRed(run) && run.undecided.length > 0;
const colourOf = (run: Run): string => {
  if (isRed(run)) return 'red';
  return isYellow(run) ? 'yellow' : 'green';
};

/** One run as a person sees it, from the report that it leaves in `folder`. */
async function measured(
  folder: string,
  args: readonly string[],
  of: Pick<Run, 'site' | 'mode'>,
): Promise<Run> {
  const started = performance.now();
  const code = await tidemark(folder, args, values.program);
  const seconds = (performance.now() - started) / 1000;
  const { run, verdict, baseline } = await reportOf(folder);
  const pairs = (baseline.found && baseline.live?.pairs) || 0;
  return { id: run.id, ...of, code, status: verdict.status, seconds, pairs, ...faultsOf(verdict) };
}

/** Writes down what a run was, where that is asked for. */
async function keep(run: Run, folder: string): Promise<void> {
  if (values.out !== undefined) await appendFile(values.out, `${JSON.stringify(run)}\n`);
  const colour = colourOf(run);
  if (values.reports === undefined || colour === 'green') return;
  await mkdir(values.reports, { recursive: true });
  await copyFile(reportIn(folder), join(values.reports, `${colour}-${run.id}.json`));
}

/** All runs of a site in one way of comparing, as they come. */
async function* runsIn(
  folder: string,
  [base, head]: readonly [string, string],
  of: Pick<Run, 'site' | 'mode'>,
) {
  const isLive = of.mode === 'live';
  for (const args of isLive ? [] : [[...RUN, '--url', base], ['accept']])
    if ((await tidemark(folder, args, values.program)) !== 0)
      throw new Error(`${args[0]}: red without anything to compare with`);
  const args = [...RUN, '--url', head, ...(isLive ? ['--base-url', base] : [])];
  for (let count = 0; count < Number(values.runs); count += 1) {
    const run = await measured(folder, args, of);
    await keep(run, folder);
    yield run;
  }
}

async function* runsOf(named: string, mode: string): AsyncGenerator<Run> {
  const [root = '', path = '/'] = named.split('#');
  const sides = await sidesOf(root);
  try {
    await using project = await projectOf({ paths: path.split(','), suite, compare: values.compare });
    yield* runsIn(project.path, [sides[0].url, sides[1].url], { site: named, mode });
  } finally {
    close(sides);
  }
}

const worded = ({ id, reason, change }: Fault): string =>
  `${id} ${reason}${change === undefined ? '' : ` ${change.toPrecision(2)}`}`;
const mean = (numbers: readonly number[]): string =>
  (numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toFixed(1);

/** So many of all, and as many as there may be in truth. */
function share(hits: number, { length }: readonly Run[], what: string): string {
  const upper = 100 * wilson(hits, length, 0.95)[1];
  return `${hits} of ${length} ${what} (95 %: at most ${upper.toFixed(1)} %)`;
}

function tell(title: string, runs: readonly Run[]): void {
  if (runs.length === 0) return;
  const undecided = `${runs.filter(isUndecided).length} undecided`;
  const cost = `${mean(runs.map(({ pairs }) => pairs))} pairs and ${mean(runs.map(({ seconds }) => seconds))} s a run`;
  const counted = [
    share(runs.filter(isRed).length, runs, 'red'),
    share(runs.filter(isYellow).length, runs, 'yellow'),
  ];
  console.log(`${title}: ${[...counted, undecided, cost].join(', ')}`);
}

const all: Run[] = [];
for (const mode of values.mode) {
  for (const named of positionals) {
    const name = `${mode} ${named.split('/').slice(-3).join('/')}`;
    const runs: Run[] = [];
    try {
      for await (const run of runsOf(named, mode)) {
        runs.push(run);
        for (const fault of [...run.failing, ...run.warning].map(worded))
          console.log(`    ${colourOf(run)} ${run.id}: ${fault.slice(0, 300)}`);
      }
    } catch (error) {
      console.log(`${name}: not measured: ${String(error).slice(0, 400)}`);
    }
    all.push(...runs);
    tell(name, runs);
  }
}
tell('all', all);
process.exitCode = all.some(isRed) ? 1 : 0;
