import { isMap, LineCounter, parseDocument } from '#system/yaml.ts';
import type { Operation } from './operations.ts';

/** Characters of a description whose lines are looked for; a parser of YAML takes seconds for more. */
const LARGEST = 4 * 1024 * 1024;

interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where an operation stands in the text of its description; undefined where it stands in another file. */
export function positionsIn(
  text: string,
): (operation: Pick<Operation, 'path' | 'method'>) => Position | undefined {
  if (text.length > LARGEST) return () => undefined;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, logLevel: 'error' });
  return ({ path, method }) => {
    const item = document.getIn(['paths', path], true);
    const pair = isMap(item) ? item.items.find(({ key }) => String(key) === method) : undefined;
    const key: unknown = pair?.key;
    const range = typeof key === 'object' && key !== null && 'range' in key ? key.range : undefined;
    if (!Array.isArray(range)) return undefined;
    const { line, col } = counter.linePos(Number(range[0]));
    return { line, column: col };
  };
}
