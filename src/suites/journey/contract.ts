import type { Bench } from '#model/contract/bench.ts';
import type { Place } from '#model/problem.ts';
import { didYouMean } from '#model/suggest.ts';
import { breachOf } from '../contract/breach.ts';
import { DescriptionMistake, placedMistake } from '../contract/mistake.ts';
import { namedOperations, operationOf, type Tree } from '../contract/operation.ts';
import { readDescription } from '../contract/read.ts';
import type { Exchanged } from '../exchange/send.ts';
import type { Fault } from './run/outcome.ts';

/** Where the description is, and the line of the step that asks for it. */
export interface Description {
  readonly project: Bench['project'];
  readonly file: string | undefined;
  readonly place: Place | undefined;
}

const documents = new WeakMap<Bench['project'], Map<string, Promise<Tree>>>();

/** Read once a run of a journey. */
function onceRead({ project, file }: Description): Promise<Tree> {
  if (file === undefined)
    throw new DescriptionMistake(
      'A step asks for the contract or names an operation, and the suite names no description of the API.',
      'Write `openapi: openapi.yaml` beside `journeys`.',
    );
  const read = documents.get(project) ?? new Map<string, Promise<Tree>>();
  documents.set(project, read);
  const textOf = async (name: string): Promise<string | undefined> => {
    const bytes = await project.read(name);
    return bytes && new TextDecoder().decode(bytes);
  };
  const document = read.get(file) ?? readDescription(file, textOf);
  read.set(file, document);
  return document;
}

type Request = Pick<Exchanged['sent'], 'method' | 'path'>;

/** What a description says of a request. */
async function operationFor(
  { method, path }: Request,
  description: Description,
): Promise<{ readonly document: Tree; readonly operation: Tree }> {
  const document = await onceRead(description);
  const operation = operationOf(document, method, path);
  if (operation) return { document, operation };
  throw new DescriptionMistake(
    `${description.file} describes no ${method} ${path.replace(/\?.*$/, '')}.`,
    'Describe the operation there, or leave `contract` out of this step.',
  );
}

async function faultOf({ sent, answer }: Exchanged, description: Description): Promise<Fault | undefined> {
  if (!answer) return undefined;
  const { document, operation } = await operationFor(sent, description);
  const { file = '' } = description;
  const breach = breachOf(answer, operation, { document, file });
  if (!breach) return undefined;
  const { undocumented: _, ...told } = breach;
  return { part: 'contract', ...told };
}

const HOLE = /\{([^{}]*)\}/g;

async function requestFor(
  id: string,
  params: Readonly<Record<string, string>>,
  description: Description,
): Promise<{ readonly method: string; readonly path: string }> {
  const known = namedOperations(await onceRead(description));
  const { file = '' } = description;
  const found = known.get(id);
  if (!found)
    throw new DescriptionMistake(
      `${file} has no operation ${id}.${didYouMean(id, [...known.keys()])}`,
      'Name one by its operationId, or write method and path instead.',
    );
  const holes = [...found.path.matchAll(HOLE)].map(([, hole = '']) => hole);
  const missing = holes.find((hole) => params[hole] === undefined);
  const more = Object.keys(params).find((name) => !holes.includes(name));
  if (missing !== undefined)
    throw new DescriptionMistake(
      `The operation ${id} (${found.method.toUpperCase()} ${found.path}) asks for ${missing}.`,
      `Write params: { ${missing}: … } beside it.`,
    );
  if (more !== undefined)
    throw new DescriptionMistake(
      `The path of ${id} (${found.path}) has no ${more}.${didYouMean(more, holes)}`,
      'Write what belongs into the query under query, and headers under headers.',
    );
  return { ...found, path: found.path.replaceAll(HOLE, (_, hole: string) => params[hole] ?? '') };
}

/** Rejects with a Failure on the line of the step for what a description does not know or cannot say. */
async function placed<T>(asked: Promise<T>, { place }: Description): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DescriptionMistake) throw placedMistake(error, place);
    throw error;
  }
}

/** Method and path of an operation, with what stands for the parts of its path. */
export const requestOf = (
  id: string,
  params: Readonly<Record<string, string>>,
  description: Description,
): ReturnType<typeof requestFor> => placed(requestFor(id, params, description), description);

/** Rejects with a Failure where a description knows nothing of a request. */
export const described = (request: Request, description: Description): Promise<unknown> =>
  placed(operationFor(request, description), description);

/**
 * In what an answer is not as the API's own description has it; undefined where it is. Rejects with a Failure where
 * the description cannot be read or does not know the operation.
 */
export async function contractFault(
  exchanged: Exchanged,
  description: Description,
): Promise<Fault | undefined> {
  return placed(faultOf(exchanged, description), description);
}
