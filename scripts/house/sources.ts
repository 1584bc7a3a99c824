import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { isNode, lineAt, parse, walk, type Node } from './syntax.ts';

/** One import of a file. `to` is a path from the root for our own files, else the specifier as written. */
export interface Import {
  readonly specifier: string;
  readonly to: string;
  readonly own: boolean;
  readonly dynamic: boolean;
  /** `import type` and inline `type` only: gone when the program runs. */
  readonly typeOnly: boolean;
  /** Counted when it is asked for. */
  readonly line: number;
}

/** A text in quotes. `inType`: of a type alone, gone when the program runs. */
interface StringLiteral {
  readonly value: string;
  readonly inType: boolean;
  readonly line: number;
}

/** A source file of ours, path from the root with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly tree: unknown;
  readonly imports: readonly Import[];
  readonly strings: readonly StringLiteral[];
}

/** Every `.ts` below these folders of a root, tests included, sorted. */
export function readSources(root: string, folders: string): Source[] {
  return globSync(`${folders}/**/*.ts`, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => parseSource(path, readFileSync(posix.join(root, path), 'utf8')));
}

/** Imports and string literals of one file's text. Throws when it does not parse. */
export function parseSource(path: string, text: string): Source {
  const tree = parse(path, text);
  const imports: Import[] = [];
  const strings: StringLiteral[] = [];
  const ofTypes = new Set<unknown>();
  walk(tree, (node) => {
    if (node['type'] === 'TSLiteralType') ofTypes.add(node['literal']);
    const source = node['source'];
    const specifier = isNode(source) ? source['value'] : undefined;
    if (typeof specifier === 'string')
      imports.push({
        specifier,
        ...locate(path, specifier),
        dynamic: node['type'] === 'ImportExpression' || node['type'] === 'TSImportType',
        typeOnly: isTypeOnly(node),
        get line() {
          return lineAt(text, node['start']);
        },
      });
    else if (node['type'] === 'Literal' && typeof node['value'] === 'string')
      strings.push({
        value: node['value'],
        inType: ofTypes.has(node),
        get line() {
          return lineAt(text, node['start']);
        },
      });
  });
  return { path, text, tree, imports, strings };
}

function isTypeOnly(node: Node): boolean {
  if (node['type'] === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type')
    return true;
  const names = node['specifiers'];
  return (
    Array.isArray(names) &&
    names.length > 0 &&
    names.every((name) => isNode(name) && (name['importKind'] === 'type' || name['exportKind'] === 'type'))
  );
}

function locate(from: string, specifier: string): { to: string; own: boolean } {
  if (specifier.startsWith('#')) return { to: `src/${specifier.slice(1)}`, own: true };
  if (specifier.startsWith('.')) return { to: posix.join(dirname(from), specifier), own: true };
  return { to: specifier, own: false };
}
