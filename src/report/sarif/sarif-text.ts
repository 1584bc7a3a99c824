import { clean } from '#system/text.ts';

/** What SARIF readers take for a link, and for a place where an argument is put in. */
const LINK = /\](?=\()/g;
const PLACEHOLDER = /\{(?=\d+\})/g;

/** A text of ours with others' names in it as one plain line that no reader takes for a link or a placeholder. */
export function sarifText(text: string, longest: number): string {
  return clean(text.replaceAll('`', ''), longest).replace(LINK, '] ').replace(PLACEHOLDER, '{ ');
}

/** What somebody called something, which is not written otherwise: `read_deleted(1)`, `/cart`. */
const CODE = /^[^\s]*[_(/.:#][^\s]*(?=\s|$)/;

/** The same as a sentence, which begins as it is where that is a name; empty for no text. */
export function sarifSentence(text: string, longest: number): string {
  const begun = CODE.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
  const line = sarifText(begun, longest);
  return line === '' || /[.!?…]$/.test(line) ? line : `${line}.`;
}

/** A path as a relative URI. */
export function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
