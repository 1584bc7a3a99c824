import { DescriptionMistake } from './mistake.ts';
import { isTree, referred, type Tree } from './operation.ts';

/** Where files that a description refers to stand in it. */
const FILES = 'x-files';

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** `schemas/order.yaml` as seen from `api/openapi.yaml`: `api/schemas/order.yaml`. */
function beside(file: string, path: string): string {
  const isRooted = file.startsWith('/');
  const { pathname } = new URL(path, new URL(file.replace(/^\//, ''), 'file:///'));
  return decodeURIComponent(isRooted ? pathname : pathname.slice(1));
}

interface Bundle {
  readonly files: Map<string, unknown>;
  read(file: string): Promise<unknown>;
}

const isReference = (key: string, value: unknown): value is string =>
  key === '$ref' && typeof value === 'string';

/** A local reference, seen from the whole description. */
function localOf(reference: string, file: string, { files }: Bundle): string {
  const [path = '', pointer = ''] = reference.split('#');
  const from = path === '' ? file : beside(file, path);
  return files.has(from) ? `#/${FILES}/${encodeURIComponent(escaped(from))}${pointer}` : `#${pointer}`;
}

/** Files that a part refers to. */
function filesIn(part: unknown, file: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [part];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (typeof at !== 'object' || at === null) continue;
    for (const [key, value] of Object.entries(at)) {
      if (!isReference(key, value)) open.push(value);
      else if (!value.startsWith('#')) found.add(outward(value, file));
    }
  }
  return found;
}

function outward(reference: string, file: string): string {
  if (/^[a-z][a-z+.-]*:/i.test(reference) || reference.startsWith('//'))
    throw new DescriptionMistake(
      `${file} refers to ${reference.slice(0, 200)}, which is not beside it.`,
      'Put that file into the project and refer to it by its path.',
    );
  return beside(file, reference.replace(/#.*$/, ''));
}

/** A copy whose references are all local ones of the whole description. */
function rewritten(part: unknown, file: string, bundle: Bundle): unknown {
  if (Array.isArray(part)) return part.map((each) => rewritten(each, file, bundle));
  if (!isTree(part)) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      isReference(key, value) ? localOf(value, file, bundle) : rewritten(value, file, bundle),
    ]),
  );
}

/** Nothing behind a chain of references but itself, or nothing at all. */
function endless(document: Tree, reference: string): 'nowhere' | 'circle' | undefined {
  const seen = new Set<string>();
  let at: unknown = { $ref: reference };
  while (isTree(at) && typeof at['$ref'] === 'string') {
    const next = at['$ref'];
    if (seen.has(next)) return 'circle';
    seen.add(next);
    at = referred(document, next);
  }
  return at === undefined ? 'nowhere' : undefined;
}

const shownReference = (reference: string): string =>
  decodeURIComponent(reference)
    .replace(`#/${FILES}/`, '')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
    .slice(0, 200);

const VALUES: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum']);

/** All references, each once. Those in values are none, nor is a property of that name. */
function referencesIn(document: Tree): ReadonlySet<string> {
  const found = new Set<string>();
  const open: [part: unknown, isNamed: boolean][] = [[document, false]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [part, isNamed] = next;
    if (typeof part !== 'object' || part === null) continue;
    for (const [key, value] of Object.entries(part)) {
      if (isNamed) open.push([value, false]);
      else if (isReference(key, value)) found.add(value);
      else if (!VALUES.has(key)) open.push([value, key === 'properties']);
    }
  }
  return found;
}

/** Throws where a reference leads nowhere or in a circle that no value ends. */
function checkReferences(document: Tree, file: string): void {
  for (const reference of referencesIn(document)) {
    const wrong = endless(document, reference);
    if (wrong === undefined) continue;
    const why = wrong === 'circle' ? 'leads back to itself' : 'is not there';
    throw new DescriptionMistake(
      `${file} refers to ${shownReference(reference)}, which ${why}.`,
      'Correct the $ref, or describe what it names.',
    );
  }
}

/** A description with the files that it refers to inside it. Throws a DescriptionMistake. */
export async function bundled(
  document: Tree,
  file: string,
  read: (file: string) => Promise<unknown>,
): Promise<Tree> {
  const bundle: Bundle = { files: new Map(), read };
  const open = [...filesIn(document, file)].filter((name) => name !== file);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (bundle.files.has(name)) continue;
    const part = await read(name);
    bundle.files.set(name, part);
    open.push(...[...filesIn(part, name)].filter((each) => each !== file));
  }
  const files = [...bundle.files].map(([name, part]) => [name, rewritten(part, name, bundle)]);
  const whole: Tree =
    files.length === 0
      ? document
      : { ...(rewritten(document, file, bundle) as Tree), [FILES]: Object.fromEntries(files) };
  checkReferences(whole, file);
  return whole;
}
