import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';

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

async function fileAt(folder: string, path: string): Promise<{ type: string; body: Buffer } | undefined> {
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

async function serve(folder: string): Promise<Place> {
  const server = createServer(async ({ url = '/' }, response) => {
    const found = await fileAt(folder, url.split(/[?#]/, 1)[0] ?? '/').catch(() => undefined);
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
