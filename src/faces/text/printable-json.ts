import { cleanText } from '#system/text.ts';

function escaped(char: string): string {
  return Array.from({ length: char.length }, (_, at) => char.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}

/**
 * JSON of the same value in which others' texts steer no terminal and no log: what would is written as an escape. Its
 * lines begin with a quote or a bracket, so none is a workflow command.
 */
export function printableJson(json: string): string {
  return json
    .replace(/[^\n\x20-\x7e]/gu, (char) => (cleanText(char) === char ? char : escaped(char)))
    .replace(/#(?=#\[)/g, escaped);
}
