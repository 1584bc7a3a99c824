import type { JudgedFinding } from '#model/record/verdict.ts';
import { clean } from '#system/text.ts';
import { cleanBlock } from '../../text/clean.ts';
import { sourceWords } from '../../text/source-words.ts';

/** A place in a script or document with what was said there. */
export interface CodeFrame {
  /** `assets/cart.js:27:9`. */
  readonly place: string;
  /** Where the page got it, if that is another place. */
  readonly served: string;
  readonly message: string;
  readonly lines: readonly string[];
}

const MAX_LINES = 12;

/** Lines up to the one that says what stands beside them. */
function linesBefore(lines: readonly string[], beside: string): readonly string[] {
  const end = lines.findIndex((line) => line.includes(beside));
  return end < 0 ? lines : lines.slice(0, end);
}

/**
 * The first finding that says where in a text it comes from. `beside`: by what it shows again, where that stands beside
 * it with the way there; then the message is the card's own title.
 */
export function codeFrame(findings: readonly JudgedFinding[], beside = ''): CodeFrame | undefined {
  const finding = findings.find(({ source }) => source !== undefined);
  if (!finding?.source) return undefined;
  const { source, message, detail } = finding;
  const place = sourceWords(finding);
  const lines = detail === undefined ? [] : cleanBlock(detail, MAX_LINES);
  const served = sourceWords({ source: { ...source, original: undefined } });
  return {
    place,
    served: served === place ? '' : served,
    message: beside === '' ? clean(message) : '',
    lines: beside === '' ? lines : linesBefore(lines, beside),
  };
}
