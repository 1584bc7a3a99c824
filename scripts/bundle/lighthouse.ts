import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'rolldown';
import { applyPatches, type Patch } from './patch.ts';

const require = createRequire(import.meta.url);
const home = dirname(require.resolve('lighthouse/package.json'));
const MODULES = 'virtual:lighthouse-modules';

const text = (file: string): string => JSON.stringify(readFileSync(join(home, file), 'utf8'));
const packageText = (specifier: string): string => JSON.stringify(readFileSync(createRequire(join(home, 'package.json')).resolve(specifier), 'utf8'));
const folders = (...paths: string[]): string[] => paths.flatMap((path) => globSync(`${path}/*.js`, { cwd: join(home, 'core') })).map((path) => path.split(sep).join('/')).sort();

const AUDITS = folders('audits', ...['dobetterweb', 'metrics', 'seo', 'seo/manual', 'accessibility', 'accessibility/manual', 'byte-efficiency', 'manual', 'insights', 'agentic'].map((name) => `audits/${name}`));
const GATHERERS = folders('gather/gatherers', ...['seo', 'dobetterweb', 'agentic'].map((name) => `gather/gatherers/${name}`));

/** What Lighthouse reads from its own folder while it runs, written into its source instead. By file below its root. */
function patches(): Record<string, Patch[]> {
  const once = (find: string, put: string): Patch => ({ find, times: 1, put });
  const listing = (folder: string): Patch => {
    const names = globSync('*', { cwd: join(home, 'core', folder) }).sort();
    return once(`fs.readdirSync(path.join(moduleDir, './${folder}'))`, JSON.stringify(names));
  };
  const read = (code: string, file: string): Patch => once(code, text(file));
  return {
    'core/config/config-helpers.js': [
      once("import path from 'path';", `import path from 'path';\nimport {modules as tidemarkModules} from '${MODULES}';`),
      once('new Map(/* BUILD_REPLACE_BUNDLED_MODULES */)', 'tidemarkModules'),
      once('await bundledModules.get(requirePath);', 'bundledModules.get(requirePath)();'),
      once("  try {\n    // Not foolproof, but `lighthouse-logger` is a dependency of lighthouse that should always be resolvable.\n    // `require.resolve` will only throw in atypical/bundled environments.\n    require.resolve('lighthouse-logger');\n    return false;\n  } catch (err) {\n    return true;\n  }", '  return true;'),
    ],
    'core/config/config.js': [once('getModuleDirectory(import.meta)', "'/lighthouse/core/config'")],
    'core/runner.js': [
      once('const moduleDir = getModuleDirectory(import.meta);', ''),
      ...['', '/dobetterweb', '/metrics', '/seo', '/seo/manual', '/accessibility', '/accessibility/manual', '/byte-efficiency', '/manual', '/insights', '/agentic'].map((name) => listing(`audits${name}`)),
      ...['', '/seo', '/dobetterweb', '/agentic'].map((name) => listing(`gather/gatherers${name}`)),
    ],
    'core/lib/axe.js': [
      once('const require = /* #__PURE__ */ createRequire(import.meta.url);', ''),
      once("fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')", packageText('axe-core/axe.min.js')),
    ],
    'core/gather/gatherers/stacks.js': [
      once('const require = /* #__PURE__ */ createRequire(import.meta.url);', ''),
      once("fs.readFileSync(\n  require.resolve('js-library-detector/library/libraries.js'), 'utf8')", packageText('js-library-detector/library/libraries.js')),
    ],
    'core/lib/page-functions.js': [
      // The page gets functions as text; the bundler's name keeper must exist there whether or not node_modules is near.
      once('const esbuildFunctionWrapperString = createEsbuildFunctionWrapper();', "const esbuildFunctionWrapperString = 'let __name=(fn,value)=>Object.defineProperty(fn,\"name\",{value,configurable:true})';"),
      once('const require = createRequire(import.meta.url);', ''),
    ],
    'core/lib/i18n/i18n.js': [once('path.relative(LH_ROOT, getModulePath(import.meta))', "'core/lib/i18n/i18n.js'")],
    'core/lib/sentry.js': [once("await import('@sentry/node')", "(() => { throw new Error('not bundled'); })()")],
    'shared/root.js': [
      once('path.dirname(getModuleDirectory(import.meta))', "'/lighthouse'"),
      once("JSON.parse(fs.readFileSync(`${LH_ROOT}/package.json`, 'utf-8'))", JSON.stringify({ version: require('lighthouse/package.json').version })),
    ],
    'shared/localization/format.js': [
      once('const moduleDir = getModuleDirectory(import.meta);', ''),
      once("fs.readdirSync(moduleDir + '/locales/')", "['en-US.json']"),
    ],
    'report/generator/report-assets.js': [
      once('const moduleDir = getModuleDirectory(import.meta);', ''),
      read("fs.readFileSync(moduleDir + '/../assets/standalone-template.html',\n    'utf8')", 'report/assets/standalone-template.html'),
      read("fs.readFileSync(moduleDir + '/../../dist/report/standalone.js', 'utf8')", 'dist/report/standalone.js'),
    ],
    'report/generator/flow-report-assets.js': [
      once('const moduleDir = getModuleDirectory(import.meta);', ''),
      read("fs.readFileSync(`${moduleDir}/../../flow-report/assets/standalone-flow-template.html`, 'utf8')", 'flow-report/assets/standalone-flow-template.html'),
      read("fs.readFileSync(moduleDir + '/../assets/styles.css', 'utf8')", 'report/assets/styles.css'),
      read("fs.readFileSync(`${moduleDir}/../../flow-report/assets/styles.css`, 'utf8')", 'flow-report/assets/styles.css'),
      read("fs.readFileSync(`${moduleDir}/../../dist/report/flow.js`, 'utf8')", 'dist/report/flow.js'),
    ],
  };
}

