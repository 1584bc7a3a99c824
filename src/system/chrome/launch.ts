import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '#model/problem.ts';
import { killGroup, ownGroup } from '../process/group.ts';
import { chromeFlags } from './find.ts';
import { chromeScratch, type ChromeScratch } from './scratch.ts';

/** ms until a Chrome without a debugging port is given up, and between two looks for it. */
const START_LIMIT = 30_000;
const LOOK_EVERY = 15;

/** A Chrome on its way out may still write into its folders. */
const CLEAR = { recursive: true, force: true, maxRetries: 10, retryDelay: 50 } as const;

/** What asks hosts of its own; Playwright turns off as much in the Chromes that it starts. */
const DISABLED =
  '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,NetworkTimeServiceQuerying';

/** Flags of which Chrome heeds the last alone, with what all of them list. */
const LISTS = ['--disable-features=', '--enable-features='];

/** Flags with every list of features as one. */
function merged(flags: readonly string[]): readonly string[] {
  const others = flags.filter((flag) => !LISTS.some((list) => flag.startsWith(list)));
  const lists = LISTS.flatMap((list) => {
    const named = flags.filter((flag) => flag.startsWith(list)).map((flag) => flag.slice(list.length));
    return named.length === 0 ? [] : [list + named.join()];
  });
  return [...others, ...lists];
}

/** How a Chrome is started. */
export interface Launch {
  readonly path: string;
  /** A folder that is Chrome's alone; deleted on close. */
  readonly profile: string;
  readonly signal: AbortSignal;
  /** Beside those that every Chrome of ours has. */
  readonly flags?: readonly string[];
  /** CSS pixels. */
  readonly windowSize?: { readonly width: number; readonly height: number };
}

/** A Chrome that can be driven. */
export interface Chrome {
  /** Of the debugging protocol, on 127.0.0.1. */
  readonly port: number;
  /** Address of the browser's own debugging socket. */
  readonly socket: string;
  readonly pid: number;
  /** Fulfilled when the process is gone, with a Failure that says how; not by itself an error. */
  readonly exited: Promise<Failure>;
  /** Ends Chrome and all its children, and deletes the profile. May be called again. */
  close(): Promise<void>;
}

/** Chrome was there and is no more. `when` and `how` continue its sentence; `stderr`: what it wrote there. */
export function died(when: string, how: string, stderr = ''): Failure {
  const last = stderr
    .trim()
    .split('\n')
    .findLast((line) => !line.startsWith('DevTools listening'));
  return new Failure({
    code: 'environment/chrome-died',
    owner: 'environment',
    message: `Chrome ended ${when} (${how}).${last ? ` Its last words: ${last}` : ''}`,
    next:
      'Run again; if it happens every time, look for a lack of memory ' +
      "(dmesg, the container's limit) and start Chrome by hand.",
  });
}

interface Running {
  readonly child: ChildProcess;
  readonly gone: Promise<string>;
  /** The end of what it wrote to stderr. */
  lastWords(): string;
}

function start({ path, profile, windowSize, flags = [] }: Launch, { env }: ChromeScratch): Running {
  const size = windowSize ? [`--window-size=${windowSize.width},${windowSize.height}`] : [];
  const child = spawn(
    path,
    [
      ...merged([...chromeFlags(), DISABLED, ...flags]),
      ...size,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    {
      ...ownGroup,
      stdio: ['ignore', 'ignore', 'pipe'],
      env,
    },
  );
  let stderr = '';
  child.stderr?.on('data', (piece: Buffer) => (stderr = (stderr + piece.toString()).slice(-2000)));
  const gone = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  });
  return { child, gone, lastWords: () => stderr };
}

/** Chrome writes the port and its socket's path into the profile once it listens. */
async function listening(profile: string, over: AbortSignal): Promise<{ port: number; socket: string }> {
  for (;;) {
    over.throwIfAborted();
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const [port, path] = text.split('\n');
    if (port && path) return { port: Number(port), socket: `ws://127.0.0.1:${port}${path.trim()}` };
    await wait(LOOK_EVERY, undefined, { signal: over }).catch(() => undefined);
  }
}

/** Starts Chrome and waits until it can be driven. An abort of the signal ends it, at any time. */
export async function launchChrome(launch: Launch): Promise<Chrome> {
  const { profile, signal } = launch;
  signal.throwIfAborted();
  const scratch = await chromeScratch();
  const { child, gone, lastWords } = start(launch, scratch);
  const stopped = new AbortController();
  let ready = false;
  const exited = gone.then((how) => {
    const failure = died(ready ? 'in the middle of the work' : 'at its start', how, lastWords());
    stopped.abort(failure);
    return failure;
  });
  const kill = () => child.pid !== undefined && killGroup(child.pid);
  signal.addEventListener('abort', kill, { once: true });
  // A process that ends in the middle of its work takes its Chrome along.
  const leave = (): void => {
    kill();
    for (const folder of [profile, scratch.folder]) rmSync(folder, CLEAR);
  };
  process.once('exit', leave);
  const close = async () => {
    signal.removeEventListener('abort', kill);
    kill();
    await gone;
    await rm(profile, CLEAR);
    await scratch.remove();
    process.removeListener('exit', leave);
  };
  try {
    const over = AbortSignal.any([signal, stopped.signal, AbortSignal.timeout(START_LIMIT)]);
    const address = await listening(profile, over);
    ready = true;
    return { ...address, pid: child.pid ?? 0, exited, close };
  } catch (error) {
    await close();
    signal.throwIfAborted();
    throw error instanceof Failure
      ? error
      : died('at its start', 'it never opened its debugging port', lastWords());
  }
}
