import { parse } from '#system/yaml.ts';
import type { Bench } from '#model/contract/bench.ts';
import { Failure, type Place } from '#model/problem.ts';
import type { Seen } from '../../exchange/answer.ts';
import type { Exchanged } from '../../exchange/send.ts';
import type { Fault } from '../run/outcome.ts';
import { isTree, operationOf, referred, responseOf, schemaOf } from './operation.ts';
import { Validator } from './validate.ts';

/** Where the description is, and the line of the step that asks for it. */
export interface Description {
  readonly project: Bench['project'];
  readonly file: string | undefined;
  readonly place: Place | undefined;
}

type Document = Readonly<Partial<Record<string, unknown>>>;

/** Faults of one answer that are told. */
const MOST = 5;

function mistake({ place }: Description, message: string, next: string): Failure {
  return new Failure({
    code: 'config/openapi',
    owner: 'config',
    message,
    next,
    ...(place && { place }),
  });
}

async function documentOf(description: Description): Promise<Document> {
  const { file, project } = description;
  if (file === undefined)
    throw mistake(
      description,
      'A step asks for the contract, and the suite names no description of the API.',
      'Write `openapi: openapi.yaml` beside `journeys`.',
    );
  const bytes = await project.read(file);
  if (!bytes) throw mistake(description, `There is no ${file}.`, 'Correct the path after `openapi:`.');
  let document: unknown;
  try {
    document = parse(new TextDecoder().decode(bytes));
  } catch {
    throw mistake(description, `${file} is neither YAML nor JSON.`, 'Check it with an editor.');
  }
  const version = isTree(document) ? String(document['openapi'] ?? '') : '';
  if (isTree(document) && version.startsWith('3.')) return document;
  throw mistake(
    description,
    `${file} is no OpenAPI 3 description.`,
    'Name one whose first line is openapi: 3.0.0 or later.',
  );
}

const documents = new WeakMap<Bench['project'], Map<string, Promise<Document>>>();

/** Read once a run of a journey. */
function onceRead(description: Description): Promise<Document> {
  const { project, file = '' } = description;
  const read = documents.get(project) ?? new Map<string, Promise<Document>>();
  documents.set(project, read);
  const document = read.get(file) ?? documentOf(description);
  read.set(file, document);
  return document;
}

const fault = (rule: string, message: string, detail?: string): Fault => ({
  part: 'contract',
  rule,
  message,
  ...(detail !== undefined && { detail }),
});

/** What a JSON body breaks of its schema. */
function bodyFault(json: unknown, schema: unknown, document: Document, file: string): Fault | undefined {
  const validator = new Validator((reference) => referred(document, reference));
  const [first, ...others] = validator.check(schema, json);
  if (!first) return undefined;
  const detail = others.slice(0, MOST).map(({ path, message }) => `${path} ${message}`);
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const place = first.path.replaceAll(/\[\d+\]/g, '[*]');
  return fault(place, `is not as ${file} has it: ${first.path} ${first.message}${more}`, detail.join('\n'));
}

function answerFault(answer: Seen, operation: Document, document: Document, file: string): Fault | undefined {
  const { status, headers, text, json } = answer;
  const response = responseOf(document, operation, status);
  if (!response) return fault('status', `answered ${status}, which ${file} does not have for it`);
  const type = headers['content-type'] ?? '';
  const found = schemaOf(response, type);
  if (found === 'undeclared')
    return fault(
      'content-type',
      `answered with ${type || 'no content type'}, which ${file} does not have for it`,
    );
  if (found?.schema === undefined || !/\bjson\b/i.test(type)) return undefined;
  if (json === undefined) return fault('JSON', 'answered with a body that is no JSON', text.slice(0, 200));
  return bodyFault(json, found.schema, document, file);
}

/**
 * In what an answer is not as the API's own description has it; undefined where it is. Rejects with a Failure where
 * the description cannot be read or does not know the operation.
 */
export async function contractFault(
  { sent, answer }: Exchanged,
  description: Description,
): Promise<Fault | undefined> {
  if (!answer) return undefined;
  const document = await onceRead(description);
  const { file = '' } = description;
  const operation = operationOf(document, sent.method, sent.path);
  if (operation) return answerFault(answer, operation, document, file);
  throw mistake(
    description,
    `${file} describes no ${sent.method} ${sent.path.replace(/\?.*$/, '')}.`,
    'Describe the operation there, or leave `contract` out of this step.',
  );
}
