import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ArtifactService, Upload, Uploaded } from './artifact-contract.ts';
import { forbiddenName, noRuntime, tooLateUpload, uploadRefusal } from './upload-refusals.ts';
import type { UploadNews } from './upload-worker.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What GitHub's client reads of its environment, and ways out of the network. */
const NEEDED = [
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RESULTS_URL',
  'GITHUB_SERVER_URL',
  'ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY',
  'ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'PATH',
  'HOME',
  'TMPDIR',
];
/** ms for one upload as a whole; the client itself gives a dead service up after half a minute. */
const PATIENCE = 120_000;

function assertNames({ name, root, files, plain }: Upload): void {
  const fault = forbiddenName(
    name,
    files.map((file) => file.slice(root.length)),
  );
  if (fault !== undefined) throw fault;
  const [file, ...more] = files;
  if (file === undefined || (plain === true && (more.length > 0 || basename(file) !== name)))
    throw new Error(`an upload of ${files.length} files as ${name}, plain: ${plain === true}`);
}

/** What the worker says, or undefined when it ended without a word. */
function news(worker: Worker, signal: AbortSignal): Promise<UploadNews | undefined> {
  return new Promise((resolve) => {
    worker.once('message', (outcome: UploadNews) => resolve(outcome));
    worker.once('error', (error) =>
      resolve({ failed: error instanceof Error ? error.message : String(error), kind: 'Error' }),
    );
    worker.once('exit', () => resolve(undefined));
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}

/**
 * One upload by GitHub's own client, in a thread of its own: what it prints (names and errors that others may have
 * chosen, and
 * workflow commands) stays out of our log, and when time is up nothing of it is left that could keep the process alive.
 */
async function uploadInWorker(
  upload: Upload,
  env: Env,
  signal: AbortSignal,
): Promise<UploadNews | undefined> {
  const worker = new Worker(
    new URL(import.meta.url.endsWith('.ts') ? './upload-worker.ts' : './github-upload.mjs', import.meta.url),
    {
      workerData: upload,
      env: Object.fromEntries(NEEDED.flatMap((key) => (env[key] === undefined ? [] : [[key, env[key]]]))),
      execArgv: [],
      stdin: false,
      stdout: true,
      stderr: true,
    },
  );
  worker.stdout.resume();
  worker.stderr.resume();
  try {
    return await news(worker, signal);
  } finally {
    await worker.terminate();
  }
}

/** The artifacts of the workflow run that the environment tells of. `within`: ms for one upload. */
export function artifactService(env: Env, signal: AbortSignal, within = PATIENCE): ArtifactService {
  return {
    async upload(upload: Upload): Promise<Uploaded> {
      signal.throwIfAborted();
      assertNames(upload);
      if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL']) throw noRuntime(upload.name);
      const deadline = AbortSignal.timeout(within);
      const outcome = await uploadInWorker(upload, env, AbortSignal.any([signal, deadline]));
      signal.throwIfAborted();
      if (outcome === undefined) throw tooLateUpload(upload.name, deadline.aborted ? within : undefined);
      if ('failed' in outcome) throw uploadRefusal(upload.name, outcome);
      return outcome;
    },
  };
}
