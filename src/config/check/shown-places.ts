import { z } from 'zod';
import type { Suite } from '#model/contract/suite.ts';
import { isShown } from '#model/shown.ts';
import { schemasAt } from '../write/json-schema.ts';
import type { Path, Tree } from '../source/tree.ts';
import { schemaOf } from './schema.ts';

/**
 * Whether what stands at a path of this tree is shown in reports as it is, as its schema says (model/shown.ts); what no
 * schema knows is not.
 */
export function shownPlaces(suites: readonly Suite[], tree: Tree): (path: Path) => boolean {
  let root: z.core.JSONSchema.BaseSchema | undefined;
  return (path) => {
    root ??= z.toJSONSchema(schemaOf(suites), {
      io: 'input',
      unrepresentable: 'any',
      reused: 'inline',
      override({ zodSchema, jsonSchema }) {
        if (isShown(zodSchema)) jsonSchema['shown'] = true;
      },
    });
    return schemasAt(root, tree, path).some((schema) => schema['shown'] === true);
  };
}
