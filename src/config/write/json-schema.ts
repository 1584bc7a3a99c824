import { z } from 'zod';
import type { Suite } from '#model/contract/suite.ts';
import { schemaOf } from '../check/schema.ts';
import { find, scalarAt, type Path, type Tree } from '../source/tree.ts';

type Json = z.core.JSONSchema.BaseSchema;

/** `tidemark.schema.json`: what editors complete and check while someone writes the file. */
export function jsonSchema(suites: readonly Suite[]): object {
  const schema = z.toJSONSchema(schemaOf(suites), {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    // Matchers and requests stand in many places; written out in each, the file is six times as large.
    reused: 'ref',
  });
  return {
    ...schema,
    title: 'tidemark.yml',
    description: 'Configuration of Tidemark: one verdict for a pull request.',
  };
}

/** `tidemark.journey.schema.json`: the same for files that a suite includes; undefined where it includes none. */
export function includedSchema(suite: Suite, suites: readonly Suite[]): object | undefined {
  if (!suite.includes) return undefined;
  const own: Json = z.toJSONSchema(suite.options, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
  const whole: Json = z.toJSONSchema(schemaOf(suites), {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
  });
  const parts = suite.includes.map((key) => [key, own.properties?.[key]]);
  return {
    $schema: own.$schema,
    title: `Files that a suite of ${suite.id} includes`,
    description: 'Laid into tidemark.yml as if it stood there.',
    type: 'object',
    properties: { ...Object.fromEntries(parts), actors: whole.properties?.['actors'] },
    additionalProperties: false,
    definitions: own['definitions'],
  };
}

/** Finds the keys a mapping of this tree may have. Alternatives that another value there rules out are left aside. */
export function keyFinder(suites: readonly Suite[], tree: Tree): (path: Path) => readonly string[] {
  const root: Json = z.toJSONSchema(schemaOf(suites), {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  });
  return (path) => keysAt(root, tree, path);
}

/** Every schema that what stands at a path may have, as far as the tree's own words (`uses: …`) allow each. */
export function schemasAt(root: Json, tree: Tree, path: Path): readonly Json[] {
  let nodes = alternatives(root, root, tree);
  path.forEach((step, at) => {
    const here = find(tree, path.slice(0, at + 1))?.value;
    nodes = nodes.flatMap((node) => inner(node, step)).flatMap((node) => alternatives(node, root, here));
  });
  return nodes;
}

function keysAt(root: Json, tree: Tree, path: Path): readonly string[] {
  return [...new Set(schemasAt(root, tree, path).flatMap((node) => Object.keys(node.properties ?? {})))];
}

function isSchema(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inner(node: Json, step: PropertyKey): readonly Json[] {
  const listed = Object.hasOwn(node.properties ?? {}, step) ? node.properties?.[String(step)] : undefined;
  const items = Array.isArray(node.items) ? node.items : [node.items];
  const found = typeof step === 'number' ? items : [listed ?? node.additionalProperties];
  return found.filter(isSchema);
}

/** A schema without its unions and references, as far as the tree's own words (`uses: …`) allow each. */
function alternatives(node: Json, root: Json, here: Tree | undefined): readonly Json[] {
  if (typeof node.$ref === 'string') {
    const target = root.$defs?.[node.$ref.split('/').at(-1) ?? ''];
    return isSchema(target) ? alternatives(target, root, here) : [];
  }
  const branches = [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])].filter(isSchema);
  const fitting = branches.filter((branch) => here === undefined || agrees(branch, here));
  return [
    node,
    ...(fitting.length > 0 ? fitting : branches).flatMap((branch) => alternatives(branch, root, here)),
  ];
}

function agrees(branch: Json, here: Tree): boolean {
  return Object.entries(branch.properties ?? {}).every(([key, property]) => {
    const written = scalarAt(here, [key]);
    return (
      !isSchema(property) ||
      property.const === undefined ||
      written === undefined ||
      written.value === property.const
    );
  });
}
