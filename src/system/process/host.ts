/** A stream people or logs read. Writing to a closed one (`| head`) is silently given up; the work goes on. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly columns: number;
  readonly colour: boolean;
}

/** The process as a value: tests hand in their own, so a whole command is text in, text out. */
export interface Host {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly out: Output;
  readonly err: Output;
  now(): Date;
  /** Aborted at the first Ctrl-C or SIGTERM. */
  readonly signal: AbortSignal;
}

/** The reason `Host.signal` carries. */
class Interrupted extends Error {
  constructor(signal: string) {
    super(`interrupted by ${signal}`);
    this.name = 'Interrupted';
  }
}

/**
 * `NO_COLOR` and `FORCE_COLOR` as the conventions of those names ask (no-color.org, force-color.org); else whether it
 * is shown where colours are: never in a file or in what another program reads.
 */
export function wantsColour(env: Host['env'], isShown: boolean): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return !['0', 'false'].includes(env['FORCE_COLOR']);
  return isShown && env['TERM'] !== 'dumb';
}

function output(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv, isLog: boolean): Output {
  let open = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    open = false;
    if (error.code === 'EPIPE' || stream === process.stderr) return;
    process.stderr.write(
      `Standard output cannot be written (${error.code ?? error.message}); the reports are in their folder.\n`,
    );
    process.exitCode = 3;
  });
  const isTTY = stream.isTTY === true;
  return {
    write: (text) => {
      if (open) stream.write(text);
    },
    isTTY,
    get columns() {
      return stream.columns ?? 80;
    },
    colour: wantsColour(env, isTTY || isLog),
  };
}

/**
 * The real process. Call once. `hurry` is called at a second Ctrl-C; `isLog`: its streams are a log that shows colours.
 */
export function realHost(hurry: () => void, isLog: boolean): Host {
  const stop = new AbortController();
  const onSignal = (name: NodeJS.Signals) => {
    if (stop.signal.aborted) hurry();
    stop.abort(new Interrupted(name));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    out: output(process.stdout, process.env, isLog),
    err: output(process.stderr, process.env, isLog),
    now: () => new Date(),
    signal: stop.signal,
  };
}
