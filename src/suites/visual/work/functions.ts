import { z } from 'zod';
import type { Side } from '#model/contract/suite.ts';
import type { NewExhibit } from '#model/observation/exhibit.ts';

/** Bytes of the exhibit. */
const LARGEST = 256_000;

/** A function and how often it ran, on its way to another build's. */
export const FunctionRow = z.strictObject({
  /** A name that another build has too: people's own, or what the source map calls it; '' where there is none. */
  name: z.string(),
  /** The script's lasting name, and the address that it was served from. */
  script: z.string(),
  url: z.string(),
  /** Where it begins in the script, from 1. */
  line: z.int(),
  column: z.int(),
  /** The same in what people wrote, where a source map says it. */
  file: z.string().optional(),
  fileLine: z.int().optional(),
  /** Equal for functions of the same text, short names apart. */
  shape: z.string(),
  calls: z.int(),
  blocks: z.int(),
});
export type FunctionRow = z.infer<typeof FunctionRow>;

/** The exhibit `work`: the functions that ran most, rows as in `FunctionRow`, texts by their index. */
const Document = z.strictObject({
  version: z.literal(1),
  texts: z.array(z.string()),
  rows: z.array(z.array(z.union([z.string(), z.number()]))),
});

const KEYS = [
  'name',
  'script',
  'url',
  'line',
  'column',
  'file',
  'fileLine',
  'shape',
  'calls',
  'blocks',
] as const;
const TEXTS: ReadonlySet<string> = new Set(['name', 'script', 'url', 'file']);
const NONE = -1;

/** The functions that ran most, as many as fit. */
export function workExhibit(subject: string, functions: readonly FunctionRow[]): NewExhibit {
  const texts = new Map<string, number>();
  const rows: (string | number)[][] = [];
  let size = 100;
  const index = (text: string): number => {
    const known = texts.get(text) ?? texts.size;
    if (known === texts.size) size += Buffer.byteLength(JSON.stringify(text)) + 1;
    texts.set(text, known);
    return known;
  };
  const packed = (key: (typeof KEYS)[number], value: string | number | undefined) => {
    if (value === undefined) return NONE;
    return TEXTS.has(key) ? index(String(value)) : value;
  };
  for (const each of functions.toSorted((a, b) => b.calls + b.blocks - a.calls - a.blocks)) {
    const row = KEYS.map((key) => packed(key, each[key]));
    size += JSON.stringify(row).length + 1;
    if (size > LARGEST) break;
    rows.push(row);
  }
  const body: z.infer<typeof Document> = { version: 1, texts: [...texts.keys()], rows };
  return { subject, name: 'work', mime: 'application/json', body: Buffer.from(JSON.stringify(body)) };
}

function unpacked(row: readonly (string | number)[], texts: readonly string[]): unknown {
  const entries = KEYS.map((key, at) => {
    const value = row[at];
    if (value === NONE) return [key, undefined];
    return [key, TEXTS.has(key) ? texts[Number(value)] : value];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The functions that a side's page ran; undefined where nobody counted them, or another version did. */
export async function functionsOf(side: Side): Promise<readonly FunctionRow[] | undefined> {
  const found = side.exhibits.find(({ name }) => name === 'work');
  if (!found) return undefined;
  const document = Document.safeParse(JSON.parse(Buffer.from(await side.read(found)).toString()));
  if (!document.success) return undefined;
  const { rows, texts } = document.data;
  return rows.flatMap((row) => {
    const read = FunctionRow.safeParse(unpacked(row, texts));
    return read.success ? [read.data] : [];
  });
}
