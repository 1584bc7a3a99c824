import { once } from 'node:events';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { dirname, join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileAt } from '../folder-server.ts';
import type { Answer, Edit, Fault, FaultSet } from './fault.ts';

/** Files of a folder, by their paths in it; what npm installed there is none of them. */
async function filesIn(folder: string, wanted: RegExp): Promise<readonly string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('node_modules') && wanted.test(relative(folder, path)));
}

async function edit(folder: string, { files, from, to }: Edit, other: string): Promise<void> {
  let isFound = false;
  for (const path of await filesIn(folder, files)) {
    const before = await readFile(path, 'utf8');
    const after = before.replace(from, to.replaceAll('{other}', other));
    if (after === before) continue;
    isFound = true;
    await writeFile(path, after);
  }
  if (!isFound) throw new Error(`${from} is in none of ${files}`);
}

async function remove(folder: string, files: RegExp): Promise<void> {
  let isFound = false;
  for (const path of await filesIn(folder, files)) {
    isFound = true;
    await rm(path);
  }
  if (!isFound) throw new Error(`there is no file ${files}`);
}

/** A folder of the site with its faults, built where it has to be; gives what is served. */
export async function sideOf(
  { both, build }: FaultSet,
  sources: string,
  folder: string,
  { faults, other }: { readonly faults: readonly Fault[]; readonly other: string },
): Promise<string> {
  await cp(sources, folder, { recursive: true, verbatimSymlinks: true });
  for (const each of [...both, ...faults.flatMap(({ edits = [] }) => edits)]) await edit(folder, each, other);
  const root = (await build?.(folder)) ?? folder;
  for (const [path, text] of faults.flatMap(({ adds = {} }) => Object.entries(adds))) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text());
  }
  for (const { removes } of faults) if (removes) await remove(root, removes);
  return root;
}

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

export interface Side {
  readonly server: Server;
  readonly url: string;
}

/** What is answered to the so-manieth request of a path: by its rule, else the file that lies there. */
async function answerOf(
  folder: string,
  path: string,
  answer: Answer | undefined,
  request: number,
): Promise<{ readonly status: number; readonly type: string; readonly body: string | Buffer }> {
  if (answer) await pause(answer.ms(request));
  const status = answer?.status?.(request) ?? 200;
  if (status !== 200) return { status, type: 'text/plain', body: 'try again' };
  if (answer?.body !== undefined) return { status, type: 'application/json', body: answer.body };
  const found = await fileAt(folder, path).catch(() => undefined);
  return found ? { status, ...found } : { status: 404, type: 'text/plain', body: 'not here' };
}

/** Serves a folder and the addresses that answer by a rule. */
export async function serveSide(
  folder: string,
  answers: Readonly<Record<string, Answer>>,
  host = '127.0.0.1',
): Promise<Side> {
  const asked = new Map<string, number>();
  const server = createServer(async ({ url = '/' }, response) => {
    const path = url.split(/[?#]/, 1)[0] ?? '/';
    const request = asked.get(path) ?? 0;
    asked.set(path, request + 1);
    const { status, type, body } = await answerOf(folder, path, answers[path], request);
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  server.listen(0, host);
  await once(server, 'listening');
  return { server, url: `http://${host}:${portOf(server)}` };
}

/** The base's answers with what the faults make of them. */
export function answersOf({ answers }: FaultSet, faults: readonly Fault[]): Readonly<Record<string, Answer>> {
  const changed: Record<string, Answer> = { ...answers };
  for (const [path, change] of faults.flatMap(({ answers: own = {} }) => Object.entries(own))) {
    const known = changed[path];
    if (!known) throw new Error(`no answer at ${path}`);
    changed[path] = { ...known, ...change };
  }
  return changed;
}
