import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { basename, dirname, extname, join, normalize } from 'node:path';

/** A page on a server of its own. */
export interface Served {
  readonly origin: string;
  readonly path: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

async function serve(path: string, answer: RequestListener): Promise<Served> {
  const server = createServer(answer);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    origin: `http://127.0.0.1:${Object(server.address()).port}`,
    path,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A page of a folder on this disk, with the files beside it. */
export function serveFile(file: string): Promise<Served> {
  const root = dirname(file);
  return serve(`/${basename(file)}`, (request, response) => {
    const name = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://h').pathname));
    readFile(join(root, name)).then(
      (body) =>
        response
          .writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
}

/**
 * A page that works by count, not by the clock: `work` rounds of a generator of numbers before its first paint, a
 * quarter as many in each of six tasks that build a list, and twice as many after its load.
 */
const pageOf = (
  work: number,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Work</title>
<meta name="viewport" content="width=device-width"></head><body><h1>Work</h1><ul id="list"></ul><script>
function work(rounds) {
  let x = 1;
  for (let i = 0; i < rounds; i++) x = (x * 1103515245 + 12345) % 2147483648;
  return x;
}
document.title = work(${work});
for (let task = 0; task < 6; task++) setTimeout(() => {
  for (let row = 0; row < 100; row++) {
    const item = document.createElement('li');
    item.textContent = work(${work / 400});
    document.getElementById('list').append(item);
  }
}, 20 * task);
addEventListener('load', () => setTimeout(() => { document.title = work(${2 * work}); }, 100));
</script></body></html>`;

/** Our own page; anything else on its server is missing. */
export function serveWork(work: number): Promise<Served> {
  return serve('/', (request, response) => {
    if (request.url !== '/') response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(work));
  });
}
