import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'rolldown';
import { ADDRESSES, contents, MODULE_FOLDERS } from './lighthouse-patches.ts';
import { applyPatches } from './patch.ts';

const require = createRequire(import.meta.url);
const home = dirname(require.resolve('lighthouse/package.json'));
const MODULES = 'virtual:lighthouse-modules';
const slashes = (path: string): string => path.split(sep).join('/');

/** What may still look at the disk or at its own address: plugins and files that a caller names, never ours. */
const STILL_ALLOWED: Readonly<Record<string, RegExp>> = {
  'core/lib/asset-saver.js': /fs\.(read|exists)\w*Sync\(/g,
  'core/runner.js': /createRequire\(import\.meta\.url\)/g,
  'core/config/config-helpers.js': /createRequire\(import\.meta\.url\)|getModuleDirectory\(import\.meta\)/g,
  'shared/esm-utils.js': /createRequire\(import\.meta\.url\)/g,
};
const READS = /fs\.(read|exists)\w*Sync\(|import\.meta\b/;

/** All 46 languages would cost 15 MB; with none at all, texts come out differently from the package's. */
const LOCALES =
  "import enUS from './locales/en-US.json' with {type: 'json'};\nexport const locales = {'en-US': enUS, 'en': enUS};\n";

/** Every audit and gatherer under the name the config asks for, as a thunk: modules import each other in rings. */
function moduleMap(): string {
  const files = MODULE_FOLDERS.flatMap((folder) => globSync(`${folder}/*.js`, { cwd: join(home, 'core') }))
    .map(slashes)
    .sort();
  const imports = files.map(
    (file, at) => `import * as m${at} from ${JSON.stringify(join(home, 'core', file))};`,
  );
  const entries = files.map(
    (file, at) => `[${JSON.stringify(`../${file.replace(/\.js$/, '')}`)}, () => m${at}]`,
  );
  return `${imports.join('\n')}\nexport const modules = new Map([\n${entries.join(',\n')}\n]);\n`;
}

/**
 * Makes Lighthouse one file that reads nothing from disk. Fails the build when the package is no longer what it was.
 * Adds to `texts` what it wrote in of other packages.
 */
export function lighthouseInOneFile(texts: Set<string>): Plugin {
  const read = contents(home, texts);
  const patched = [...new Set([...Object.keys(ADDRESSES), ...Object.keys(read)])];
  const used = new Set<string>();
  return {
    name: 'lighthouse-in-one-file',
    resolveId: { filter: { id: new RegExp(`^${MODULES}$`) }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: new RegExp(`^\0${MODULES}$`) },
      handler: () => ({ code: moduleMap(), moduleSideEffects: false }),
    },
    transform: {
      filter: { id: /\/lighthouse\/(core|shared|report|flow-report|third-party)\/.*\.js$/ },
      handler(code, id) {
        if (!id.startsWith(home)) return null;
        const file = slashes(relative(home, id));
        used.add(file);
        if (file === 'shared/localization/locales.js') return LOCALES;
        const named = code.replaceAll('createIcuMessageFn(import.meta.url', `createIcuMessageFn('${file}'`);
        const done = applyPatches(file, named, [...(ADDRESSES[file] ?? []), ...(read[file] ?? [])]);
        const allowed = STILL_ALLOWED[file];
        const left = READS.exec(
          allowed ? done.replaceAll(allowed, '') : done.replaceAll(/^\s*(\*|\/\/).*$/gm, ''),
        );
        if (left)
          throw new Error(
            `${file}: still has ${left[0]}, which finds nothing once bundled; ` +
              `patch or allow it in lighthouse-patches.ts`,
          );
        return done;
      },
    },
    buildEnd() {
      const unused = patched.filter((file) => !used.has(file));
      if (unused.length > 0)
        throw new Error(`Lighthouse no longer loads ${unused.join(', ')}, which is patched`);
    },
  };
}
