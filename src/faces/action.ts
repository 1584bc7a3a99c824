import * as core from '@actions/core';
import type { Alike } from '#pipeline/commands/aa.ts';
import type { Mode } from '#pipeline/commands/act.ts';
import type { Outcome } from '#pipeline/deliver/deliver.ts';
import type { WorkflowInputs } from '#pipeline/prepare/github-run.ts';
import type { Request } from '#pipeline/prepare/request.ts';
import type { Relayed } from '#pipeline/commands/second-stage.ts';
import {
  aaText,
  act,
  annotationOf,
  annotationsOf,
  ATTESTATION_MODES,
  choiceOf,
  exitCode,
  fence,
  mistake,
  MISSING_POLICIES,
  MODES,
  print,
  problemsOf,
  problemText,
  progressOn,
  thisHost,
} from './app.ts';
import { faceOf, type Face, type Host, type Level } from './remarks.ts';

type Problem = ReturnType<typeof problemsOf>[number];

/** Input of the workflow file → the config key it is laid over. */
const overlay: Readonly<Record<string, string>> = {
  url: 'target.url',
  'base-url': 'target.base',
  preset: 'compare.preset',
  environment: 'target.environment',
  wait: 'target.wait',
  output: 'report.folder',
  comment: 'report.comment',
  check: 'report.check',
  'on-inconclusive': 'compare.on-inconclusive',
};

function text(name: string): string | undefined {
  return core.getInput(name) || undefined;
}

function flag(name: string): boolean {
  const value = core.getInput(name);
  if (!['', 'true', 'false'].includes(value.toLowerCase()))
    throw mistake(
      `The input ${name} is ${value}, not true or false.`,
      `Write \`${name}: true\` in the workflow.`,
    );
  return value.toLowerCase() === 'true';
}

function list(name: string): readonly string[] {
  return core
    .getMultilineInput(name)
    .flatMap((line) => line.split(/[\s,]+/))
    .filter(Boolean);
}

