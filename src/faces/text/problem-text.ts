import { stripVTControlCharacters } from 'node:util';
import { explain } from '#config/write/explain.ts';
import type { Problem } from '#model/problem.ts';
import type { Output } from '#system/process/host.ts';
import { redactor } from '#system/secrets/redact.ts';
import { cleanText } from '#system/text.ts';

/** A colour, the one escape sequence that we write ourselves. */
const COLOUR = String.raw`\u001B\[[\d;]*m`;
const colours = new RegExp(`(${COLOUR})`);
const command = new RegExp(`^((?:[^\\S\\n]|${COLOUR})*):(?=(?:${COLOUR})*:)`, 'gm');
const oldCommand = new RegExp(`#(?=(?:${COLOUR})*#[\\[\\u001B])`, 'g');

/**
 * Text from pages and servers must not steer what reads our output. Of control characters only colours stay,
 * if they are wanted. No line begins like a workflow command (`::error::`; white space before it counts for
 * nothing), and none holds one of the older kind (`##[group]`, anywhere in a line).
 */
export function harmless(text: string, colour: boolean): string {
  const parts = text.split(colours).map((part, index) => {
    if (index % 2 === 1) return colour ? part : '';
    return cleanText(stripVTControlCharacters(part));
  });
  return parts.join('').replace(command, '$1: ').replace(oldCommand, '# ');
}

/** Writes text with its colours, or without them where nobody wants them. */
export function print(out: Output, text: string): void {
  out.write(harmless(text, out.colour));
}

/** Writes CSV with the line ends that it has to have. */
export function printCsv(out: Output, text: string): void {
  out.write(harmless(text, false).replaceAll('\n', '\r\n'));
}

/** Which secrets there are is in the config, and a problem may be that the config cannot be read. */
const withoutCredentials = redactor([]);

/**
 * All problems as a person reads them: place and caret where there is one, then the next step; nothing that
 * looks like a credential.
 */
export function problemText(problems: readonly Problem[]): string {
  return problems.map((one) => `${withoutCredentials(explain(one))}\n`).join('\n');
}
