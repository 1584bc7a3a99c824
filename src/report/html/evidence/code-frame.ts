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

/** The first finding that says where in a text it comes from. */
export function codeFrame(findings: readonly JudgedFinding[]): CodeFrame | undefined {
  const finding = findings.find(({ source }) => source !== undefined);
  if (!finding?.source) return undefined;
  const { source, message, detail } = finding;
  const place = sourceWords(finding);
  const served = sourceWords({ source: { ...source, original: undefined } });
  return {
    place,
    served: served === place ? '' : served,
    message: clean(message),
    lines: detail === undefined ? [] : cleanBlock(detail, MAX_LINES),
  };
}
