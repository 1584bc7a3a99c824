import { stripVTControlCharacters } from 'node:util';
import { explain } from '#config/explain.ts';
import type { Problem } from '#model/problem.ts';
import type { Output } from '#system/host.ts';

/**
 * Text from pages and servers must not steer what reads our output: control characters go, and a line may not begin
 * like a workflow command (`::error::`, `##[group]`; the runner ignores leading white space).
 */
function harmless(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '# #[');
}

/** Writes text with its colours, or without them where nobody wants them. */
export function print(out: Output, text: string): void {
  out.write(harmless(out.colour ? text : stripVTControlCharacters(text)));
}

/** All problems as a person reads them: place and caret where there is one, then the next step. */
export function problemText(problems: readonly Problem[]): string {
  return problems.map((one) => `${explain(one)}\n`).join('\n');
}