/** What may still look at the disk or at its own address: plugins and files that a caller names, never ours. */
const STILL_ALLOWED: Readonly<Record<string, RegExp>> = {
  'core/lib/asset-saver.js': /fs\.(read|exists)\w*Sync\(/g,
  'core/runner.js': /createRequire\(import\.meta\.url\)/g,
  'core/config/config-helpers.js': /createRequire\(import\.meta\.url\)|getModuleDirectory\(import\.meta\)/g,
  'shared/esm-utils.js': /createRequire\(import\.meta\.url\)/g,
};
const READS = /fs\.(read|exists)\w*Sync\(|import\.meta\b/;

/** All 46 languages would cost 15 MB; with none at all, texts come out differently from the package's. */
const LOCALES = "import enUS from './locales/en-US.json' with {type: 'json'};\nexport const locales = {'en-US': enUS, 'en': enUS};\n";

/** Every audit and gatherer under the name the config asks for, as a thunk: modules import each other in rings. */
function moduleMap(): string {
  const files = [...AUDITS, ...GATHERERS];
  const imports = files.map((file, at) => `import * as m${at} from ${JSON.stringify(join(home, 'core', file))};`);
  const entries = files.map((file, at) => `[${JSON.stringify(`../${file.replace(/\.js$/, '')}`)}, () => m${at}]`);
  return `${imports.join('\n')}\nexport const modules = new Map([\n${entries.join(',\n')}\n]);\n`;
}

/** Makes Lighthouse one file that reads nothing from disk. Fails the build when the package is no longer what it was. */
export function lighthouseInOneFile(): Plugin {
  const wanted = patches();
  const used = new Set<string>();
  const ours = new RegExp(`^${RegExp.escape(home + sep)}(core|shared|report|flow-report|third-party)\\b.*\\.js$`);
  return {
    name: 'lighthouse-in-one-file',
    resolveId: { filter: { id: new RegExp(`^${MODULES}$`) }, handler: (id) => `\0${id}` },
    load: { filter: { id: new RegExp(`^\0${MODULES}$`) }, handler: () => ({ code: moduleMap(), moduleSideEffects: false }) },
    transform: {
      filter: { id: ours },
      handler(code, id) {
        const file = relative(home, id).split(sep).join('/');
        used.add(file);
        if (file === 'shared/localization/locales.js') return LOCALES;
        const named = code.replaceAll('createIcuMessageFn(import.meta.url', `createIcuMessageFn('${file}'`);
        const done = applyPatches(file, named, wanted[file] ?? []);
        const allowed = STILL_ALLOWED[file];
        const left = READS.exec(allowed ? done.replaceAll(allowed, '') : done.replaceAll(/^\s*(\*|\/\/).*$/gm, ''));
        if (left) throw new Error(`${file}: still has ${left[0]}, which finds nothing once bundled; patch or allow it in ${import.meta.filename.split(sep).at(-1)}`);
        return done;
      },
    },
    buildEnd() {
      const unused = Object.keys(wanted).filter((file) => !used.has(file));
      if (unused.length > 0) throw new Error(`Lighthouse no longer loads ${unused.join(', ')}, which is patched`);
    },
  };
}
