import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { parseSync } from 'rolldown/utils';

/** One import of a file. `to` is a path from the root for our own files, else the specifier as written. */
export interface Import {
  readonly specifier: string;
  readonly to: string;
  readonly own: boolean;
  readonly dynamic: boolean;
  /** `import type` and inline `type` only: gone when the program runs. */
  readonly typeOnly: boolean;
  readonly line: number;
}

/** A source file of ours, path from the root with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  readonly strings: readonly { readonly value: string; readonly line: number }[];
}

/** Every `.ts` under `src` of a root folder, tests included, sorted. */
export function readSources(root: string): Source[] {
  return globSync('src/**/*.ts', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => parseSource(path, readFileSync(posix.join(root, path), 'utf8')));
}

/** Imports and string literals of one file's text. Throws when it does not parse. */
export function parseSource(path: string, text: string): Source {
  const parsed = parseSync(path, text);
  const fault = parsed.errors[0];
  if (fault) throw new Error(`${path}: ${fault.message}`);
  const imports: Import[] = [];
  const strings: { value: string; line: number }[] = [];
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const add = (specifier: string, start: number, dynamic: boolean, typeOnly: boolean): void => {
    const { to, own } = locate(path, specifier);
    imports.push({ specifier, to, own, dynamic, typeOnly, line: lineAt(start) });
  };
  walk(parsed.program, (node) => {
    const source = node['source'];
    const specifier = isNode(source) ? source['value'] : undefined;
    const start = Number(node['start']);
    if (typeof specifier === 'string')
      add(
        specifier,
        start,
        node['type'] === 'ImportExpression' || node['type'] === 'TSImportType',
        isTypeOnly(node),
      );
    else if (node['type'] === 'Literal' && typeof node['value'] === 'string')
      strings.push({ value: node['value'], line: lineAt(start) });
  });
  return { path, text, imports, strings };
}

type Node = Record<string, unknown>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function isTypeOnly(node: Node): boolean {
  if (node['type'] === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type')
    return true;
  const names = node['specifiers'];
  return (
    Array.isArray(names) &&
    names.length > 0 &&
    names.every((one) => isNode(one) && (one['importKind'] === 'type' || one['exportKind'] === 'type'))
  );
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) walk(one, visit);
  else if (isNode(value)) {
    if (typeof value['type'] === 'string') visit(value);
    for (const [key, child] of Object.entries(value)) if (key !== 'parent') walk(child, visit);
  }
}

function locate(from: string, specifier: string): { to: string; own: boolean } {
  if (specifier.startsWith('#')) return { to: `src/${specifier.slice(1)}`, own: true };
  if (specifier.startsWith('.')) return { to: posix.join(dirname(from), specifier), own: true };
  return { to: specifier, own: false };
}
