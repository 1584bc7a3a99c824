import { join } from 'node:path';
import { strayPaths } from '#config/check/paths.ts';
import type { Config } from '#model/config.ts';
import type { Problem } from '#model/problem.ts';
import type { Request } from './request.ts';
import { workspaceOf } from './settings.ts';

/** Where reports go, as whole paths. */
interface Outputs {
  readonly folder: string;
  readonly junit: string | undefined;
}

/**
 * What leads the reports out of the workspace: asked again right before they are written, for what else runs in the
 * job may have put a link there since the config was read.
 */
export async function strayOutputs(
  host: Request['host'],
  { file, sources }: Config,
  { folder, junit }: Outputs,
): Promise<readonly Problem[]> {
  const source = sources['report.folder'] ?? 'default';
  return strayPaths(
    [
      { key: 'report.folder', path: folder, source },
      { key: 'The folder of exhibits', path: join(folder, 'exhibits'), source },
      ...(junit === undefined
        ? []
        : [{ key: 'report.junit', path: junit, source: sources['report.junit'] ?? 'file' }]),
    ],
    await workspaceOf(host, file),
  );
}
