import * as core from '@actions/core';
import { annotationsOf, check, exitCode, problemsOf, problemText, progressOn, realHost } from './app.ts';

/** Input of the workflow file → the config key it is laid over. */
const overlay: Readonly<Record<string, string>> = {
  url: 'target.url',
  output: 'report.folder',
  preset: 'compare.preset',
  'on-inconclusive': 'compare.on-inconclusive',
};

function text(name: string): string | undefined {
  return core.getInput(name) || undefined;
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

async function summarise(markdown: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown, true).write();
}

/** The GitHub Action: inputs in, verdict, step summary, annotations, outputs and exit code out. */
export async function action(): Promise<void> {
  const host = realHost();
  try {
    const outcome = await check({
      host,
      config: text('config'),
      flags: {},
      inputs: inputs(),
      only: list('suites'),
      baseline: text('baseline'),
      allowPrivate: core.getBooleanInput('allow-private'),
      owned: list('i-own-this-target'),
      dryRun: core.getBooleanInput('dry-run'),
      seed: undefined,
      tell: progressOn(host.out, () => performance.now()),
    });
    const { report, documents, folder, exit } = outcome;
    for (const document of documents) {
      if (document.name === 'terminal.txt') host.out.write(document.text);
      if (document.name === 'summary.md') await summarise(document.text);
    }
    for (const { level, message, ...place } of annotationsOf(report)) core[level](message, place);
    core.setOutput('verdict', report.verdict.status);
    core.setOutput('report-path', `${folder}/report.html`);
    for (const [status, count] of Object.entries(report.verdict.counts)) core.setOutput(status === 'pass' ? 'passed' : status === 'fail' ? 'failed' : status, count);
    process.exitCode = exit;
  } catch (error) {
    const problems = problemsOf(error);
    for (const { message, next, place } of problems) core.error(`${message} ${next}`, place && { file: place.file, startLine: place.line, startColumn: place.column });
    await summarise(`### Tidemark could not measure\n\n\`\`\`text\n${problemText(problems).replaceAll('```', "'''")}\n\`\`\`\n`);
    process.exitCode = host.signal.aborted ? 130 : exitCode(problems);
  }
}
