import { arch, availableParallelism, cpus, platform, release } from 'node:os';
import type { Environment } from '#model/record/run-record.ts';

/** What this machine is. `chrome` is the version its `--version` prints, where there is a Chrome. */
export function environmentOf(
  env: Readonly<Record<string, string | undefined>>,
  chrome: string | undefined,
): Environment {
  return {
    os: env['ImageOS']
      ? `${env['ImageOS']} ${env['ImageVersion'] ?? ''}`.trim()
      : `${platform()} ${release()}`,
    arch: arch(),
    cpu: cpus()[0]?.model.trim() || 'unknown',
    cores: availableParallelism(),
    node: process.versions.node,
    ...(chrome !== undefined && { chrome }),
    ci: env['CI'] === 'true',
  };
}
