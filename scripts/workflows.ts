import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

// Checks action.yml, the workflow templates and our own workflows with GitHub's language service, the one
// behind its editors.
//   node scripts/workflows.ts

const root = join(import.meta.dirname, '..');

const Manifest = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

/** An action of others: the commit it is pinned to, the version that is, and the inputs that our workflows use. */
interface Pinned {
  readonly sha: string;
  readonly version: string;
  readonly inputs: readonly string[];
}

const codeql = { sha: '8aad20d150bbac5944a9f9d289da16a4b0d87c1e', version: 'v4.36.2' } as const;
/** Others' actions that our workflows may use; what is not here is told as a fault. */
export const pinned: Readonly<Record<string, Pinned>> = {
  'actions/checkout': {
    sha: 'd23441a48e516b6c34aea4fa41551a30e30af803',
    version: 'v6.1.0',
    inputs: ['persist-credentials', 'fetch-depth', 'ref'],
  },
  'actions/setup-node': {
    sha: '249970729cb0ef3589644e2896645e5dc5ba9c38',
    version: 'v6.5.0',
    inputs: ['node-version', 'cache'],
  },
  'actions/upload-artifact': {
    sha: 'b7c566a772e6b6bfb58ed0dc250532a479d7789f',
    version: 'v6.0.0',
    inputs: ['name', 'path', 'if-no-files-found'],
  },
  'actions/cache': {
    sha: '668228422ae6a00e4ad889ee87cd7109ec5666a7',
    version: 'v5.0.4',
    inputs: ['path', 'key', 'restore-keys'],
  },
  'actions/upload-pages-artifact': {
    sha: 'fc324d3547104276b827a68afc52ff2a11cc49c9',
    version: 'v5.0.0',
    inputs: ['path'],
  },
  'actions/deploy-pages': {
    sha: 'cd2ce8fcbc39b97be8ca5fce6e763baed58fa128',
    version: 'v5.0.0',
    inputs: [],
  },
  'cloudflare/wrangler-action': {
    sha: '9acf94ace14e7dc412b076f2c5c20b8ce93c79cd',
    version: 'v3.15.0',
    inputs: ['apiToken', 'accountId', 'command'],
  },
  'github/codeql-action/init': { ...codeql, inputs: ['languages', 'build-mode', 'config'] },
  'github/codeql-action/analyze': { ...codeql, inputs: ['category'] },
  'github/codeql-action/upload-sarif': { ...codeql, inputs: ['sarif_file'] },
  'ossf/scorecard-action': {
    sha: '2d1146689b8cda280b9bc96326124645441f03bc',
    version: 'v2.4.4',
    inputs: ['results_file', 'results_format', 'publish_results'],
  },
};

function manifestOf(action: string, ref: string): z.infer<typeof Manifest> | undefined {
  if (action === 'OWNER/tidemark' && ref === 'v0')
    return Manifest.parse(parse(readFileSync(join(root, 'action.yml'), 'utf8')));
  const known = pinned[action];
  if (known?.sha !== ref) return undefined;
  return {
    name: action,
    description: action,
    inputs: Object.fromEntries(known.inputs.map((name) => [name, { description: name }])),
    outputs: {},
  };
}

/** GitHub's service, and what it says about its own breakdowns: it logs those and reports no fault. */
async function languageService() {
  // It imports JSON files without saying so, as bundlers allow and Node does not.
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      return found.url.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found;
    },
  });
  const { validate, registerLogger } = await import('@actions/languageservice');
  hooks.deregister();
  const breakdowns: string[] = [];
  const quiet = (): void => undefined;
  registerLogger({ log: quiet, info: quiet, warn: quiet, error: (message) => void breakdowns.push(message) });
  return { validate, breakdowns };
}
let started: ReturnType<typeof languageService> | undefined;
let count = 0;

/** action.yml, the templates, and the workflows of this repository. */
export function workflowFiles(): readonly string[] {
  return [
    'action.yml',
    ...globSync(['templates/workflows/*.yml', '.github/workflows/*.yml'], { cwd: root }).toSorted(),
  ];
}

/**
 * What GitHub's language service has against a workflow or an action.yml: `8: Unexpected value 'x'`, one line
 * each. `./` is our own action.
 */
export async function workflowFaults(
  path: string,
  text = readFileSync(join(root, path), 'utf8'),
): Promise<readonly string[]> {
  const { validate, breakdowns } = await (started ??= languageService());
  const own = text.replaceAll(/uses: \.\/$/gm, 'uses: OWNER/tidemark@v0');
  // It remembers what it parsed by address.
  const uri = `file:///${(count += 1)}/${path}`;
  const start = { line: 0, character: 0 };
  const document = {
    uri,
    languageId: 'yaml',
    version: 1,
    lineCount: own.split('\n').length,
    getText: () => own,
    positionAt: () => start,
    offsetAt: () => 0,
    getLineRange: () => ({ start, end: start }),
    getEOLCharacters: () => '\n',
  };
  const diagnostics = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: ({ owner, name, path, ref }) =>
        Promise.resolve(manifestOf([owner, name, path].filter(Boolean).join('/'), ref)),
    },
  });
  return [
    ...breakdowns.splice(0),
    ...diagnostics.map(({ range, message }) => `${range.start.line + 1}: ${message}`),
  ];
}

if (import.meta.main) {
  for (const path of workflowFiles()) {
    const faults = await workflowFaults(path);
    console.log(`${faults.length === 0 ? '✓' : '✗'} ${path}`);
    for (const fault of faults) console.log(`    ${path}:${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
}
