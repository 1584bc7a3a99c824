import type { Bench, ReceivedCookie, StateAdapter } from '#model/contract/bench.ts';
import { Failure } from '#model/problem.ts';
import { httpClient } from '#system/http/client.ts';
import { execute, plainEnvironment } from '#system/process/exec.ts';
import type { Redact } from '#system/secrets/redact.ts';
import { projectFiles } from '#system/project-files.ts';

/** What all runs against one target are measured with. */
export interface Equipment extends Pick<
  Bench,
  'target' | 'targets' | 'pinned' | 'session' | 'chrome' | 'warmChrome' | 'signal' | 'seed'
> {
  /** The repository's root, as an absolute path. */
  readonly projectFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stateAdapters: readonly StateAdapter[];
  /** Hides the secrets known by now, and these cookies. */
  hiding(cookies: readonly ReceivedCookie[]): Redact;
}

/** What belongs to one run alone. */
export type RunParts = Pick<
  Bench,
  'scratch' | 'signal' | 'seed' | 'inTurn' | 'received' | 'redact' | 'progress' | 'sample' | 'emit'
>;

function noAdapter(name: string, adapters: readonly StateAdapter[]): Failure {
  const known = adapters.map((adapter) => adapter.name).join(', ');
  return new Failure({
    code: 'config/state-adapter',
    owner: 'config',
    message: `There is no state adapter "${name}".`,
    next: known === '' ? 'None is known to this version.' : `Those known are ${known}.`,
  });
}

/** The bench of one run. */
export function benchOf(equipment: Equipment, parts: RunParts): Bench {
  const { target, targets, pinned, session, chrome, warmChrome } = equipment;
  const { projectFolder, env, stateAdapters } = equipment;
  const { signal, scratch, received, redact } = parts;
  return {
    ...parts,
    target,
    targets,
    pinned,
    session,
    chrome,
    warmChrome,
    http: httpClient({ origin: target, pinned, session, signal, redact, received }),
    exec: ({ argv, folder, input, timeLimit, env: own }) =>
      execute({
        argv,
        cwd: folder === 'project' ? projectFolder : scratch,
        env: { ...plainEnvironment(env), ...own },
        input,
        timeLimit,
        signal,
      }),
    project: projectFiles(projectFolder),
    state(name) {
      const adapter = stateAdapters.find((known) => known.name === name);
      if (!adapter) throw noAdapter(name, stateAdapters);
      return adapter;
    },
  };
}
