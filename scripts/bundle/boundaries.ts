import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'rolldown';
import { parseSync } from 'rolldown/utils';
import { SHARED, SHARED_ROOMS, VERBATIM, type Entry } from './entries.ts';

/** What every entry is bundled with. `texts` gathers the files whose text was written in, for their licences. */
export interface Build {
  readonly root: string;
  readonly entries: readonly Entry[];
  readonly shared: readonly string[];
  readonly texts: Set<string>;
}

const inSharedRoom = (path: string): boolean => SHARED_ROOMS.some((room) => path.startsWith(`${room}/`));
/** Every schema is made of it: once in `dist`, since a file of its own would hold it whole in each. */
const SHARED_PACKAGE = 'zod';
/** Its messages in other languages than English, which nobody asks for. */
const OTHER_LANGUAGES = /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/;
const NOTHING = '\0nothing';
/** With or without naming both files itself; the formatter may break the line at any comma. */
const WORKER_ADDRESS = new RegExp(
  String.raw`new URL\(\s*(?:import\.meta\.url\.endsWith\('\.ts'\)\s*\? )?` +
    String.raw`'(\.[^']+\.ts)'(?:\s*: '[^']+')?,\s*import\.meta\.url,?\s*\)`,
  'g',
);
const OWN_TEXT = /readFileSync\(\s*new URL\('(\.[^']+)', import\.meta\.url\),\s*'utf-?8',?\s*\)/g;
const PACKAGE_TEXT =
  /readFileSync\(\s*(?:createRequire\(import\.meta\.url\)|require)\.resolve\('([^']+)'\),\s*'utf-?8',?\s*\)/g;
const OWN_REQUIRE = /^const require = createRequire\(import\.meta\.url\);$/m;

/** Source with what it reads and starts as it will lie in `dist`. */
function besideEachOther(
  code: string,
  id: string,
  { root, texts, entryOf }: Pick<Build, 'root' | 'texts'> & { entryOf(path: string): Entry | undefined },
): string {
  const written = code
    .replaceAll(OWN_TEXT, (_, path: string) => JSON.stringify(readFileSync(join(dirname(id), path), 'utf8')))
    .replaceAll(PACKAGE_TEXT, (_, specifier: string) => {
      const file = createRequire(id).resolve(specifier);
      texts.add(file);
      return JSON.stringify(readFileSync(file, 'utf8'));
    })
    .replace(OWN_REQUIRE, '')
    .replaceAll(WORKER_ADDRESS, (_, path: string) => {
      const other = entryOf(resolve(dirname(id), path));
      if (!other)
        throw new Error(`${relative(root, id)}: ${path} is no entry of dist, so nothing will be there`);
      return `new URL('./${other.file}', import.meta.url)`;
    });
  const left = /import\.meta\b.*/.exec(
    written.replaceAll(/new URL\('\.\/[\w-]+\.mjs', import\.meta\.url\)/g, ''),
  );
  if (left) throw new Error(`${relative(root, id)}: ${left[0]} means another place once bundled`);
  return written;
}

/**
 * Where one file of `dist` ends and the next begins. Another entry's source, the shared rooms and the verbatim
 * packages become imports of files beside this one; texts that source reads from disk are written in.
 */
export function boundaries({ root, entries, shared, texts }: Build, entry: Entry): Plugin {
  const beside = (file: string): { id: string; external: true } => ({ id: `./${file}`, external: true });
  const entryOf = (path: string): Entry | undefined =>
    entries.find(({ source }) => resolve(root, source) === path);
  const isSharing = entry.file !== SHARED.file && !entry.alone;
  /** The file that holds a package. */
  const packageAside = (specifier: string, importer: string): string | undefined => {
    if (specifier in VERBATIM) return `${specifier}/index.mjs`;
    const isOurs = importer.startsWith(join(root, 'src') + sep);
    return specifier === SHARED_PACKAGE && isOurs && isSharing ? SHARED.file : undefined;
  };
  /** The file that holds a source, where that is another than this one. */
  const ownAside = (path: string): string | undefined => {
    const other = entryOf(path);
    if (other && other !== entry) return other.file;
    const isShared = inSharedRoom(relative(root, path).split(sep).join('/'));
    return isSharing && isShared ? SHARED.file : undefined;
  };
  return {
    name: 'tidemark-boundaries',
    async resolveId(specifier, importer, options) {
      if (specifier === SHARED.source) return `\0${SHARED.source}`;
      if (importer === undefined) return null;
      const aside = packageAside(specifier, importer);
      if (aside !== undefined) return beside(aside);
      const found = await this.resolve(specifier, importer, { ...options, skipSelf: true });
      if (!found || found.external) return found;
      if (OTHER_LANGUAGES.test(found.id)) return NOTHING;
      const file = ownAside(found.id);
      return file === undefined ? found : beside(file);
    },
    load: {
      filter: { id: new RegExp(`^(?:\0${SHARED.source}|${NOTHING})$`) },
      handler: (id) =>
        id === NOTHING
          ? ''
          : [
              ...shared.map((path) => `export * from ${JSON.stringify(resolve(root, path))};`),
              `export { z } from '${SHARED_PACKAGE}';`,
            ].join('\n'),
    },
    transform: {
      filter: { id: /\/src\// },
      handler(code, id) {
        if (!id.startsWith(join(root, 'src') + sep)) return null;
        return besideEachOther(code, id, { root, texts, entryOf });
      },
    },
  };
}

/**
 * The files that `shared` consists of; an entry's source is not among them, or it would be loaded at every start.
 * Throws when two of them export the same name, since one would hide the other.
 */
export function sharedFiles(root: string, paths: readonly string[], entries: readonly Entry[]): string[] {
  const aside = /\.(test|fixture)\.ts$/;
  const files = paths.filter(
    (path) =>
      inSharedRoom(path) &&
      !aside.test(path) &&
      !entries.some(({ source }) => source === path) &&
      existsSync(join(root, path)),
  );
  const owner = new Map<string, string>();
  for (const path of files) {
    for (const name of valueExports(path, readFileSync(join(root, path), 'utf8'))) {
      const other = owner.get(name);
      if (other !== undefined && other !== path)
        throw new Error(
          `${other} and ${path} both export ${name}; they share one file in dist, so give one another name`,
        );
      owner.set(name, path);
    }
  }
  return files;
}

/** The names of values that a file exports; a function's overloads are one name. */
function valueExports(path: string, text: string): ReadonlySet<string> {
  const names = parseSync(path, text).module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ isType, moduleRequest, exportName }) =>
      isType || moduleRequest || exportName.name === null ? [] : [exportName.name],
    ),
  );
  return new Set(names);
}
