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

/** Inputs of other actions that our workflows use; what is not here is told as a fault. */
const foreign: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout@v6': ['persist-credentials', 'fetch-depth', 'ref'],
  'actions/setup-node@v6': ['node-version', 'cache'],
  'actions/upload-artifact@v6': ['name', 'path', 'if-no-files-found'],
  'cloudflare/wrangler-action@v3': ['apiToken', 'accountId', 'command'],
};

function manifestOf(action: string): z.infer<typeof Manifest> | undefined {
  if (action === 'OWNER/tidemark@v0')
    return Manifest.parse(parse(readFileSync(join(root, 'action.yml'), 'utf8')));
  const inputs = foreign[action];
  return (
    inputs && {
      name: action,
      description: action,
      inputs: Object.fromEntries(inputs.map((name) => [name, { description: name }])),
      outputs: {},
    }
  );
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
      fetchActionMetadata: ({ owner, name, ref }) => Promise.resolve(manifestOf(`${owner}/${name}@${ref}`)),
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
