/**
 * The longest beginning of a text within so many bytes of UTF-8 and code points, with an ellipsis where something is
 * missing.
 */
export function cut(text: string, bytes: number, points = bytes): string {
  if (text.length <= points && Buffer.byteLength(text) <= bytes) return text;
  const kept: string[] = [];
  let room = bytes - Buffer.byteLength('…');
  for (const char of text) {
    room -= Buffer.byteLength(char);
    if (room < 0) break;
    kept.push(char);
    if (kept.length > points) break;
  }
  return kept.join('') === text ? text : `${kept.slice(0, points - 1).join('')}…`;
}

const opened = (text: string): number => text.split('<details>').length - text.split('</details>').length;

/** Markdown within so many bytes: whole parts go from its end, so that no table, list or details is left open. */
export function cutMarkdown(markdown: string, bytes: number): string {
  if (Buffer.byteLength(markdown) <= bytes) return markdown;
  const parts = markdown.split('\n\n');
  let text = '';
  let whole = '';
  for (const part of parts) {
    text += text === '' ? part : `\n\n${part}`;
    if (Buffer.byteLength(text) > bytes) break;
    if (opened(text) === 0 && text.split('```').length % 2 === 1) whole = text;
  }
  return whole;
}
