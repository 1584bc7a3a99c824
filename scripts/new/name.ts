import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'rolldown/utils';
import { entriesOf, SHARED } from '../bundle/entries.ts';
import { shapelessNames } from '../house/names.ts';

/** `slow-pages` as it is called in code: `slowPages`. */
export function identifierOf(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** `slow-pages` as people read it: `Slow pages`. */
export function titleOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}

/** Why there can be no suite or reporter of this name, in one line. */
export function nameFault(
  root: string,
  kind: 'suite' | 'reporter',
  name: string | undefined,
  more: readonly string[],
): string | undefined {
  if (name === undefined || more.length > 0) return `npm run new -- ${kind} <name>: one name, please`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    return `"${name}" is no name for a ${kind}: lower-case letters, digits and single dashes, a letter first`;
  const folder = `src/${kind === 'suite' ? 'suites' : 'report'}/${name}`;
  if (existsSync(join(root, folder))) return `${folder} exists already`;
  if (parseSync('a.ts', `export const ${identifierOf(name)} = 1;`).errors.length > 0)
    return `"${name}" is a word of the language: a ${kind} needs another name`;
  const [shapeless] = shapelessNames([folder]);
  if (shapeless !== undefined) return shapeless;
  const files = [`${name}.mjs`, `${name}-worker.mjs`];
  const taken = [SHARED, ...entriesOf(root)].find(({ file }) => kind === 'suite' && files.includes(file));
  return taken && `dist/${taken.file} is another file already: the suite needs another name`;
}
