import type { Source } from '#model/config.ts';
import type { Place, Problem } from '#model/problem.ts';
import type { Workspace } from '#system/workspace.ts';
import { mistake } from '../mistake.ts';
import { entriesOf, find, scalarAt, type Path, type Tree } from '../source/tree.ts';
import { REPORT_FOLDER } from './schema.ts';
import { PEM_KEYS, tlsFile } from './tls.ts';

/** A path that a run reads or writes, the key it stands under, and who wrote it. */
export interface NamedPath {
  readonly key: string;
  readonly path: string;
  readonly source: Source;
  readonly place?: Place | undefined;
}

function named(tree: Tree, path: Path, otherwise?: string): readonly NamedPath[] {
  const key = path.join('.');
  const written = scalarAt(tree, path);
  if (typeof written?.value === 'string')
    return [{ key, path: written.value, source: written.source, place: written.place }];
  return otherwise === undefined || find(tree, path) !== undefined
    ? []
    : [{ key, path: otherwise, source: 'default' }];
}

/** Only the file is bound; a flag is a person's own, and what nobody or the workflow wrote can only be led astray. */
async function outsideOf({ path, source }: NamedPath, workspace: Workspace): Promise<string | undefined> {
  if (source === 'flag') return undefined;
  return source === 'file' ? workspace.leadsOut(path) : workspace.linksOut(path);
}

/** A path of a config that leads out of the workspace, `there`. */
export function pathOutside(key: string, path: string, there: string, place?: Place): Problem {
  return mistake(
    'path-outside',
    `${key} leads out of the workspace: ${path} is ${there}.`,
    'Name a path inside the repository and outside its .git; a link that leads elsewhere does not count as inside.' +
      (key === 'report.folder'
        ? ' Only --output, or the input `output` of the action, may name a folder elsewhere.'
        : ''),
    place,
  );
}

/**
 * A problem for each path that leads out of the workspace. A pull request's config is its author's: it could write
 * lines into the files by which the steps of a job speak to the runner.
 */
export async function strayPaths(
  paths: readonly NamedPath[],
  workspace: Workspace,
): Promise<readonly Problem[]> {
  const problems = await Promise.all(
    paths.map(async (path) => {
      const there = await outsideOf(path, workspace);
      return there === undefined ? [] : [pathOutside(path.key, path.path, there, path.place)];
    }),
  );
  return problems.flat();
}

/** Every path that a config names, and the folder of reports where it names none. */
export function pathsIn(tree: Tree): readonly NamedPath[] {
  const actors = entriesOf(find(tree, ['actors'])?.value).map(([name]) => name);
  return [
    ...named(tree, 'report.folder'.split('.'), REPORT_FOLDER),
    ...named(tree, 'report.junit'.split('.')),
    ...PEM_KEYS.flatMap((key) => (tlsFile(tree, key) ? named(tree, ['target', 'tls', key]) : [])),
    ...actors.flatMap((name) => named(tree, ['actors', name, 'storage-state'])),
  ];
}
