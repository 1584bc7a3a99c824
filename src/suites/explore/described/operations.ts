import { followed, isTree, type Tree } from '../../contract/operation.ts';

export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof METHODS)[number];

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly schema: unknown;
  /** What the description gives as its value. */
  readonly example: unknown;
}

/** One operation of a description, what stands for it followed. */
export interface Operation {
  /** Unique, letters, digits and underscores: `createOrder`, `delete_orders_orderId`. */
  readonly name: string;
  readonly id: string | undefined;
  readonly method: Method;
  /** `/orders/{orderId}`. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Schema and examples of the body by content type; empty where it takes none. */
  readonly bodies: Readonly<Record<string, Tree>>;
  readonly needsBody: boolean;
  readonly tree: Tree;
  /** Names of security schemes, of which all of one list are needed; undefined: the description's own. */
  readonly security: unknown;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** `GET /orders/{orderId}`, as people name it. */
export const lineOf = ({ method, path }: Pick<Operation, 'method' | 'path'>): string =>
  `${method.toUpperCase()} ${path}`;

const contentSchema = (content: unknown): unknown => {
  const media = isTree(content) ? Object.values(content)[0] : undefined;
  return isTree(media) ? media['schema'] : undefined;
};

/** The value of the first named example. */
export function firstExample(document: Tree, examples: unknown): unknown {
  const [first] = isTree(examples) ? Object.values(examples) : [];
  const named = followed(document, first);
  return isTree(named) ? named['value'] : undefined;
}

function parameterOf(document: Tree, part: unknown): Parameter | undefined {
  const parameter = followed(document, part);
  if (!isTree(parameter) || typeof parameter['name'] !== 'string') return undefined;
  const { name, in: where, required, schema, content, example, examples } = parameter;
  if (where !== 'path' && where !== 'query' && where !== 'header' && where !== 'cookie') return undefined;
  return {
    name,
    in: where,
    required: required === true || where === 'path',
    schema: schema ?? contentSchema(content),
    example: example ?? firstExample(document, examples),
  };
}

/** Those of the path first; an operation's own one takes the place of the path's. */
function parametersOf(document: Tree, item: Tree, operation: Tree): readonly Parameter[] {
  const all = [...listOf(item['parameters']), ...listOf(operation['parameters'])].flatMap(
    (part) => parameterOf(document, part) ?? [],
  );
  return [...new Map(all.map((each) => [`${each.in} ${each.name}`, each])).values()];
}

function bodiesOf(document: Tree, operation: Tree): Pick<Operation, 'bodies' | 'needsBody'> {
  const body = followed(document, operation['requestBody']);
  if (!isTree(body)) return { bodies: {}, needsBody: false };
  const content = isTree(body['content']) ? body['content'] : {};
  const bodies = Object.entries(content).flatMap(([type, media]) =>
    isTree(media) ? [[type, media] as const] : [],
  );
  return { bodies: Object.fromEntries(bodies), needsBody: body['required'] === true };
}

const plain = (text: string): string => text.replaceAll(/[^A-Za-z0-9]+/g, '_').replaceAll(/^_+|_+$/g, '');

function nameOf(operation: Tree, line: string): string {
  const id = operation['operationId'];
  const name = plain(typeof id === 'string' ? id : line.toLowerCase());
  return /^[A-Za-z]/.test(name) ? name : `op_${name}`;
}

/** Names that are taken once only. */
function unique(name: string, taken: Set<string>): string {
  let own = name;
  for (let count = 2; taken.has(own.toLowerCase()); count += 1) own = `${name}_${count}`;
  taken.add(own.toLowerCase());
  return own;
}

/** All operations in the order of the description. */
export function operationsOf(document: Tree): readonly Operation[] {
  const paths = followed(document, document['paths']);
  const taken = new Set<string>();
  return Object.entries(isTree(paths) ? paths : {}).flatMap(([path, part]) => {
    const item = followed(document, part);
    if (!isTree(item) || !path.startsWith('/')) return [];
    return METHODS.flatMap((method): Operation[] => {
      const tree = followed(document, item[method]);
      if (!isTree(tree)) return [];
      const id = typeof tree['operationId'] === 'string' ? tree['operationId'] : undefined;
      return [
        {
          name: unique(nameOf(tree, `${method} ${path}`), taken),
          id,
          method,
          path,
          parameters: parametersOf(document, item, tree),
          ...bodiesOf(document, tree),
          tree,
          security: tree['security'] ?? document['security'],
        },
      ];
    });
  });
}

/** The answer of success with a JSON body: its schema, the lowest status first. */
export function madeOf(document: Tree, { tree }: Operation): { readonly schema: unknown } | undefined {
  const responses = followed(document, tree['responses']);
  if (!isTree(responses)) return undefined;
  const keys = Object.keys(responses).filter((key) => key.startsWith('2'));
  for (const key of [...keys.toSorted(), 'default']) {
    const response = followed(document, responses[key]);
    const content = isTree(response) && isTree(response['content']) ? response['content'] : {};
    for (const [type, media] of Object.entries(content))
      if (/json|\*\/\*/.test(type) && isTree(media) && media['schema'] !== undefined)
        return { schema: media['schema'] };
  }
  return undefined;
}
