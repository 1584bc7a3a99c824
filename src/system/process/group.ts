import type { SpawnOptions } from 'node:child_process';

/** How a program is started so that `killGroup` ends it with all it started. */
export const ownGroup: Pick<SpawnOptions, 'detached'> = { detached: process.platform !== 'win32' };

/** Ends a process and its children, which outlive it otherwise; one that is gone already is fine. */
export function killGroup(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
