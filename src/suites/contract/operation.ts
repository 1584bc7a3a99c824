export type Tree = Readonly<Partial<Record<string, unknown>>>;

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at the end of a local reference: `#/components/schemas/Order`; undefined where nothing does. */
export function referred(document: unknown, reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined;
  const keys = reference.slice(2).split('/');
  return keys.reduce<unknown>((at, key) => {
    const name = decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
    return isTree(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  }, document);
}

/** A part of a description, through the references that stand for it. */
export function followed(document: unknown, part: unknown): unknown {
  let at = part;
  for (let hops = 0; hops < 20 && isTree(at) && typeof at['$ref'] === 'string'; hops += 1)
    at = referred(document, at['$ref']);
  return at;
}

/** The address of a server with its variables as they are unless said. */
function addressOf({ url, variables }: Tree): string {
  const known = isTree(variables) ? variables : {};
  return String(typeof url === 'string' ? url : '').replaceAll(/\{([^{}]*)\}/g, (_, name: string) => {
    const variable = known[name];
    return isTree(variable) ? String(variable['default'] ?? '') : '';
  });
}

/** Paths before those of the description, as its servers have them: '' and `/api/v1`. */
export function basesOf({ servers }: Tree): readonly string[] {
  const all = Array.isArray(servers) ? servers : [];
  const paths = all.flatMap((server: unknown) => {
    const url = isTree(server) ? addressOf(server) : '';
    const path = URL.canParse(url, 'http://server') ? new URL(url, 'http://server').pathname : '';
    return [decodeURI(path).replace(/\/$/, '')];
  });
  return [...new Set([...paths, ''])];
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Whether a path of the description stands for this one. */
function matches(template: string, path: string): boolean {
  const pattern = template
    .split(/\{[^}]*\}/)
    .map(escaped)
    .join('[^/]+');
  return new RegExp(`^${pattern}/?$`).test(path);
}

const holes = (template: string): number => template.split('{').length - 1;

/** The operation of a request, its path without parameters before one with them; undefined where there is none. */
export function operationOf(document: Tree, method: string, path: string): Tree | undefined {
  const paths = followed(document, document['paths']);
  if (!isTree(paths)) return undefined;
  const asked = path.replace(/[?#].*$/, '');
  const found = basesOf(document)
    .filter((base) => asked.startsWith(base))
    .flatMap((base) =>
      Object.keys(paths).filter((template) => matches(template, asked.slice(base.length) || '/')),
    )
    .toSorted((a, b) => holes(a) - holes(b));
  for (const template of found) {
    const item = followed(document, paths[template]);
    const operation = isTree(item) ? followed(document, item[method.toLowerCase()]) : undefined;
    if (isTree(operation)) return operation;
  }
  return undefined;
}

/** Methods and paths of all operations with an id, the first server's path before them. */
export function namedOperations(
  document: Tree,
): ReadonlyMap<string, { readonly method: string; readonly path: string }> {
  const paths = followed(document, document['paths']);
  const [base = ''] = basesOf(document);
  const named = Object.entries(isTree(paths) ? paths : {}).flatMap(([path, part]) => {
    const item = followed(document, part);
    return Object.entries(isTree(item) ? item : {}).flatMap(([method, each]) => {
      const operation = followed(document, each);
      const id = isTree(operation) ? operation['operationId'] : undefined;
      return typeof id === 'string' ? [[id, { method, path: base + path }] as const] : [];
    });
  });
  return new Map(named);
}

/** What an operation says of an answer of this status; undefined where it says nothing of it. */
export function responseOf(document: Tree, operation: Tree, status: number): Tree | undefined {
  const responses = followed(document, operation['responses']);
  if (!isTree(responses)) return undefined;
  const keys = [String(status), `${Math.floor(status / 100)}XX`, `${Math.floor(status / 100)}xx`, 'default'];
  const key = keys.find((each) => Object.hasOwn(responses, each));
  const response = key === undefined ? undefined : followed(document, responses[key]);
  return isTree(response) ? response : undefined;
}

const plainType = (type: string): string => (type.split(';')[0] ?? '').trim().toLowerCase();

/** The schema for a content type; `undeclared` where the response has other ones alone. */
export function answerSchema(
  response: Tree,
  contentType: string,
): { schema: unknown } | 'undeclared' | undefined {
  const content = response['content'];
  if (!isTree(content) || Object.keys(content).length === 0) return undefined;
  const type = plainType(contentType);
  const fitting = Object.keys(content).find((key) => {
    const wanted = plainType(key);
    return (
      wanted === type || wanted === '*/*' || (wanted.endsWith('/*') && type.startsWith(wanted.slice(0, -1)))
    );
  });
  const media = fitting === undefined ? undefined : content[fitting];
  if (fitting === undefined) return 'undeclared';
  return { schema: isTree(media) ? media['schema'] : undefined };
}
