import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Patch } from './patch.ts';

type Patches = Readonly<Record<string, readonly Patch[]>>;

const once = (find: string, put: string): Patch => ({ find, times: 1, put });
const noRequire = once('const require = /* #__PURE__ */ createRequire(import.meta.url);', '');
const noModuleDir = once('const moduleDir = getModuleDirectory(import.meta);', '');

/**
 * Addresses and switches: what Lighthouse works out from where its files lie, said outright. By file below its root.
 */
export const ADDRESSES: Patches = {
  'core/config/config-helpers.js': [
    once(
      "import path from 'path';",
      "import path from 'path';\nimport {modules as bundledByTidemark} from 'virtual:lighthouse-modules';",
    ),
    once('new Map(/* BUILD_REPLACE_BUNDLED_MODULES */)', 'bundledByTidemark'),
    once('await bundledModules.get(requirePath);', 'bundledModules.get(requirePath)();'),
    // Found near a node_modules of the tested repository, Lighthouse would take itself for not bundled.
    once("require.resolve('lighthouse-logger');\n    return false;", 'return true;'),
  ],
  'core/config/config.js': [once('getModuleDirectory(import.meta)', "'/lighthouse/core/config'")],
  'core/lib/i18n/i18n.js': [
    once('path.relative(LH_ROOT, getModulePath(import.meta))', "'core/lib/i18n/i18n.js'"),
  ],
  'core/lib/page-functions.js': [
    // Functions go to the page as text, where the bundler's keeper of names must exist too.
    once(
      'const esbuildFunctionWrapperString = createEsbuildFunctionWrapper();',
      "const esbuildFunctionWrapperString = 'let __name=(fn,value)=>" +
        'Object.defineProperty(fn,"name",{value,configurable:true})\';',
    ),
    once('const require = createRequire(import.meta.url);', ''),
  ],
  'core/lib/sentry.js': [
    once("await import('@sentry/node')", "(() => { throw new Error('not bundled'); })()"),
  ],
  'shared/root.js': [once('path.dirname(getModuleDirectory(import.meta))', "'/lighthouse'")],
};

/** What the HTML report is made of. `text` reads a file below Lighthouse's root. */
const reportContents = (text: (file: string) => string): Patches => ({
  'report/generator/report-assets.js': [
    noModuleDir,
    once(
      "fs.readFileSync(moduleDir + '/../assets/standalone-template.html',\n    'utf8')",
      text('report/assets/standalone-template.html'),
    ),
    once(
      "fs.readFileSync(moduleDir + '/../../dist/report/standalone.js', 'utf8')",
      text('dist/report/standalone.js'),
    ),
  ],
  'report/generator/flow-report-assets.js': [
    noModuleDir,
    once(
      "fs.readFileSync(`${moduleDir}/../../flow-report/assets/standalone-flow-template.html`, 'utf8')",
      text('flow-report/assets/standalone-flow-template.html'),
    ),
    once("fs.readFileSync(moduleDir + '/../assets/styles.css', 'utf8')", text('report/assets/styles.css')),
    once(
      "fs.readFileSync(`${moduleDir}/../../flow-report/assets/styles.css`, 'utf8')",
      text('flow-report/assets/styles.css'),
    ),
    once("fs.readFileSync(`${moduleDir}/../../dist/report/flow.js`, 'utf8')", text('dist/report/flow.js')),
  ],
});

/**
 * Reads of files: their texts, written in. `home` is Lighthouse's root; the files of other packages are added to
 * `texts`.
 */
export function contents(home: string, texts: Set<string>): Patches {
  const text = (file: string): string => JSON.stringify(readFileSync(join(home, file), 'utf8'));
  const packageText = (specifier: string): string => {
    const file = createRequire(join(home, 'package.json')).resolve(specifier);
    texts.add(file);
    return JSON.stringify(readFileSync(file, 'utf8'));
  };
  const listing = (folder: string): Patch => {
    const names = globSync('*', { cwd: join(home, 'core', folder) }).sort();
    return once(`fs.readdirSync(path.join(moduleDir, './${folder}'))`, JSON.stringify(names));
  };
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return {
    'core/runner.js': [noModuleDir, ...MODULE_FOLDERS.map(listing)],
    'core/lib/axe.js': [
      noRequire,
      once(
        "fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')",
        packageText('axe-core/axe.min.js'),
      ),
    ],
    'core/gather/gatherers/stacks.js': [
      noRequire,
      once(
        "fs.readFileSync(\n  require.resolve('js-library-detector/library/libraries.js'), 'utf8')",
        packageText('js-library-detector/library/libraries.js'),
      ),
    ],
    'shared/root.js': [
      once("JSON.parse(fs.readFileSync(`${LH_ROOT}/package.json`, 'utf-8'))", JSON.stringify({ version })),
    ],
    'shared/localization/format.js': [
      noModuleDir,
      once("fs.readdirSync(moduleDir + '/locales/')", "['en-US.json']"),
    ],
    ...reportContents(text),
  };
}

/** Where Lighthouse looks for audits and gatherers, below its `core`. */
export const MODULE_FOLDERS: readonly string[] = [
  ...[
    '',
    '/dobetterweb',
    '/metrics',
    '/seo',
    '/seo/manual',
    '/accessibility',
    '/accessibility/manual',
    '/byte-efficiency',
    '/manual',
    '/insights',
    '/agentic',
  ].map((name) => `audits${name}`),
  ...['', '/seo', '/dobetterweb', '/agentic'].map((name) => `gather/gatherers${name}`),
];
