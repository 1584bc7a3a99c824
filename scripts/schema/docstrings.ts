import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'rolldown/utils';
import { isNode, walk, type Node } from '../house/syntax.ts';

/** A docstring, and the expression that it speaks of. */
interface Described {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of what a file exports: the name under which a schema is referred to. */
  readonly name?: string;
  /** `{ Place }` has no expression of its own. */
  readonly shorthand?: boolean;
}

const hasSpan = (node: unknown): node is Node => isNode(node) && typeof node['start'] === 'number';

/** What a statement or a property says, by the offset at which it begins. */
function expressionsIn(program: unknown): ReadonlyMap<number, Omit<Described, 'text'>> {
  const found = new Map<number, Omit<Described, 'text'>>();
  const add = (from: Node, value: unknown, more: Pick<Described, 'name' | 'shorthand'>): void => {
    if (hasSpan(value))
      found.set(Number(from['start']), {
        start: Number(value['start']),
        end: Number(value['end']),
        ...more,
      });
  };
  walk(program, (node) => {
    const exported = node['type'] === 'ExportNamedDeclaration' ? node['declaration'] : undefined;
    const declaration = isNode(exported) ? exported : node;
    if (declaration['type'] === 'VariableDeclaration' && !found.has(Number(node['start']))) {
      const [one] = Array.isArray(declaration['declarations']) ? declaration['declarations'] : [];
      const name = isNode(one) && isNode(one['id']) ? String(one['id']['name']) : '';
      if (isNode(one)) add(node, one['init'], exported === undefined ? {} : { name });
    }
    if (node['type'] === 'Property')
      add(node, node['value'], node['shorthand'] === true ? { shorthand: true } : {});
  });
  return found;
}

/** The text of a docstring as one paragraph a line, a list's points on lines of their own. */
function plain(comment: string): string {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trim());
  return lines
    .join('\n')
    .trim()
    .replace(/\n(?!- |\n)/g, ' ');
}

function describedIn(path: string, text: string): readonly Described[] {
  const { program, comments } = parseSync(path, text);
  const expressions = expressionsIn(program);
  return comments.flatMap(({ type, value, end }) => {
    if (type !== 'Block' || !value.startsWith('*')) return [];
    const next = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
    const expression = expressions.get(next);
    return expression ? [{ ...expression, text: plain(value.slice(1)) }] : [];
  });
}

/** Schemas alone are described; whatever else has a docstring stays what it is. */
const HELPER =
  `const $described = (value, text, id) => value?._zod ` +
  `? value.meta({ description: text, ...(id && { id }) }) : value; `;

/** A source whose schemas have the docstrings before them as their descriptions. */
function withDescriptions(path: string, text: string): string {
  const edits = describedIn(path, text).flatMap(({ start, end, text: words, name, shorthand }) => {
    const tail = `, ${JSON.stringify(words)}${name === undefined ? '' : `, ${JSON.stringify(name)}`})`;
    const head = shorthand === true ? `${text.slice(start, end)}: $described(` : '$described(';
    return [
      { at: start, put: head },
      { at: end, put: tail },
    ];
  });
  const sorted = edits.toSorted((a, b) => b.at - a.at);
  return HELPER + sorted.reduce((all, { at, put }) => all.slice(0, at) + put + all.slice(at), text);
}

const MARK = '?described';

/**
 * From here on, whoever `importer` (an address) imports of the model has schemas with their docstrings as
 * descriptions; it is a copy of its own, and all others keep theirs.
 */
export function describeModelFor(importer: string): void {
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const { parentURL = '' } = context;
      const isMeant = parentURL === importer || parentURL.endsWith(MARK);
      return isMeant && /\/src\/model\/.*\.ts$/.test(found.url) ? { ...found, url: found.url + MARK } : found;
    },
    load(url, context, next) {
      if (!url.endsWith(MARK)) return next(url, context);
      const path = fileURLToPath(url.slice(0, -MARK.length));
      const source = withDescriptions(path, readFileSync(path, 'utf8'));
      return { format: 'module-typescript', source, shortCircuit: true };
    },
  });
}
