import type { JudgedFinding } from '#model/record/verdict.ts';
import { clean } from '#system/text.ts';

/** A place in a text: `src/cart.ts`, from 1 on. */
interface SourcePlace {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** Where in a text a finding comes from, as people wrote it where a source map tells; undefined where nobody knows. */
function sourceOf({ source }: Pick<JudgedFinding, 'source'>): SourcePlace | undefined {
  if (source?.original) return source.original;
  const file = source?.file ?? source?.url;
  return file === undefined ? undefined : { file, line: source?.line, column: source?.column };
}

/** `src/cart.ts:31:9`, as far as it is known. */
function placeWords({ file, line, column }: SourcePlace): string {
  return [clean(file, 200), line, column].filter((part) => part !== undefined).join(':');
}

/** `src/cart.ts:31:9` of a finding; empty where nobody knows. */
export function sourceWords(finding: Pick<JudgedFinding, 'source'>): string {
  const place = sourceOf(finding);
  return place ? placeWords(place) : '';
}

/** The same without the column: `src/cart.ts:31`; undefined where nobody knows. */
export function sourceLineWords(finding: Pick<JudgedFinding, 'source'>): string | undefined {
  const { file, line } = sourceOf(finding) ?? {};
  return file === undefined ? undefined : placeWords({ file, line });
}
