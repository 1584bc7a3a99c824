import { basename } from 'node:path';
import type { Source } from './sources.ts';

const SHAPELESS = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'types', 'constants']);

/** File and folder names that say nothing of what is inside. */
export function shapelessNames(paths: readonly string[]): string[] {
  return paths
    .filter((path) =>
      path.split('/').some((part) => SHAPELESS.has(basename(part).replace(/(\.test)?\.[cm]?[jt]s$/, ''))),
    )
    .map((path) => `${path}: a name that says what is inside, please (not ${[...SHAPELESS].join(', ')})`);
}

/**
 * Places that know a suite by name. A string that is exactly a suite's folder name counts, in every room but
 * suites itself; `system` is spared because `load` is also a browser's event, faces because they write prose.
 */
export function namedSuites(sources: readonly Source[]): string[] {
  const suites = new Set(sources.flatMap(({ path }) => /^src\/suites\/([^/]+)\//.exec(path)?.[1] ?? []));
  return sources
    .filter(({ path }) => !/^src\/(suites|system|faces)\//.test(path) && !path.endsWith('.test.ts'))
    .flatMap(({ path, strings }) =>
      strings
        .filter(({ value }) => suites.has(value))
        .map(({ value, line }) => `${path}:${line} names the suite '${value}': let the registry tell`),
    );
}

/** Whether the version that the program says is the one that the package carries. */
export function versionDrift(manifest: string, source: string): string[] {
  const [said, carried] = [
    /VERSION = '([^']+)'/.exec(source)?.[1],
    /"version": "([^"]+)"/.exec(manifest)?.[1],
  ];
  return said !== undefined && said === carried
    ? []
    : [`src/system/version.ts says ${said}, package.json says ${carried}`];
}
