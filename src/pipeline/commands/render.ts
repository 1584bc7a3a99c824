import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { deliverLocally } from '#deliver/local.ts';
import { exhibitFile } from '#model/observation/exhibit.ts';
import { Failure } from '#model/problem.ts';
import { readText } from '#system/files.ts';
import { exitCode } from '../deliver/exit.ts';
import { mediaOf, refuseForeign } from '../measure/folder.ts';
import { renderAll } from '../deliver/render.ts';
import { reportIn } from '../deliver/report-file.ts';
import { builtIn } from '../prepare/extensions.ts';
import type { Outcome } from '../deliver/deliver.ts';

/** Writes every document again from a saved report and the exhibits beside it; the verdict is the saved one. */
export async function render(path: string, cwd: string, output: string | undefined): Promise<Outcome> {
  const file = resolve(cwd, path);
  const report = reportIn(path, await readText(file), 'rendered');
  const exhibits = [
    ...report.run.exhibits,
    ...report.comparison.flatMap(({ before, contrast }) => [...before, ...contrast]),
  ];
  const media = await mediaOf(exhibits, (exhibit) =>
    readFile(join(dirname(file), 'exhibits', exhibitFile(exhibit))),
  );
  const { documents, shown } = renderAll(builtIn().reporters, report, media);
  const folder = output === undefined ? dirname(file) : resolve(cwd, output);
  await refuseForeign(
    folder,
    documents.map(({ name }) => name),
  );
  const problems = await deliverLocally(folder, documents);
  if (problems.length > 0) throw new Failure(...problems);
  return {
    report,
    documents,
    shown,
    folder,
    exit: exitCode(report.problems, report.verdict, report.run.interrupted),
    warnings: [],
    failed: [],
  };
}
