import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, problemsOf } from '#model/problem.ts';
import type { GitHubRun } from '../prepare/github-run.ts';
import { logOf, type Run } from '../prepare/run.ts';

/** What a fork's first stage leaves that came to no report begins so; the key follows. Its name is all it says. */
export const UNMEASURED = 'tidemark-unmeasured-';

/** Leaves word for the second stage that nothing was measured; that it could not is one line of the log. */
export async function leaveUnmeasured(
  run: Run,
  { context, files, scratch }: GitHubRun,
  key: string,
): Promise<void> {
  if (!context.artifacts) return;
  const file = join(scratch, 'unmeasured.json');
  try {
    await writeFile(file, '{}\n');
    await files.upload({ name: `${UNMEASURED}${key}`, root: scratch, files: [file] });
  } catch (error) {
    run.signal.throwIfAborted();
    if (!(error instanceof Failure)) throw error;
    logOf(run)(`The second stage could not be told: ${problemsOf(error)[0]?.message ?? ''}`);
  }
}
