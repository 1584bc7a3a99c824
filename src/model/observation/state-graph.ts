import { z } from 'zod';
import type { Exhibit } from './exhibit.ts';

/** States that are drawn, and corners of a line, at most. */
const [MOST_DRAWN, MOST_POINTS] = [200, 8];

const Point = z.tuple([z.number(), z.number()]);

/** A drawn state; lengths in px from the upper left corner. */
const Box = z.strictObject({
  /** Its name in the drawing, which lines refer to. */
  id: z.string(),
  /** The state in words. */
  title: z.string(),
  /** The title as it is broken into lines. */
  lines: z.array(z.string()),
  /** Its left edge in pixels. */
  x: z.number(),
  /** Its upper edge in pixels. */
  y: z.number(),
  /** How wide it is, in pixels. */
  width: z.number(),
  /** How high it is, in pixels. */
  height: z.number(),
  /** It is where a rule broke. */
  broken: z.boolean(),
  /** The way to a broken rule leads through it. */
  failing: z.boolean(),
  /** Only the base came there. */
  lost: z.boolean().optional(),
});

/** All transitions from one drawn state to another, as a cubic curve. */
const Line = z.strictObject({
  /** The state that it leaves. */
  from: z.string(),
  /** The state that it leads to. */
  to: z.string(),
  /** Names of the transitions, as they were made. */
  labels: z.array(z.string()),
  /** Its corners and the points that bend it, in pixels. */
  points: z.array(Point).min(2).max(MOST_POINTS),
  /** Where its label stands. */
  label: Point,
  /** The way to a broken rule leads along it. */
  failing: z.boolean(),
  /** It did not always lead there. */
  unsteady: z.boolean(),
  /** Only the base made it. */
  lost: z.boolean().optional(),
});

const Covered = z.strictObject({
  /** How many were made. */
  made: z.int().min(0),
  /** How many there are as far as is known. */
  known: z.int().min(0),
});

/** A transition that the base made and this run did not. */
const Lost = z.strictObject({
  /** The name of the edge in the config. */
  edge: z.string(),
  /** The state that it left, in words. */
  from: z.string(),
  /** The state that it led to, in words. */
  to: z.string(),
});

/** States of a target and what leads from one to the other, as one walk saw them. */
export const StateGraph = z.strictObject({
  /** The diagram with its places, ready to be drawn. */
  drawing: z.strictObject({
    /** How wide it is, in pixels. */
    width: z.number(),
    /** How high it is, in pixels. */
    height: z.number(),
    /** The states that are drawn. */
    boxes: z.array(Box).max(MOST_DRAWN),
    /** What leads from one to the other. */
    lines: z.array(Line).max(MOST_DRAWN * 20),
    /** How many states there was no room for. */
    hidden: z.int().min(0),
  }),
  /** How many states were seen. */
  states: z.int().min(0),
  /** Single transitions, made and known. */
  transitions: Covered,
  /** Two transitions in a row, made and known. */
  pairs: Covered,
  /** Whether all that was wanted was tried. */
  whole: z.boolean(),
  /** What the base made and this run did not, where both were walked to their end. */
  lost: z.array(Lost).optional(),
  /** What became of each edge of the config, in its order. */
  edges: z.array(
    z.strictObject({
      /** Its name in the config. */
      name: z.string(),
      /** In how many states it was made. */
      states: z.int().min(0),
      /** How often it was made. */
      made: z.int().min(0),
      /** How often it was answered below 400. */
      accepted: z.int().min(0),
    }),
  ),
  /** The shortest way to each broken rule. */
  ways: z.array(
    z.strictObject({
      /** The name of the rule that broke. */
      rule: z.string(),
      /** `create > pay(1)`, as a replay takes it; empty: the start itself. */
      way: z.string(),
      /** Its last two were made at once. */
      atOnce: z.boolean(),
      /** The same as steps of a journey. */
      journey: z.string(),
    }),
  ),
});
export type StateGraph = z.infer<typeof StateGraph>;

const SCHEMA = 'tidemark.state-graph/1';
const Document = StateGraph.extend({ schema: z.literal(SCHEMA) });

/** The exhibit that keeps one. */
const EXHIBIT = { name: 'state-graph', mime: 'application/json' } as const;

export function isStateGraph({ name, mime }: Pick<Exhibit, 'name' | 'mime'>): boolean {
  return name === EXHIBIT.name && mime === EXHIBIT.mime;
}

/** A state graph as the exhibit of its subject. */
export function stateGraphExhibit(graph: StateGraph): typeof EXHIBIT & { readonly body: Uint8Array } {
  const document: z.infer<typeof Document> = { schema: SCHEMA, ...graph };
  return { ...EXHIBIT, body: new TextEncoder().encode(JSON.stringify(document)) };
}

/** A state graph from its exhibit's bytes; undefined for anything else. */
export function readStateGraph(bytes: Uint8Array): StateGraph | undefined {
  try {
    const { schema: _schema, ...graph } = Document.parse(JSON.parse(new TextDecoder().decode(bytes)));
    return graph;
  } catch {
    return undefined;
  }
}
