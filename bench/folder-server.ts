import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** A file as it is served; an index.html for its folder. */
export async function fileAt(
  folder: string,
  path: string,
): Promise<{ type: string; body: Buffer } | undefined> {
  const asked = join(folder, normalize(decodeURIComponent(path)));
  const file = (await stat(asked).catch(() => undefined))?.isDirectory() ? join(asked, 'index.html') : asked;
  const body = await readFile(file).catch(() => undefined);
  return body && { type: TYPES[extname(file)] ?? 'application/octet-stream', body };
}

/** One side of a comparison. */
interface Place {
  readonly url: string;
  /** Where we serve it. */
  readonly server?: Server;
}

/** What a side is more than its folder. */
export interface Planted {
  /** ms before each answer. */
  readonly wait: number;
  /** What each page loads first of all. */
  readonly script: string;
}

const SCRIPT = '/planted.js';

/** The file as it is served: pages load the planted script, which lies beside them. */
async function servedAt(folder: string, path: string, planted: Planted): ReturnType<typeof fileAt> {
  if (path === SCRIPT) return { type: TYPES['.js'] ?? '', body: Buffer.from(planted.script) };
  const found = await fileAt(folder, path).catch(() => undefined);
  if (!found?.type.startsWith('text/html')) return found;
  const page = found.body.toString().replace(/<head[^>]*>/i, `$&<script src="${SCRIPT}"></script>`);
  return { ...found, body: Buffer.from(page) };
}

/** A folder on a server of its own. */
export async function serve(folder: string, planted?: Planted): Promise<Required<Place>> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = url.split(/[?#]/, 1)[0] ?? '/';
    if (planted) await pause(planted.wait);
    const found = await (planted ? servedAt(folder, path, planted) : fileAt(folder, path)).catch(
      () => undefined,
    );
    if (found) response.writeHead(200, { 'content-type': found.type }).end(found.body);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, server };
}

/** Base and head: a folder served twice, an address as it is for both, or two addresses with a comma between. */
export async function sidesOf(root: string): Promise<readonly [Place, Place]> {
  if (!root.startsWith('http')) return [await serve(resolve(root)), await serve(resolve(root))];
  const [base = root, head = base] = root.split(',');
  return [{ url: base }, { url: head }];
}

export function close(places: readonly Place[]): void {
  for (const { server } of places) {
    server?.closeAllConnections();
    server?.close();
  }
}
