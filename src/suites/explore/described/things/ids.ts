import { isTree } from '../../../contract/operation.ts';
import type { Values } from '../values/value.ts';

/** Names that ids have, the surest first. */
const IDS = [
  'id',
  '_id',
  'uuid',
  'guid',
  'key',
  'slug',
  'code',
  'number',
  'name',
  'username',
  'login',
] as const;
/** Objects and lists that hold what an answer is about. */
const WRAPPERS = [
  'data',
  'result',
  'results',
  'items',
  'item',
  'content',
  'value',
  'records',
  'rows',
] as const;
const SCALARS: readonly unknown[] = ['string', 'integer', 'number'];

/** `orders` → `order`, `categories` → `category`. */
export function singular(word: string): string {
  if (/ies$/i.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/i.test(word)) return word.slice(0, -2);
  return /[^su]s$/i.test(word) ? word.slice(0, -1) : word;
}

const bare = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** What a hole of a path asks for, and the word before it: `orderId` of `/orders`. */
export interface Wanted {
  readonly hole: string;
  readonly word: string;
}

/** Whether two names mean the same: `order_id` and `orderId`. */
export const isSame = (a: string, b: string): boolean => bare(a) === bare(b);

const member = (name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `['${name.replaceAll(/['\\]/g, String.raw`\$&`)}']`;

const typeOf = (values: Values, schema: unknown): unknown => {
  const { type, properties, items } = values.whole(schema);
  const [first] = [type].flat().filter((each) => each !== 'null' && each !== undefined);
  return first ?? (isTree(properties) ? 'object' : items && 'array');
};

/** The property that names the thing, among those that are texts or numbers. */
function ownId(
  values: Values,
  properties: Readonly<Record<string, unknown>>,
  { hole, word }: Wanted,
): string | undefined {
  const names = Object.keys(properties).filter((name) => SCALARS.includes(typeOf(values, properties[name])));
  const stem = bare(singular(word));
  const rest = bare(hole).startsWith(stem) ? bare(hole).slice(stem.length) : '';
  return (
    names.find((name) => name === hole) ??
    names.find((name) => isSame(name, hole)) ??
    names.find((name) => rest !== '' && bare(name) === rest) ??
    names.find((name) => bare(name) === `${stem}id`) ??
    IDS.flatMap((id) => names.filter((name) => name === id))[0]
  );
}

/** Objects below that may hold what the answer is about. */
function within(
  values: Values,
  properties: Readonly<Record<string, unknown>>,
  word: string,
  type: string,
): string | undefined {
  const fitting = Object.keys(properties).filter((name) => typeOf(values, properties[name]) === type);
  const [only] = fitting;
  return (
    fitting.find((name) => isSame(name, word) || isSame(name, singular(word))) ??
    WRAPPERS.find((name) => fitting.includes(name)) ??
    (fitting.length === 1 ? only : undefined)
  );
}

const propertiesOf = (values: Values, schema: unknown): Readonly<Record<string, unknown>> => {
  const { properties } = values.whole(schema);
  return isTree(properties) ? properties : {};
};

/** Where an answer names the thing: `$.id`, `$.data.id`; undefined where it does not say. */
export function idIn(values: Values, schema: unknown, wanted: Wanted, path = '$'): string | undefined {
  if (SCALARS.includes(typeOf(values, schema))) return path;
  const properties = propertiesOf(values, schema);
  const own = ownId(values, properties, wanted);
  if (own !== undefined) return path + member(own);
  const inner = path === '$' ? within(values, properties, wanted.word, 'object') : undefined;
  return inner === undefined ? undefined : idIn(values, properties[inner], wanted, path + member(inner));
}

/** Where an answer lists things: `$[*]`, `$.items[*]`, and the schema of one; undefined where it lists none. */
export function listIn(
  values: Values,
  schema: unknown,
  word: string,
): { readonly path: string; readonly item: unknown } | undefined {
  const whole = values.whole(schema);
  if (typeOf(values, schema) === 'array') return { path: '$[*]', item: whole['items'] };
  const properties = propertiesOf(values, schema);
  const name = within(values, properties, word, 'array');
  if (name === undefined) return undefined;
  return { path: `$${member(name)}[*]`, item: values.whole(properties[name])['items'] };
}
