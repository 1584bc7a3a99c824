import type { NewFinding, Source } from '#model/observation/finding.ts';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { fileOf, isOwn } from './addresses.ts';

/** A text of the site under test, or undefined where it cannot be had in time. */
export type ReadText = (url: URL) => Promise<string | undefined>;

/** Scripts of one page whose maps are looked for. */
const MOST_SCRIPTS = 5;
const MAP_COMMENT = 'sourceMappingURL=';

/** What the comment at a script's end points to. */
function mapAddressIn(script: string, url: URL): URL | undefined {
  const at = script.lastIndexOf(MAP_COMMENT);
  const address = at === -1 ? '' : script.slice(at + MAP_COMMENT.length).trim();
  if (address === '' || /\s/.test(address) || !/\/\/[#@] ?$/.test(script.slice(Math.max(0, at - 4), at)))
    return undefined;
  return URL.parse(address, url) ?? undefined;
}

function inlineMap({ href }: URL): string {
  const [, data = ''] = href.split(',', 2);
  return href.includes(';base64,') ? Buffer.from(data, 'base64').toString() : decodeURIComponent(data);
}

export interface FoundMap {
  readonly map: SourceMap;
  /** What names of sources are relative to. */
  readonly base: URL;
}

/** The map of a script; undefined where it has none, none of its own site, or one that cannot be read. */
async function mapOf(script: URL, read: ReadText): Promise<FoundMap | undefined> {
  const address = mapAddressIn((await read(script)) ?? '', script);
  if (!address) return undefined;
  const inline = address.protocol === 'data:';
  if (!inline && !isOwn(address.href, script.href)) return undefined;
  try {
    const text = inline ? inlineMap(address) : await read(address);
    if (text === undefined) return undefined;
    const payload: SourceMapPayload = JSON.parse(text);
    return { map: new SourceMap(payload), base: inline ? script : address };
  } catch {
    return undefined;
  }
}

/** The place in what people wrote of one in a script, lines and columns from 1. */
export function originalOf({ map, base }: FoundMap, line: number, column: number): Source['original'] {
  const entry = map.findEntry(line - 1, column - 1);
  if (!('originalSource' in entry) || entry.generatedLine !== line - 1) return undefined;
  const { originalSource, originalLine, originalColumn } = entry;
  // A map is whatever the target sends.
  if (typeof originalSource !== 'string') return undefined;
  return { file: fileOf(originalSource, base), line: originalLine + 1, column: originalColumn + 1 };
}

/** What people called what stands at a place in a script; undefined where the map does not say. */
export function originalNameOf({ map }: FoundMap, line: number, column: number): string | undefined {
  const entry = map.findEntry(line - 1, column - 1);
  if (!('generatedLine' in entry) || entry.generatedLine !== line - 1) return undefined;
  if (entry.generatedColumn !== column - 1) return undefined;
  const name: unknown = 'name' in entry ? entry.name : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** The maps of scripts by their addresses, of the first few that have one. */
export async function mapsOf(
  scripts: readonly string[],
  read: ReadText,
): Promise<ReadonlyMap<string, FoundMap>> {
  const maps = new Map<string, FoundMap>();
  for (const href of [...new Set(scripts)].slice(0, MOST_SCRIPTS)) {
    const found = await mapOf(new URL(href), read);
    if (found) maps.set(href, found);
  }
  return maps;
}

/** The script of the site under test that a finding comes from; none where it stands in the page itself. */
function scriptOf({ source, url }: NewFinding, target: string): URL | undefined {
  const mapped = source?.url?.startsWith('/') === true && source.url !== url;
  return mapped && source.url !== undefined ? new URL(source.url, target) : undefined;
}

/** The findings, those from scripts with a source map with the place in what people wrote. */
export async function withOriginals(
  findings: readonly NewFinding[],
  target: string,
  read: ReadText,
): Promise<readonly NewFinding[]> {
  const scripts = findings.flatMap((finding) => scriptOf(finding, target)?.href ?? []);
  const maps = await mapsOf(scripts, read);
  return findings.map((finding) => {
    const map = maps.get(scriptOf(finding, target)?.href ?? '');
    const { line, column } = finding.source ?? {};
    if (!map || line === undefined || column === undefined) return finding;
    const original = originalOf(map, line, column);
    return original ? { ...finding, source: { ...finding.source, original } } : finding;
  });
}