function inputs(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(overlay).flatMap(([name, key]) => {
      const value = text(name);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

/** A summary that cannot be written never hides the verdict. */
async function summarise(markdown: string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  await core.summary
    .addRaw(markdown, true)
    .write()
    .catch((error: unknown) => core.warning(`The step summary could not be written: ${String(error)}`));
}

function putOut(outputs: Readonly<Record<string, string | number>>): void {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  } catch (error) {
    core.warning(`The outputs could not be written: ${String(error)}`);
  }
}

/** Outputs for later steps: the verdict, where report and comment can be read, and how many checks ended how. */
function outputsOf({ report, folder, comment }: Outcome): Readonly<Record<string, string | number>> {
  const { pass, fail, ...others } = report.verdict.counts;
  return {
    verdict: report.verdict.status,
    'report-path': `${folder}/report.html`,
    'report-url': report.links.report ?? '',
    'comment-url': comment ?? '',
    passed: pass,
    failed: fail,
    ...others,
  };
}

function annotate({ remark }: Face, { level, message, ...place }: ReturnType<typeof annotationOf>): void {
  remark(level, message, place);
}

function tellProblems(face: Face, level: Level, problems: readonly Problem[]): void {
  for (const problem of problems) annotate(face, annotationOf(level, problem));
}

/** What kept the run from its work comes before what it found: only the first few are shown. */
async function tellVerdict(face: Face, outcome: Outcome): Promise<void> {
  const { host } = face;
  const { report, shown, warnings, failed } = outcome;
  if (shown.terminal) print(host.out, shown.terminal.text);
  if (shown.summary) await summarise(shown.summary.text);
  tellProblems(face, 'error', failed);
  tellProblems(face, 'warning', warnings);
  for (const annotation of annotationsOf(report)) annotate(face, annotation);
  const untold = [...failed, ...warnings];
  if (untold.length > 0) await summarise(`\n${fence(problemText(untold))}\n`);
  putOut(outputsOf(outcome));
}

function tellRelayed(face: Face, { comments, problems }: Relayed): void {
  for (const url of comments) print(face.host.out, `Comment: ${url}\n`);
  tellProblems(face, 'error', problems);
  putOut({ 'comment-url': comments[0] ?? '' });
}

async function tellAlike(face: Face, result: Alike): Promise<void> {
  const text = aaText(result);
  print(face.host.out, text);
  await summarise(`### Tidemark A/A\n\n${fence(text)}\n`);
  tellProblems(face, 'error', result.problems);
}

function limits(): WorkflowInputs['limits'] {
  const next = "Leave it out; write `limits: base` to judge pull requests by the base's limits.";
  return choiceOf('The input limits', ['head', 'base'] as const, text('limits'), next) ?? 'head';
}

function attestation(): WorkflowInputs['attestation'] {
  const next =
    'Leave it out to hold baselines to an attestation where there is one; require takes none without.';
  return choiceOf('The input attestation', ATTESTATION_MODES, text('attestation'), next) ?? 'auto';
}

function workflowInputs(): WorkflowInputs {
  return {
    token: core.getInput('token'),
    picturesToken: core.getInput('pictures-token'),
    key: core.getInput('key'),
    matrix: core.getInput('matrix'),
    urlTemplate: core.getInput('url-template'),
    allowedHosts: list('allowed-hosts'),
    allowedEnv: list('allow-env'),
    baselineWorkflows: list('baseline-workflows'),
    attestation: attestation(),
    loadOnForks: flag('load-on-forks'),
    limits: limits(),
    talk: core.getInput('talk'),
    comment: core.getInput('comment'),
    status: flag('status'),
  };
}

function mode(): Mode {
  const next =
    'Leave it out; write `mode: report` in the second stage of fork pull requests, `mode: aa` or `mode: release` in ' +
    'a scheduled run, `mode: talk` where comments are answered.';
  return choiceOf('The input mode', MODES, text('mode'), next) ?? 'check';
}

function onMissingBaseline(): Request['onMissingBaseline'] {
  const next = 'Leave it out to fail where the base branch had a baseline before.';
  return choiceOf('The input on-missing-baseline', MISSING_POLICIES, text('on-missing-baseline'), next);
}

function requestOf(host: Host): Request {
  return {
    host,
    config: text('config'),
    flags: {},
    inputs: inputs(),
    only: list('suites'),
    baseline: text('baseline'),
    onMissingBaseline: onMissingBaseline(),
    allowPrivate: flag('allow-private'),
    owned: list('i-own-this-target'),
    dryRun: flag('dry-run'),
    seed: undefined,
    github: workflowInputs(),
    tell: progressOn(host.out, () => performance.now()),
  };
}

/** Silence must not look like a verdict: the summary says so, too. */
async function tellNothing(host: Host, why: string): Promise<void> {
  print(host.out, `${why}\n`);
  await summarise(`### Tidemark: nothing to do\n\n${fence(why)}\n`);
}

async function tellFailure(face: Face, error: unknown): Promise<void> {
  const { host } = face;
  if (host.signal.aborted) {
    print(host.out, 'Interrupted: nothing more is measured or posted.\n');
    process.exitCode = 130;
    return;
  }
  const problems = problemsOf(error);
  tellProblems(face, 'error', problems);
  await summarise(`### Tidemark could not measure\n\n${fence(problemText(problems))}\n`);
  process.exitCode = exitCode(problems);
}

/** The GitHub Action: inputs and event in; verdict, comment, step summary, annotations, outputs and exit code out. */
export async function action(): Promise<void> {
  const host = thisHost('log');
  const face = faceOf(host);
  try {
    const acted = await act(requestOf(host), mode());
    if (acted.kind === 'nothing') await tellNothing(host, acted.why);
    if (acted.kind === 'talked') print(host.out, `${acted.words}\n`);
    if (acted.kind === 'alike') {
      process.exitCode = acted.alike.exit;
      await tellAlike(face, acted.alike);
    }
    if (acted.kind === 'relayed') {
      process.exitCode = exitCode(acted.problems);
      tellRelayed(face, acted);
    }
    if (acted.kind === 'checked') {
      process.exitCode = acted.outcome.exit;
      await tellVerdict(face, acted.outcome);
    }
    // The log has it already.
    if (acted.ungated !== undefined) await summarise(`\n${fence(acted.ungated)}\n`);
  } catch (error) {
    await tellFailure(face, error);
  }
}
