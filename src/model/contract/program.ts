/**
 * A program with its arguments, no shell between. Of our environment it sees what finds programs and folders,
 * and `env`.
 */
export interface Command {
  readonly argv: readonly [string, ...string[]];
  readonly folder: 'project' | 'scratch';
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** ms; it and all it started are ended then, or with the run. */
  readonly timeLimit: number;
}

/**
 * How a program ended. `code` is null where a signal ended it. Of each output the first 4 MiB, and whether
 * there was more.
 */
export interface Executed {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly cut: boolean;
}
