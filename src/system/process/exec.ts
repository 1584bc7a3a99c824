import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Executed } from '#model/contract/program.ts';
import { Failure } from '#model/problem.ts';
import { errorCode } from '../files.ts';
import { killGroup, ownGroup } from './group.ts';

/** A program to run, with whole paths and an environment of its own. */
export interface Execution {
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input?: string | undefined;
  /** ms */
  readonly timeLimit: number;
  readonly signal: AbortSignal;
}

/** Bytes of each output that are kept. */
const MAX_OUTPUT = 4 * 1024 * 1024;

/** Variables that programs need to be found and to find their folders; none of a runner, none with a secret. */
const HANDED_ON = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL', 'TZ', 'SYSTEMROOT', 'PATHEXT'];

/** What of an environment a program of others may see. */
export function plainEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    HANDED_ON.flatMap((name) => {
      const value = env[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function cannotStart(program: string, error: unknown): Failure {
  const code = errorCode(error);
  const reason = code === 'ENOENT' ? 'there is no such program' : code || String(error);
  return new Failure({
    code: 'environment/cannot-start',
    owner: 'environment',
    message: `${program} cannot be started: ${reason}.`,
    next: 'Install it, or name it with its whole path.',
  });
}

function overTime({ argv: [program], timeLimit }: Execution): Failure {
  return new Failure({
    code: 'environment/time-limit',
    owner: 'environment',
    message: `${program} did not end within ${Math.round(timeLimit / 1000)} s and was ended.`,
    next: 'Give it more time, or look what it waits for.',
  });
}

/** The first bytes of a stream; the rest is read and dropped, so that nobody waits. */
function firstBytes(stream: Readable | null): { text(): string; cut(): boolean } {
  const parts: Buffer[] = [];
  let size = 0;
  stream?.on('data', (part: Buffer) => {
    const room = MAX_OUTPUT - Math.min(size, MAX_OUTPUT);
    if (room > 0) parts.push(part.subarray(0, room));
    size += part.length;
  });
  return { text: () => Buffer.concat(parts).toString('utf8'), cut: () => size > MAX_OUTPUT };
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code));
  });
}

/** Runs a program to its end; it and all it started are ended with the signal or after the time limit. */
export async function execute(execution: Execution): Promise<Executed> {
  const { argv, cwd, env, input, timeLimit, signal } = execution;
  const [program, ...args] = argv;
  signal.throwIfAborted();
  const over = AbortSignal.any([signal, AbortSignal.timeout(timeLimit)]);
  const child = spawn(program, args, { ...ownGroup, cwd, env, stdio: ['pipe', 'pipe', 'pipe'] });
  const kill = () => child.pid !== undefined && killGroup(child.pid);
  over.addEventListener('abort', kill, { once: true });
  process.once('exit', kill);
  const [stdout, stderr] = [firstBytes(child.stdout), firstBytes(child.stderr)];
  // A program that reads none of its input closes it; that is its own affair.
  child.stdin?.on('error', () => undefined).end(input ?? '');
  try {
    const code = await ended(child);
    signal.throwIfAborted();
    if (over.aborted) throw overTime(execution);
    return { code, stdout: stdout.text(), stderr: stderr.text(), cut: stdout.cut() || stderr.cut() };
  } catch (error) {
    if (signal.aborted || error instanceof Failure) throw error;
    throw cannotStart(program, error);
  } finally {
    over.removeEventListener('abort', kill);
    process.removeListener('exit', kill);
    // What it left in the background ends with it.
    kill();
  }
}
