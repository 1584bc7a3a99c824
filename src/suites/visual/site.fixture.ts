import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { NewExhibit } from '#model/observation/exhibit.ts';
import type { Bench } from '#model/contract/bench.ts';
import type { Observed } from '#model/contract/observation.ts';
import type { Side } from '#model/contract/suite.ts';
import type { Task } from '#model/task.ts';
import { measure } from './engine.ts';
import { WAY, type Input } from './input.ts';

/** The font of every test page, so that none looks otherwise where other fonts are installed. */
export const inter = readFileSync(
  createRequire(import.meta.url).resolve('@fontsource/inter/files/inter-latin-400-normal.woff2'),
);

/** It within the page, for all that shows text. */
const FONT_STYLE =
  `<style>@font-face { font-family: Inter; src: url(data:font/woff2;base64,${inter.toString('base64')}) }` +
  ' :root, input, button { font: 16px Inter }</style>';

/** A page that looks the same on every machine; `head` may lay its own styles over it. */
export function page(body: string, { title = 'A page', head = '' } = {}): string {
  return (
    `<!doctype html><html lang="en"><head><title>${title}</title>` +
    `<meta name="viewport" content="width=device-width">${FONT_STYLE}${head}</head><body>${body}</body></html>`
  );
}

type Answer = readonly [
  status: number,
  type: string,
  body: string | Buffer,
  headers?: Readonly<Record<string, string>>,
];

/** A page's HTML, an answer, what makes one, or null for none ever, by path. */
export type Site = Readonly<Record<string, string | Answer | (() => Answer) | null>>;

export interface Served {
  readonly target: string;
  /** Every request so far: path and headers. */
  readonly asked: readonly {
    readonly path: string;
    readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  }[];
  close(): Promise<void>;
}

function answerOf(found: string | Answer | (() => Answer)): Answer {
  if (typeof found === 'string') return [200, 'text/html; charset=utf-8', found];
  return typeof found === 'function' ? found() : found;
}

/** Serves a site on 127.0.0.1. */
export async function serve(site: Site): Promise<Served> {
  const asked: { path: string; headers: Record<string, string | string[] | undefined> }[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    asked.push({ path, headers: request.headers });
    const { [path]: found = [404, 'text/plain', 'nothing here'] as const } = site;
    if (found === null) return;
    const [status, type, body, headers] = answerOf(found);
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    target: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The task of looking at one page. */
export function lookTask(input: Partial<Input> = {}): Task {
  const subject = 'home/desktop';
  const whole: Input = {
    way: WAY,
    subject,
    path: '/',
    width: 1280,
    height: 800,
    mask: [],
    threshold: 0.05,
    axe: false,
    fullPage: true,
    ordered: true,
    ...input,
  };
  return {
    id: `looks:${subject}`,
    suite: 'looks',
    uses: 'visual',
    subjects: [{ id: subject, page: { name: 'home', path: '/' }, variant: { viewport: 'desktop' } }],
    runs: 1,
    warmup: 0,
    timeLimit: 60_000,
    estimate: 4_000,
    untimed: true,
    needs: [],
    input: whole,
  };
}

/** Measures one page once. */
export function look(bench: Bench, input: Partial<Input> = {}): Promise<Observed> {
  return measure(lookTask(input), bench);
}

/** What was kept of an observation, as a side of a comparison. */
export function sideOf(
  observation: Observed,
  target = 'http://127.0.0.1',
): Side & { readonly reads: string[] } {
  const hash = (body: Uint8Array) => createHash('sha256').update(body).digest('hex');
  const kept = observation.exhibits.map(({ body, ...exhibit }: NewExhibit) => ({
    body,
    exhibit: { ...exhibit, suite: 'looks', sha256: hash(body), bytes: body.length },
  }));
  const reads: string[] = [];
  return {
    target,
    measurements: observation.measurements.map((measurement) => ({ ...measurement, suite: 'looks' })),
    findings: observation.findings.map((finding) => ({ ...finding, suite: 'looks' })),
    exhibits: kept.map(({ exhibit }) => exhibit),
    reads,
    read: async (exhibit) => {
      reads.push(exhibit.name);
      const found = kept.find(({ exhibit: other }) => other.sha256 === exhibit.sha256);
      if (!found) throw new Error(`no ${exhibit.name}`);
      return found.body;
    },
  };
}
