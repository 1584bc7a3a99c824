import { z } from 'zod';
import { Box } from '#model/observation/finding.ts';
import type { NewExhibit } from '#model/observation/exhibit.ts';
import type { Earlier } from '#model/contract/suite.ts';
import { Failure } from '#model/problem.ts';
import { ChangeLevel, Property } from './options.ts';
import type { Unsteady } from './compare/unsteady.ts';

/** The exhibit `elements`: what a picture shows, in words, and what a comparison has to know about how it was taken. */
export const Elements = z.strictObject({
  version: z.literal(1),
  /** Share of the distance from black to white. */
  threshold: z.number(),
  /** Where the page did not look the same twice; what changes there is not the change's doing. */
  unstable: z.array(Box),
  /** The same of rows that other looks had more or fewer of: the first, and how many there are in this picture. */
  stretches: z.array(z.tuple([z.int(), z.int()])).default([]),
  /** How many times the page was looked at for these two. */
  looks: z.int().min(1).default(2),
  /** Whether there were more elements than are kept. */
  cut: z.boolean(),
  properties: z.array(z.string()),
  /** Values in the order of `properties`, each combination once. */
  styles: z.array(z.array(z.string())),
  /** See `Row` in page/elements.ts. */
  rows: z.array(
    z.tuple([
      z.string(),
      z.int(),
      z.string(),
      z.number(),
      z.number(),
      z.number(),
      z.number(),
      z.string(),
      z.int(),
      z.string(),
      z.string(),
      z.boolean(),
    ]),
  ),
  /** What a screen reader says: `[row's index, role or '', accessible name or '']`. Older lists have none. */
  names: z.array(z.tuple([z.int(), z.string(), z.string()])).default([]),
  /** What can be done with controls: `[row's index, letters]`, see `Control`. Absent in older lists. */
  controls: z.array(z.tuple([z.int(), z.string()])).optional(),
  /** Elements that are there and not shown: `[selector, by what]`. */
  hidden: z.array(z.tuple([z.string(), z.string()])).default([]),
  /** What of an element is not the same at every look: `[row's index, key of the difference]`. */
  restless: z.array(z.tuple([z.int(), z.string()])).default([]),
  /** How grave changes are: of all elements, and of those that a rule names (`ruled`). */
  changes: z
    .strictObject({
      level: ChangeLevel,
      rules: z.array(
        z.strictObject({ level: z.enum(['warn', 'ignore']), properties: z.array(Property).optional() }),
      ),
    })
    .optional(),
  /** Elements that a rule about changes names, and what lies in them: `[row's index, rule's index]`. */
  ruled: z.array(z.tuple([z.int(), z.int()])).default([]),
});
export type Elements = z.infer<typeof Elements>;

/** The list as its exhibit. */
export function elementsExhibit(subject: string, elements: Elements): NewExhibit {
  return {
    subject,
    name: 'elements',
    mime: 'application/json',
    body: Buffer.from(JSON.stringify(elements)),
  };
}

/** What would not hold still, as the exhibit keeps it. */
export function unsteadyIn({ unstable, stretches }: Unsteady): Pick<Elements, 'unstable' | 'stretches'> {
  return { unstable: [...unstable], stretches: stretches.map(([first, rows]) => [first, rows]) };
}

/** What is told of selectors, by their rows; of a selector that two rows have, nobody knows which is meant. */
export function byRow<T extends readonly unknown[]>(
  rows: Elements['rows'],
  told: readonly (readonly [string, ...T])[],
): [number, ...T][] {
  const places = new Map<string, number>();
  for (const [at, [selector]] of rows.entries()) places.set(selector, places.has(selector) ? -1 : at);
  return told.flatMap(([selector, ...rest]): [number, ...T][] => {
    const at = places.get(selector) ?? -1;
    return at < 0 ? [] : [[at, ...rest]];
  });
}

/** Characters of a text that names its own host: where a longer one was cut depends on the host's length. */
const BESIDE_HOST = 120;

function withText(row: Elements['rows'][number], text: string): Elements['rows'][number] {
  const [selector, parent, tag, x, y, width, height, , ...rest] = row;
  return [selector, parent, tag, x, y, width, height, text, ...rest];
}

/** A list whose texts do not name the host it was served from: base and head are served from places of their own. */
export function withoutHost(elements: Elements, target: string): Elements {
  const { host } = new URL(target);
  const rows = elements.rows.map((row): Elements['rows'][number] =>
    row[7].includes(host) ? withText(row, row[7].replaceAll(host, '…').slice(0, BESIDE_HOST)) : row,
  );
  return { ...elements, rows };
}

/** The list of elements of a side; undefined where there is none that this version can read. */
export async function readElements(side: Earlier): Promise<Elements | undefined> {
  const found = side.exhibits.find(({ name }) => name === 'elements');
  const parsed = found && Elements.safeParse(JSON.parse(Buffer.from(await side.read(found)).toString()));
  return parsed?.data;
}

/** The list of elements of a side; rejects with a Failure where there is none that this version can read. */
export async function elementsOf(side: Earlier): Promise<Elements> {
  const elements = await readElements(side);
  if (elements) return elements;
  throw new Failure({
    code: 'environment/elements-unreadable',
    owner: 'environment',
    message: `The list of elements taken from ${side.target} is missing or from another version of Tidemark.`,
    next: 'Accept the baseline again with this version.',
  });
}
