import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { installed } from '../faults/packages.ts';
import { close, serve } from '../folder-server.ts';
import type { Tool, Words } from './tools/tool.ts';

const run = promisify(execFile);

/** Nothing is told to anybody, and nothing kept in the folder for temporary files. */
const QUIET = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  JITI_FS_CACHE: 'false',
};
const environment = { ...process.env, ...QUIET, NODE_ENV: 'production', CI: '1' };

/** A folder with a tool's packages. */
export async function fetched({ name, packages }: Tool, folder: string): Promise<string> {
  const home = join(folder, name);
  await mkdir(home);
  await installed(packages, home).catch((error: unknown) => {
    throw new Error(`${name} could not be fetched: is there a package registry?`, { cause: error });
  });
  return home;
}

/** Folders of packages in which tools keep what they made before. */
const CACHES = ['.cache', '.vite', '.astro'];

/** Nothing of an earlier build is there, as in a fresh checkout: some tools name things otherwise the second time. */
async function cleared(home: string): Promise<void> {
  const left = (await readdir(home)).filter((name) => name !== 'node_modules');
  const kept = CACHES.map((name) => join('node_modules', name));
  for (const path of [...left, ...kept]) await rm(join(home, path), { recursive: true, force: true });
}

/** A site built where its tool lies; answers with the folder to which what it gave was moved. */
export async function built(tool: Tool, home: string, words: Words): Promise<string> {
  await cleared(home);
  for (const [path, text] of Object.entries(tool.files(words))) {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await writeFile(join(home, path), text);
  }
  const [program, ...args] = tool.build;
  await run(process.execPath, [join(home, 'node_modules', program), ...args], {
    cwd: home,
    env: environment,
  });
  const kept = await mkdtemp(join(dirname(home), 'built-'));
  await rename(join(home, tool.dist), join(kept, tool.dist.replaceAll('/', '-')));
  await symlink(join(home, 'node_modules'), join(kept, 'node_modules'));
  return kept;
}

/** A server of a site, and its end. */
interface Served {
  readonly url: string;
  close(): void;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

const TRIES = 300;

async function servedByItself([program, ...args]: readonly string[], site: string): Promise<Served> {
  const port = await freePort();
  const env = { ...environment, PORT: String(port), HOST: '127.0.0.1' };
  const child = spawn(process.execPath, [join(site, program ?? ''), ...args], {
    cwd: site,
    env,
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < TRIES && child.exitCode === null; tries += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return { url, close: () => child.kill() };
    await pause(200);
  }
  child.kill();
  throw new Error(`the server of ${site} does not answer`);
}

/** A built site, served as its tool would. */
export async function served(tool: Tool, site: string): Promise<Served> {
  if (tool.serve) return servedByItself(tool.serve, site);
  const place = await serve(join(site, tool.dist.replaceAll('/', '-')));
  return { url: place.url, close: () => close([place]) };
}
