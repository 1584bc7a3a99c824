import type { Box } from '#model/observation/finding.ts';
import type { Kit } from './kit.ts';
import type { AxeNames } from './names.ts';

/** One rule that one element breaks. */
export interface Violation {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  readonly helpUrl: string;
  readonly selector: string;
  readonly summary: string;
  readonly box: Box;
}

interface Result {
  id: string;
  impact?: string | null;
  help: string;
  helpUrl: string;
  nodes: { element?: Element; target: unknown[]; failureSummary?: string }[];
}

declare global {
  /** In our own world of the page, once axe's text was loaded there. */
  var axe: AxeNames & { run(context: Document, options: object): Promise<{ violations: Result[] }> };
}

/** In the page: what axe-core finds, element by element. */
export async function runAxe(disabled: readonly string[], kit: Kit): Promise<Violation[]> {
  const rules = Object.fromEntries(disabled.map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    elementRef: true,
    iframes: false,
    // Not style sheets: axe asks their hosts for them once more, for an experimental rule that is never run.
    preload: { assets: ['media'] },
    rules,
  });
  return violations.flatMap(({ id, impact, help, helpUrl, nodes }) =>
    nodes.slice(0, 50).map((node) => {
      const { x, y, width, height } = node.element?.getBoundingClientRect() ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      };
      return {
        rule: id,
        impact: impact ?? 'minor',
        help,
        helpUrl,
        summary: node.failureSummary ?? '',
        selector: node.element ? kit.selectorOf(node.element) : node.target.flat().join(' '),
        box: { x: x + scrollX, y: y + scrollY, width, height },
      };
    }),
  );
}
