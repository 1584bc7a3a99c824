import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { deliverLocally } from '#deliver/local.ts';
import type { Document, Reporter } from '#model/contract/reporter.ts';
import { exhibitFile } from '#model/observation/exhibit.ts';
import { Failure } from '#model/problem.ts';
import { readText } from '#system/files.ts';
import { exitCode } from '../deliver/exit.ts';
import { mediaOf, refuseForeign } from '../measure/folder.ts';
import { renderAll } from '../deliver/render.ts';
import { reportIn } from '../deliver/report-file.ts';
import { builtIn } from '../prepare/extensions.ts';
import type { Outcome } from '../deliver/deliver.ts';

/** The reporters of some formats, or those of every run where none is asked for. */
function reportersOf(formats: readonly string[]): readonly Reporter[] {
  const { reporters, onRequest = [] } = builtIn();
  const known = [...reporters, ...onRequest];
  const names = known.map(({ id }) => id);
  const unknown = formats.filter((format) => !names.includes(format));
  if (unknown.length > 0)
    throw new Failure({
      code: 'config/no-such-format',
      owner: 'config',
      message: `There is no format ${unknown.map((format) => `"${format}"`).join(', ')}.`,
      next: `The formats are ${names.join(', ')}.`,
    });
  return formats.length === 0 ? reporters : known.filter(({ id }) => formats.includes(id));
}

/**
 * Documents that may lie in the way of somebody's. Of those that are written by themselves an earlier one is ours: both
 * begin with the same line.
 */
async function foreignNames(folder: string, documents: readonly Document[]): Promise<readonly string[]> {
  const alone = (builtIn().onRequest ?? []).flatMap(({ files }) => files);
  const headOf = (text: string): string => text.split('\n', 1).join('');
  const names = documents.map(async ({ name, text }) => {
    const old = alone.includes(name) ? await readText(join(folder, name)) : undefined;
    return old !== undefined && headOf(old) === headOf(text) ? [] : [name];
  });
  return (await Promise.all(names)).flat();
}

/** What is written again, and where to. */
export interface RenderRequest {
  readonly path: string;
  readonly cwd: string;
  readonly output: string | undefined;
  /** Ids of reporters; those of every run where there are none. */
  readonly formats: readonly string[];
}

/** Writes documents again from a saved report and the exhibits beside it; the verdict is the saved one. */
export async function render({ path, cwd, output, formats }: RenderRequest): Promise<Outcome> {
  const reporters = reportersOf(formats);
  const file = resolve(cwd, path);
  const report = reportIn(path, await readText(file), 'rendered');
  const exhibits = [
    ...report.run.exhibits,
    ...report.comparison.flatMap(({ before, contrast }) => [...before, ...contrast]),
  ];
  const media = await mediaOf(exhibits, (exhibit) =>
    readFile(join(dirname(file), 'exhibits', exhibitFile(exhibit))),
  );
  const { documents, shown } = renderAll(reporters, report, media);
  const folder = output === undefined ? dirname(file) : resolve(cwd, output);
  await refuseForeign(folder, await foreignNames(folder, documents));
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
