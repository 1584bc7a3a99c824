import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { z } from 'zod';

// What GitHub's code scanning takes: SARIF 2.1.0 by its JSON Schema, within the limits of its documentation
// ("SARIF results exceed limit", "SARIF support for code scanning").

const Text = z.object({ text: z.string().min(1).max(1_024) });
const Level = z.enum(['error', 'warning']);

const Rule = z.object({
  id: z.string().min(1).max(255),
  shortDescription: Text,
  help: Text,
  helpUri: z.url({ protocol: /^https?$/ }).optional(),
  defaultConfiguration: z.object({ level: Level }),
  properties: z.object({ tags: z.array(z.string()).max(10) }),
});

const Result = z.object({
  ruleId: z.string(),
  level: Level,
  message: z.object({ text: z.string().min(1) }),
  locations: z.array(
    z.object({
      physicalLocation: z.object({
        artifactLocation: z.object({ uri: z.string().regex(/^(?!\/|[a-z]+:|.*\.\.)[\w%().~!*'/-]+$/i) }),
        region: z.object({ startLine: z.int().min(1), startColumn: z.int().min(1) }),
      }),
    }),
  ),
  partialFingerprints: z.object({ primaryLocationLineHash: z.string().min(1) }),
  hostedViewerUri: z.string().optional(),
  properties: z.record(z.string(), z.union([z.string(), z.number()])),
});

const Run = z.object({
  tool: z.object({ driver: z.object({ rules: z.array(Rule).max(25_000) }) }),
  automationDetails: z.object({ id: z.string() }),
  invocations: z.array(
    z.object({
      executionSuccessful: z.boolean(),
      toolExecutionNotifications: z.array(z.object({ message: Text })),
    }),
  ),
  results: z.array(Result).max(25_000),
});

const Log = z.object({ runs: z.tuple([Run]) });

const MOST_BYTES = 10_000_000;

let compiled: ValidateFunction | undefined;

/** The standard's own schema, a draft that differs for us in the name of its version alone. */
function schema(): ValidateFunction {
  const require = createRequire(import.meta.url);
  const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema, id, ...rest } = z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(readFileSync(path, 'utf8')));
  if ($schema !== 'http://json-schema.org/draft-04/schema#' || typeof id !== 'string')
    throw new Error('the schema of SARIF is another one now');
  return addFormats.default(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })).compile(rest);
}

/** What code scanning has against a file; empty: nothing. */
export function uploadFaults(text: string): readonly string[] {
  compiled ??= schema();
  const log: unknown = JSON.parse(text);
  compiled(log);
  const faults = (compiled.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const bytes = gzipSync(text).byteLength;
  if (bytes > MOST_BYTES) faults.push(`${bytes} bytes packed`);
  const read = Log.safeParse(log);
  return read.success
    ? faults
    : [...faults, ...read.error.issues.map((one) => `${one.path.join('/')} ${one.message}`)];
}

/** The one run of a file. */
export function runIn(text: string): z.infer<typeof Run> {
  return Log.parse(JSON.parse(text)).runs[0];
}
