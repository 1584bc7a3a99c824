import type { ProjectFiles } from '#model/contract/bench.ts';
import type { Task } from '#model/task.ts';
import { DescriptionMistake, placedMistake } from '../../contract/mistake.ts';
import { Input } from '../input.ts';
import type { Options } from '../options.ts';
import { counted, listed } from '../told/listed.ts';
import { fromOf, type From } from './from-options.ts';
import { lineOf } from './operations.ts';
import { readGraph, type Reading } from './reading.ts';
import { lackingIn } from './security.ts';
import type { Flow } from './things/flow.ts';

/** Kinds of things and operations that are told. */
const MOST = 40;

function flowLine({ thing, makers, listed: place, users }: Flow): string {
  const made = makers.length > 0 ? `made by ${makers.join(', ')}` : 'made by none';
  const seen = place === undefined ? '' : `, listed at ${place}`;
  return `${thing}: ${made}${seen}; ${users.length > 0 ? `taken by ${users.join(', ')}` : 'taken by none'}`;
}

const some = (lines: readonly string[]): readonly string[] => [
  ...lines.slice(0, MOST),
  ...(lines.length > MOST ? [`and ${lines.length - MOST} more`] : []),
];

function valuesOf({ seed }: From): string {
  if (seed === undefined) return '';
  if (seed === 0) return ', the smallest values';
  return seed === 'run' ? ', values by the seed of the run' : `, values by seed ${seed}`;
}

/**
 * ```
 * 6 edges and 2 probes of 7 operations of openapi.yaml
 * looked at by orders, count
 * order: made by create, listed at $.orders[*].id; taken by read, pay, refund, delete, read_gone
 * taking nothing: create
 * cannot be made: GET /reports/{reportId}, nothing makes or lists a reportId
 * ```
 */
function linesOf({ document, operations, found, merged }: Reading, written: Options): readonly string[] {
  const from = fromOf(written.from ?? '');
  const { openapi } = from;
  const [edges, probes] = [Object.entries(merged.edges), Object.keys(merged.probes)];
  const free = edges.filter(([, { foreach }]) => foreach === undefined).map(([name]) => name);
  const own = new Set(Object.keys(from.headers).map((name) => name.toLowerCase()));
  return [
    `${counted(edges.length, 'edge')} and ${counted(probes.length, 'probe')} of ` +
      `${counted(operations.length, 'operation')} of ${openapi}${valuesOf(from)}`,
    ...(probes.length > 0 ? [`looked at by ${probes.join(', ')}`] : []),
    ...some(found.flows.map(flowLine)),
    ...(free.length > 0 ? [`taking nothing: ${free.join(', ')}`] : []),
    ...some(found.unmade.map(({ operation, why }) => `cannot be made: ${lineOf(operation)}, ${why}`)),
    ...lackingIn(document, operations, from, own).map(
      ({ scheme, what, operations: all }) =>
        `nothing under auth for ${scheme}, ${what}: ${listed(all.map(lineOf))}`,
    ),
  ];
}

/** What a description gives, before anything is asked of the target. Rejects with a Failure where it is wrong. */
export async function foreseen({ input, places }: Task, project: ProjectFiles): Promise<readonly string[]> {
  const { written } = Input.parse(input);
  if (!written) return [];
  const { openapi } = fromOf(written.from ?? '');
  if (openapi.startsWith('/'))
    return [`its edges are known once the target is asked for ${openapi}; name a file to see them here`];
  const read = async (name: string): Promise<string | undefined> => {
    const bytes = await project.read(name);
    return bytes && new TextDecoder().decode(bytes);
  };
  try {
    return linesOf(await readGraph(written, read, 0), written);
  } catch (error) {
    if (error instanceof DescriptionMistake) throw placedMistake(error, places?.['from']);
    throw error;
  }
}
