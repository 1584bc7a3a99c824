import type { Bench, ReceivedCookie } from '#model/contract/bench.ts';
import type { Command } from '#model/contract/program.ts';
import type { State, StateWorld } from '#model/contract/state.ts';
import { httpClient } from '#system/http/client.ts';
import { execute, plainEnvironment } from '#system/process/exec.ts';
import type { Redact } from '#system/secrets/redact.ts';
import { projectFiles } from '#system/project-files.ts';

/** What all runs against one target are measured with. */
export interface Equipment extends Pick<
  Bench,
  'target' | 'targets' | 'pinned' | 'tls' | 'session' | 'chrome' | 'warmChrome' | 'signal' | 'seed'
> {
  /** The repository's root, as an absolute path. */
  readonly projectFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Opens what a suite's `state:` names. */
  openState(options: unknown, world: Omit<StateWorld, 'note'>): Promise<State>;
  /** Hides the secrets known by now, and these cookies. */
  hiding(cookies: readonly ReceivedCookie[]): Redact;
}

/** What belongs to one run alone. */
export type RunParts = Pick<
  Bench,
  'scratch' | 'signal' | 'seed' | 'inTurn' | 'received' | 'redact' | 'progress' | 'sample' | 'emit'
>;

/** The bench of one run. */
export function benchOf(equipment: Equipment, parts: RunParts): Bench {
  const { target, targets, pinned, tls, session, chrome, warmChrome } = equipment;
  const { projectFolder, env, openState } = equipment;
  const { signal, scratch, received, redact } = parts;
  const client = (until: AbortSignal) =>
    httpClient({ origin: target, pinned, tls, session, signal: until, redact, received });
  const exec = ({ argv, folder, input, timeLimit, env: own }: Command, until: AbortSignal) =>
    execute({
      argv,
      cwd: folder === 'project' ? projectFolder : scratch,
      env: { ...plainEnvironment(env), ...own },
      input,
      timeLimit,
      signal: until,
    });
  return {
    ...parts,
    target,
    targets,
    pinned,
    tls,
    session,
    chrome,
    warmChrome,
    http: client(signal),
    exec: (command) => exec(command, signal),
    project: projectFiles(projectFolder),
    state: (options) => {
      // What a run changed is brought back after its end, too.
      const lasting = new AbortController().signal;
      const world = { signal, http: client(lasting), projectFolder };
      return openState(options, { ...world, exec: (command) => exec(command, lasting) });
    },
  };
}
