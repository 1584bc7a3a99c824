import type { Command } from '#model/command.ts';
import { clean } from '#system/text.ts';

/** How every command begins. */
const NAME = '/tidemark';
/** Characters of a comment that are looked at. */
const LOOKED_AT = 2_000;
/** Code points of a command; the rest is cut off. */
const LONGEST = 300;

/** A name as people write it, without the backticks or quotes that they copied. */
function unquoted(text: string): string {
  const [first = '', last = ''] = [text.at(0), text.at(-1)];
  return text.length > 1 && first === last && ['`', '"', "'"].includes(first)
    ? text.slice(1, -1).trim()
    : text;
}

/**
 * The command in a comment's first line, `/tidemark accept /pricing on phone`; undefined where it is none of ours.
 * Whatever the text, its time grows with the first characters alone.
 */
export function commandOf(body: string): Command | undefined {
  const [line = ''] = body.slice(0, LOOKED_AT).split(/[\n\r\u0085\u2028\u2029]/, 1);
  const [start, name, ...rest] = clean(line, LONGEST).split(' ');
  if (start !== NAME) return undefined;
  const said = [name, ...rest].filter((word) => word !== undefined).join(' ');
  const argument = unquoted(rest.join(' ')) || undefined;
  if (name === 'accept') return { name, subject: argument };
  if (name === 'explain') return { name, cause: argument };
  return name === 'rerun' && argument === undefined ? { name } : { name: 'unknown', said };
}
