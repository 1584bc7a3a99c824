import type { Source } from './sources.ts';
import { isNode, lineAt, walk, type Node } from './syntax.ts';

const CLOCK = /^(performance\.now|Date\.now|process\.(cpuUsage|hrtime|hrtime\.bigint))$/;

/** Tests that expect something of time that went by: red on a busy machine. Such figures belong to `bench/`. */
export function timedAssertions(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => path.endsWith('.test.ts') && !path.startsWith('bench/'))
    .flatMap((source) => {
      const timed = timedNames(source.tree);
      const lines: number[] = [];
      walk(source.tree, (node) => {
        if (calleeOf(node) === 'expect' && isTimed(node['arguments'], timed))
          lines.push(lineAt(source.text, node['start']));
      });
      return lines.map((line) => `${source.path}:${line} expects something of time that went by: see bench/`);
    });
}

/** Names of variables that hold an elapsed time, directly or by way of others. */
function timedNames(tree: unknown): ReadonlySet<string> {
  const timed = new Set<string>();
  for (let before = -1; before !== timed.size;) {
    before = timed.size;
    walk(tree, (node) => {
      if (node['type'] !== 'VariableDeclarator' || !isTimed(node['init'], timed)) return;
      for (const name of boundNames(node['id'])) timed.add(name);
    });
  }
  return timed;
}

/** The names that a declaration binds: one, or those of a pattern. */
function boundNames(pattern: unknown): string[] {
  const names: string[] = [];
  walk(pattern, (node) => {
    if (node['type'] === 'Identifier') names.push(String(node['name']));
  });
  return names;
}

/** Whether an expression is computed from a difference of two looks at a clock, its functions' bodies apart. */
function isTimed(expression: unknown, timed: ReadonlySet<string>): boolean {
  let found = false;
  walk(expression, (node) => {
    if (/Function/.test(String(node['type'])) && node !== expression) return false;
    found ||= isElapsed(node) || (node['type'] === 'Identifier' && timed.has(String(node['name'])));
    return !found;
  });
  return found;
}

function isElapsed(node: Node): boolean {
  if (node['type'] === 'BinaryExpression')
    return node['operator'] === '-' && [node['left'], node['right']].some(readsClock);
  return CLOCK.test(calleeOf(node) ?? '') && Array.isArray(node['arguments']) && node['arguments'].length > 0;
}

const readsClock = (node: unknown): boolean => isNode(node) && CLOCK.test(calleeOf(node) ?? '');

/** `performance.now` of `performance.now()`. */
function calleeOf(node: Node): string | undefined {
  return node['type'] === 'CallExpression' ? nameOf(node['callee']) : undefined;
}

function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node['type'] === 'Identifier') return String(node['name']);
  if (node['type'] !== 'MemberExpression') return undefined;
  const [object, property] = [nameOf(node['object']), nameOf(node['property'])];
  return object !== undefined && property !== undefined ? `${object}.${property}` : undefined;
}
