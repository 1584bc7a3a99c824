import { lastingName } from '#model/lasting.ts';
import { addressOf, isOwn } from '../../addresses.ts';
import { mapsOf, originalNameOf, originalOf, type FoundMap, type ReadText } from '../../source-maps.ts';
import type { Counted, Work } from './counting.ts';
import type { FunctionRow } from './functions.ts';
import type { Text } from './texts.ts';

/** Characters of a name that a minifier may have given. */
const SHORT_NAME = 3;
/** Characters of a function that make its shape. */
const MOST_TEXT = 4_000;

/** Where an offset is in what the script's address serves, from 1. */
function placeOf({ lines, startLine, startColumn }: Text, offset: number): { line: number; column: number } {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const column = offset - (lines[low] ?? 0) + (low === 0 ? startColumn : 0);
  return { line: startLine + low + 1, column: column + 1 };
}

/** FNV-1a of a function's text, names that a minifier may have given left out. */
function shapeOf({ text, isMinified }: Text, { start, end }: Counted): string {
  const own = text.slice(start, Math.min(end, start + MOST_TEXT));
  const lasting = isMinified ? own.replace(/(?<![\w$.])[\w$]{1,3}(?![\w$])/g, '_') : own;
  let hash = 0x811c9dc5;
  for (let at = 0; at < lasting.length; at += 1)
    hash = Math.imul(hash ^ lasting.charCodeAt(at), 0x01000193) >>> 0;
  return `${(end - start).toString(36)}-${hash.toString(36)}`;
}

/** How far behind its beginning a function's own name stands; undefined of one without. */
const nameOffset = (text: string): number | undefined =>
  /^(?:async\s+)?function\s*\*?\s*(?=[\w$])/.exec(text)?.[0].length;

function nameOf(script: Text, { name, start }: Counted, map: FoundMap | undefined): string {
  const offset = map && nameOffset(script.text.slice(start, start + 100));
  const { line, column } = placeOf(script, start + (offset ?? 0));
  const original = map && originalNameOf(map, line, column);
  if (original !== undefined && original !== 'function') return original;
  return script.isMinified && name.length <= SHORT_NAME ? '' : name;
}

/** Addresses of the target's own scripts that name a source map. */
function mapped(texts: ReadonlyMap<string, Text>, target: string): readonly string[] {
  return [...texts.values()]
    .filter(
      ({ url, sourceMapURL = '' }) => sourceMapURL !== '' && url.startsWith('http') && isOwn(url, target),
    )
    .map(({ url }) => url);
}

/** The functions that ran most, with where they stand and by what another build knows them. */
export async function placed(
  { functions, texts }: Pick<Work, 'functions' | 'texts'>,
  { target, read }: { readonly target: string; readonly read: ReadText },
): Promise<readonly FunctionRow[]> {
  const maps = await mapsOf(mapped(texts, target), read);
  return functions.flatMap((each): FunctionRow[] => {
    const script = texts.get(each.scriptId);
    if (!script) return [];
    const place = placeOf(script, each.start);
    const map = maps.get(each.url);
    const original = map && originalOf(map, place.line, place.column);
    return [
      {
        name: nameOf(script, each, map),
        script: lastingName(each.url, target),
        url: addressOf(each.url, target),
        ...place,
        ...(original && { file: original.file, fileLine: original.line ?? 1 }),
        shape: shapeOf(script, each),
        calls: each.calls,
        blocks: each.blocks,
      },
    ];
  });
}
