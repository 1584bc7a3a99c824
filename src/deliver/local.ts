import { join } from 'node:path';
import { problemsOf, type Problem } from '#model/problem.ts';
import type { Document } from '#model/contract/reporter.ts';
import { writeWhole } from '#system/files.ts';

/**
 * Writes every document it can into a folder; one that fails is a problem and does not keep the others from being
 * written.
 * `copies`: a document's name → one more path it goes to.
 */
export async function deliverLocally(
  folder: string,
  documents: readonly Document[],
  copies: Readonly<Record<string, string>> = {},
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const document of documents) {
    const copy = copies[document.name];
    for (const path of [join(folder, document.name), ...(copy === undefined ? [] : [copy])]) {
      await writeWhole(path, document.text).catch((error: unknown) => problems.push(...problemsOf(error)));
    }
  }
  return problems;
}
