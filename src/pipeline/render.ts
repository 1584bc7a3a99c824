import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { deliverLocally } from '#deliver/local.ts';
import { exhibitFile } from '#model/exhibit.ts';
import { Failure } from '#model/problem.ts';
import { REPORT_SCHEMA, Report } from '#model/report.ts';
import { reporters } from '#report/registry.ts';
import { readText } from '#system/files.ts';
import { exitCode } from './exit.ts';
import { mediaOf, refuseForeign } from './folder.ts';
import type { Outcome } from './check.ts';

function unreadable(path: string, why: string, next: string): Failure {
  return new Failure({ code: 'config/report-file', owner: 'config', message: `${path} cannot be rendered: ${why}.`, next });
}

function parseReport(path: string, text: string | undefined): Report {
  if (text === undefined) throw unreadable(path, 'there is no such file', 'Name the report.json of an earlier run.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable(path, 'it is not JSON or is cut off', 'Name a whole report.json.');
  }
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? String(value.schema) : 'none';
  if (schema !== REPORT_SCHEMA) throw unreadable(path, `its schema is ${schema}, not ${REPORT_SCHEMA}`, 'Name a report.json that this version of Tidemark wrote.');
  const parsed = Report.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw unreadable(path, `${issue?.path.join('.') ?? 'it'}: ${issue?.message ?? 'does not fit'}`, 'The file was changed or cut; run again.');
  }
  return parsed.data;
}

/** Writes every document again from a saved report and the exhibits beside it; the verdict is the saved one. */
export async function render(path: string, cwd: string, output: string | undefined): Promise<Outcome> {
  const file = resolve(cwd, path);
  const report = parseReport(path, await readText(file));
  const exhibits = [...report.run.exhibits, ...report.comparison.flatMap((one) => [...one.before, ...one.contrast])];
  const media = await mediaOf(exhibits, (exhibit) => readFile(join(dirname(file), 'exhibits', exhibitFile(exhibit))));
  const documents = reporters.flatMap((one) => one.render(report, media));
  const folder = output === undefined ? dirname(file) : resolve(cwd, output);
  await refuseForeign(folder, documents.map((one) => one.name));
  const problems = await deliverLocally(folder, documents);
  if (problems.length > 0) throw new Failure(...problems);
  return { report, documents, folder, exit: exitCode(report.problems, report.verdict, report.run.interrupted) };
}
