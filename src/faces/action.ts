import * as core from '@actions/core';
import type { Outcome } from '#pipeline/check.ts';
import { annotationsOf, check, exitCode, mistake, print, problemsOf, problemText, progressOn, thisHost } from './app.ts';

/** Input of the workflow file → the config key it is laid over. */
const overlay: Readonly<Record<string, string>> = {
  url: 'target.url',
  output: 'report.folder',
  'on-inconclusive': 'compare.on-inconclusive',
};

function text(name: string): string | undefined {
  return core.getInput(name) || undefined;
}

function flag(name: string): boolean {
  const value = core.getInput(name);
  if (!['', 'true', 'false'].includes(value.toLowerCase())) throw mistake(`The input ${name} is ${value}, not true or false.`, `Write \`${name}: true\` in the workflow.`);
  return value.toLowerCase() === 'true';
}

function list(name: string): readonly string[] {
  return core.getMultilineInput(name).flatMap((line) => line.split(/[\s,]+/)).filter(Boolean);
}

function inputs(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(overlay).flatMap(([name, key]) => {
    const value = text(name);
    return value === undefined ? [] : [[key, value] as const];
  }));
}

/** A summary that cannot be written never hides the verdict. */
async function summarise(markdown: string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  await core.summary.addRaw(markdown, true).write().catch((error: unknown) => core.warning(`The step summary could not be written: ${String(error)}`));
}

/** Outputs for later steps: the verdict, where the report lies, and how many checks ended how. */
function putOut({ report, folder }: Outcome): void {
  const counts = Object.entries(report.verdict.counts).map(([status, count]) => [status === 'pass' ? 'passed' : status === 'fail' ? 'failed' : status, count] as const);
  try {
    for (const [name, value] of [['verdict', report.verdict.status], ['report-path', `${folder}/report.html`], ...counts] as const) core.setOutput(name, value);
  } catch (error) {
    core.warning(`The outputs could not be written: ${String(error)}`);
  }
}

/** The GitHub Action: inputs in, verdict, step summary, annotations, outputs and exit code out. */
export async function action(): Promise<void> {
  const host = thisHost();
  try {
    const outcome = await check({
      host,
      config: text('config'),
      flags: {},
      inputs: inputs(),
      only: list('suites'),
      baseline: text('baseline'),
      allowPrivate: flag('allow-private'),
      owned: list('i-own-this-target'),
      dryRun: flag('dry-run'),
      seed: undefined,
      tell: progressOn(host.out, () => performance.now()),
    });
    const { report, documents, exit } = outcome;
    process.exitCode = exit;
    for (const document of documents) {
      if (document.name === 'terminal.txt') print(host.out, document.text);
      if (document.name === 'summary.md') await summarise(document.text);
    }
    for (const { level, message, ...place } of annotationsOf(report)) core[level](message, place);
    putOut(outcome);
  } catch (error) {
    if (host.signal.aborted) {
      print(host.out, 'Interrupted before anything was measured.\n');
      process.exitCode = 130;
      return;
    }
    const problems = problemsOf(error);
    for (const { message, next, place } of problems) core.error(`${message} ${next}`, place && { file: place.file, startLine: place.line, startColumn: place.column });
    await summarise(`### Tidemark could not measure\n\n\`\`\`text\n${problemText(problems).replaceAll('```', "'''")}\n\`\`\`\n`);
    process.exitCode = exitCode(problems);
  }
}
