import { jsonpath, JSONPathNode, type JSONPathQuery } from './json-p3.ts';
import { ExpressionLimit } from './mistake.ts';

const { expressions, selectors } = jsonpath;

/** Nodes that a query may come by in one answer, those of its filters too; deep ones count for more. */
const MOST_NODES = 1_000_000;

/** What one evaluation has left. Evaluations are synchronous, so there is never more than one. */
const work = { left: MOST_NODES };

export function beginWork(): void {
  work.left = MOST_NODES;
}

function spend({ location }: JSONPathNode): void {
  work.left -= 1 + location.length / 16;
  if (work.left < 0) throw new ExpressionLimit('the answer is too large or too deep to look into');
}

/** A node and all below it, parents first, without a stack of calls as deep as the value. */
function* walk(top: JSONPathNode): Generator<JSONPathNode> {
  const open = [top];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    spend(node);
    yield node;
    const { value, location, root } = node;
    if (typeof value !== 'object' || value === null) continue;
    const children = Array.isArray(value)
      ? value.map((child, index) => new JSONPathNode(child, [...location, index], root))
      : Object.entries(value).map(([name, child]) => new JSONPathNode(child, [...location, name], root));
    for (const child of children.toReversed()) open.push(child);
  }
}

type Expression = InstanceType<typeof expressions.FilterExpression>;

/** A query of a filter, and whether it begins at `$`. */
interface Inner {
  readonly query: JSONPathQuery;
  readonly isRoot: boolean;
}

/** The queries of a filter, wherever they stand in it. */
export function queriesIn(expression: Expression): readonly Inner[] {
  if (expression instanceof expressions.LogicalExpression) return queriesIn(expression.expression);
  if (expression instanceof expressions.PrefixExpression) return queriesIn(expression.right);
  if (expression instanceof expressions.FunctionExtension) return expression.args.flatMap(queriesIn);
  if (expression instanceof expressions.InfixExpression)
    return [expression.left, expression.right].flatMap(queriesIn);
  return expression instanceof expressions.FilterQuery
    ? [{ query: expression.path, isRoot: expression instanceof expressions.RootQuery }]
    : [];
}

/**
 * The query, which now ends in an ExpressionLimit where an answer makes too much work of it. The package's own walk is
 * a generator a level, refuses more than 50 levels, and lays whole lists on the stack.
 */
export function limited(query: JSONPathQuery): JSONPathQuery {
  for (const segment of query.segments) {
    const isDescendant = segment.toString().startsWith('..');
    for (const selector of segment.selectors)
      if (selector instanceof selectors.FilterSelector)
        for (const { query: inner } of queriesIn(selector.expression)) limited(inner);
    segment.resolve = (nodes) => {
      const found: JSONPathNode[] = [];
      for (const node of nodes)
        for (const visited of isDescendant ? walk(node) : [node])
          for (const selector of segment.selectors)
            for (const hit of selector.resolve(visited)) {
              spend(hit);
              found.push(hit);
            }
      return found;
    };
  }
  return query;
}
