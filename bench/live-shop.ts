import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** What a build does to the demo shop, besides being slow by itself. */
export interface Planted {
  /** Bytes of a script that blocks every page. */
  readonly script: number;
  /** ms before a picture is sent. */
  readonly image: number;
  /** ms before an answer of the API is sent. */
  readonly api: number;
}

export interface Fronted {
  readonly url: string;
  close(): Promise<void>;
}

const SCRIPT = '/planted.js';

async function bodyOf(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** Bytes that gzip cannot make smaller, as a comment that is parsed and does nothing. */
function scriptOf(bytes: number): string {
  let state = 1;
  const text = Array.from({ length: bytes }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode(97 + (Math.floor(state / 65_536) % 26));
  }).join('');
  return `/*${text}*/\n`;
}

function delayOf(path: string, { image, api }: Planted): number {
  if (path.startsWith('/api/')) return api;
  return /\.(png|jpe?g|webp|avif|svg)$/.test(path) ? image : 0;
}

/** The shop at `origin` behind a server that plants regressions of a known size. */
export async function front(origin: string, planted: Planted): Promise<Fronted> {
  const script = scriptOf(planted.script);
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '/';
    const body = await bodyOf(request);
    if (path === SCRIPT)
      return void response
        .writeHead(200, { 'content-type': 'text/javascript', 'content-length': script.length })
        .end(script);
    await pause(delayOf(path, planted));
    const sent = ask(new URL(path, origin), {
      method: request.method,
      headers: { ...request.headers, 'accept-encoding': 'identity' },
    });
    sent.end(body);
    const [answer] = await once(sent, 'response');
    const text = await bodyOf(answer);
    const page = String(answer.headers['content-type']).includes('html')
      ? Buffer.from(text.toString().replace('<head>', `<head><script src="${SCRIPT}"></script>`))
      : text;
    response.writeHead(answer.statusCode, { ...answer.headers, 'content-length': page.length }).end(page);
  };
  const server = createServer(
    (request, response) => void serve(request, response).catch(() => response.destroy()),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
