import type { z } from 'zod';
import type { Connection, GitHubApi, Parameters } from '../api.ts';
import { downloader } from '../artifacts/download.ts';
import { settler } from './exchange.ts';
import { realPace, type Pace } from './pace.ts';
import { misfit, noToken, type Asked } from './refuse.ts';
import { openToolkit } from './send.ts';
import { clean } from '../../text.ts';

/** Owner and repository where the route names them. */
function placed(route: string, { owner, repo }: Connection): Parameters {
  return route.includes('{owner}') ? { owner, repo } : {};
}

function askedOf(route: string, parameters: Parameters, toWrite = false): Asked {
  const words = route.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
  return { method: route.split(' ', 1)[0] ?? 'GET', words: clean(words, 200), toWrite };
}

/** The answer's text as what it should be. */
function parsed<T>(text: string, schema: z.ZodType<T>, asked: Asked, status: number): T {
  let data: unknown;
  try {
    data = text === '' ? undefined : JSON.parse(text);
  } catch {
    throw misfit(asked, status, 'it is no JSON');
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path.map(String).join('.') || 'the whole';
  throw misfit(asked, status, clean(`${path}: ${issue?.message ?? 'no value'}`, 200));
}

/** GitHub's API for one repository. Costs no request, but the toolkit's half second of parsing. */
export async function connect(connection: Connection, pace: Pace = realPace): Promise<GitHubApi> {
  const { signal } = connection;
  if (connection.token === '') throw noToken();
  let calls = 0;
  const { send, fetchLink } = await openToolkit(connection);
  const settle = settler(send, connection, pace, () => void (calls += 1));
  const fetchFile = downloader(settle, fetchLink, connection, pace);
  return {
    async ask(route, parameters, answer, how) {
      const filled = { ...placed(route, connection), ...parameters };
      const asked = askedOf(route, filled, how?.toWrite);
      const repeatable = asked.method !== 'POST' && how?.once !== true;
      const settled = await settle({
        asked,
        order: { route, parameters: filled, signal, within: pace.timeout },
        repeatable,
        wants: 'text',
      });
      return parsed(settled.text, answer, asked, settled.answer.status);
    },
    download(route, parameters, limits) {
      const filled = { ...placed(route, connection), ...parameters };
      return fetchFile(askedOf(route, filled), { route, parameters: filled }, limits);
    },
    get calls() {
      return calls;
    },
  };
}
