import type { Source } from '#model/observation/finding.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import { clean } from '#system/text.ts';
import { cleanBlock } from '../../text/clean.ts';

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

function placeOf({ line, column }: Pick<Source, 'line' | 'column'>, name: string): string {
  return [clean(name, 200), line, column].filter((part) => part !== undefined).join(':');
}

/** `src/cart.ts:31:9`, as people wrote it where a source map tells; empty without any place. */
export function sourceWords({ source }: JudgedFinding): string {
  if (!source) return '';
  const { original } = source;
  return original ? placeOf(original, original.file) : placeOf(source, source.file ?? source.url ?? '');
}

/** The first finding that says where in a text it comes from. */
export function codeFrame(findings: readonly JudgedFinding[]): CodeFrame | undefined {
  const finding = findings.find(({ source }) => source !== undefined);
  if (!finding?.source) return undefined;
  const { source, message, detail } = finding;
  const place = sourceWords(finding);
  const served = placeOf(source, source.file ?? source.url ?? '');
  return {
    place,
    served: served === place ? '' : served,
    message: clean(message),
    lines: detail === undefined ? [] : cleanBlock(detail, MAX_LINES),
  };
}
