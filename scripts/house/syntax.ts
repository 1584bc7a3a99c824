import { parseSync } from 'rolldown/utils';

/** A node of a file's syntax tree, as ESTree names its fields. */
export type Node = Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The syntax tree of one file's text. Throws when it does not parse. */
export function parse(path: string, text: string): unknown {
  const parsed = parseSync(path, text);
  const fault = parsed.errors[0];
  if (fault) throw new Error(`${path}: ${fault.message}`);
  return parsed.program;
}

/** Calls `visit` for every node from `tree` on, outermost first; what it answers `false` for is not entered. */
export function walk(tree: unknown, visit: (node: Node) => boolean | void): void {
  if (Array.isArray(tree)) for (const child of tree) walk(child, visit);
  else if (isNode(tree) && visit(tree) !== false)
    for (const [key, child] of Object.entries(tree)) if (key !== 'parent') walk(child, visit);
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: unknown): number {
  return text.slice(0, Number(offset)).split('\n').length;
}
