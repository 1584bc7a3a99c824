import type { Diagram, DrawnEdge } from './diagram.ts';

/** A text that Mermaid reads as one: nothing in it ends a line, a label or a statement. */
const plain = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replaceAll(/[:;#"<>{}[\]()\\`%|]/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
    .slice(0, 80) || 'state';

/**
 * ```
 * stateDiagram-v2
 *   [*] --> s0
 *   s0 : empty · count 0
 *   s0 --> s1 : create
 * ```
 */
export function mermaidOf({ states, edges }: Diagram): string {
  const bad = states.filter(({ broken }) => broken).map(({ id }) => id);
  const gone = states.filter(({ lost }) => lost).map(({ id }) => id);
  const labelOf = ({ labels, lost }: DrawnEdge): string =>
    labels.join(', ') + (lost ? ' · only the base' : '');
  return [
    'stateDiagram-v2',
    '  [*] --> s0',
    ...states.map(({ id, title }) => `  ${id} : ${plain(title)}`),
    ...edges.map((edge) => `  ${edge.from} --> ${edge.to} : ${plain(labelOf(edge))}`),
    ...(bad.length > 0
      ? ['  classDef broken fill:#b3261e,color:#ffffff,stroke:#b3261e', `  class ${bad.join(',')} broken`]
      : []),
    ...(gone.length > 0
      ? ['  classDef lost stroke:#7d4f00,stroke-dasharray:6 4', `  class ${gone.join(',')} lost`]
      : []),
    '',
  ].join('\n');
}
