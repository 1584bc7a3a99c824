import type { Seen } from '../exchange/answer.ts';
import { referred, responseOf, answerSchema, type Tree } from './operation.ts';
import { Validator } from './validate.ts';

/** In what an answer is not as the description has it. `rule`: what was expected, without any value of an answer. */
export interface Breach {
  readonly rule: string;
  /** To follow the name of what was answered: `answered 500, which api.yaml does not have for it`. */
  readonly message: string;
  readonly detail?: string;
  /** The description says nothing of such an answer. */
  readonly undocumented: boolean;
}

/** An API's own description, and what people call it. */
export interface Description {
  readonly document: Tree;
  readonly file: string;
}

/** Faults of one answer that are told. */
const MOST = 5;

const broken = (rule: string, message: string, detail?: string): Breach => ({
  rule,
  message,
  undocumented: false,
  ...(detail !== undefined && { detail }),
});

const undocumented = (rule: string, what: string, file: string): Breach => ({
  rule,
  message: `answered ${what}, which ${file} does not have for it`,
  undocumented: true,
});

/** What a JSON body breaks of its schema. */
function bodyBreach(json: unknown, schema: unknown, { document, file }: Description): Breach | undefined {
  const validator = new Validator((reference) => referred(document, reference));
  const [first, ...others] = validator.check(schema, json);
  if (!first) return undefined;
  const detail = others.slice(0, MOST).map(({ path, message }) => `${path} ${message}`);
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const place = first.path.replaceAll(/\[\d+\]/g, '[*]');
  return broken(place, `is not as ${file} has it: ${first.path} ${first.message}${more}`, detail.join('\n'));
}

/** In what an answer is not as its operation is described; undefined where it is. */
export function breachOf(
  { status, headers, text, json }: Omit<Seen, 'ms'>,
  operation: Tree,
  description: Description,
): Breach | undefined {
  const { document, file } = description;
  const response = responseOf(document, operation, status);
  if (!response) return undocumented('status', String(status), file);
  const type = headers['content-type'] ?? '';
  const found = answerSchema(response, type);
  if (found === 'undeclared') return undocumented('content-type', `with ${type || 'no content type'}`, file);
  if (found?.schema === undefined || !/\bjson\b/i.test(type)) return undefined;
  if (json === undefined) return broken('JSON', 'answered with a body that is no JSON', text.slice(0, 200));
  return bodyBreach(json, found.schema, description);
}
