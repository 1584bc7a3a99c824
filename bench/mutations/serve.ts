import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { fileAt } from '../folder-server.ts';
import type { Mutation } from './mutation.ts';

/** A folder on loopback whose one page can be changed. */
export interface MutatedSite {
  readonly url: string;
  readonly server: Server;
  /** Serves the page with this change from now on. */
  mutate(mutation: Mutation, html: string): void;
}

/** The page with a change; an error where the place to change is not there. */
function mutated(html: string, { what, css = '', edit }: Mutation): string {
  const edited = edit ? html.replace(edit[0], () => edit[1]) : html;
  if (edit && edited === html) throw new Error(`${what}: the page has no such place`);
  return css === '' ? edited : edited.replace('</head>', () => `<style>${css}</style></head>`);
}

export async function serveMutated(folder: string, path: string): Promise<MutatedSite> {
  let page: string | undefined;
  const server = createServer(async ({ url = '/' }, response) => {
    const asked = url.split(/[?#]/, 1)[0] ?? '/';
    const found = await fileAt(folder, asked).catch(() => undefined);
    if (!found) response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    else {
      const body = asked === path && page !== undefined ? page : found.body;
      response.writeHead(200, { 'content-type': found.type }).end(body);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    server,
    mutate: (mutation, html) => {
      page = mutated(html, mutation);
    },
  };
}
