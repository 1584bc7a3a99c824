import { DescriptionMistake } from '../../contract/mistake.ts';
import type { Tree } from '../../contract/operation.ts';
import { readDescription, type ReadText } from '../../contract/read.ts';
import { checkNames } from '../check.ts';
import { GraphParts, type Options } from '../options.ts';
import { fromOf, type From } from './from-options.ts';
import { inferred, type Inferred } from './infer.ts';
import { operationsOf, type Operation } from './operations.ts';
import { checkAuth } from './security.ts';
import { wantedOf } from './wanted.ts';

/** A description with the graph that it gives. */
export interface Reading {
  readonly document: Tree;
  /** Those that are asked for. */
  readonly operations: readonly Operation[];
  readonly found: Inferred;
  /** The graph with what people wrote beside the description. */
  readonly merged: Options;
}

/** What people wrote goes before what was inferred, name by name. */
function together(written: Options, { probes, edges, invariants }: Inferred): Options {
  const parts = GraphParts.parse({ probes, edges, invariants });
  return {
    ...written,
    probes: { ...parts.probes, ...written.probes },
    edges: { ...parts.edges, ...written.edges },
    invariants: { ...parts.invariants, ...written.invariants },
  };
}

/** What people wrote beside the description names only what is there. */
function checkMerged(merged: Options, { openapi }: From): void {
  const wrong: string[] = [];
  checkNames(merged, (path, message) => wrong.push(`${path.join('.')} ${message}`));
  if (wrong.length === 0) return;
  throw new DescriptionMistake(
    `Beside ${openapi}, ${wrong.join('; ')}.`,
    'Names are those of the graph that is inferred: leave this out once and see the exhibit inferred.',
  );
}

/** Reads a description and infers its graph; nothing is asked of the target. Rejects with a DescriptionMistake. */
export async function readGraph(written: Options, read: ReadText, seed: number): Promise<Reading> {
  const from = fromOf(written.from ?? '');
  const document = await readDescription(from.openapi, read);
  const operations = wantedOf(operationsOf(document), from);
  checkAuth(document, from);
  const found = inferred(document, operations, from, seed);
  const merged = together(written, found);
  checkMerged(merged, from);
  return { document, operations, found, merged };
}
