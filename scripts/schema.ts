import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { includedSchema, jsonSchema } from '#config/write/json-schema.ts';
import { suites } from '#suites/registry.ts';
import { publicSchemas } from './schema/public.ts';

// Writes the JSON Schemas of the config and of the public files; `--check` only says whether they are current.

const included = suites.flatMap((suite) => {
  const schema = includedSchema(suite, suites);
  return schema ? [[`schemas/tidemark.${suite.id}.schema.json`, schema] as const] : [];
});
const schemas = {
  'tidemark.schema.json': jsonSchema(suites),
  ...Object.fromEntries(included),
  ...(await publicSchemas()),
};

for (const [file, schema] of Object.entries(schemas)) {
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is not what the schemas say. Run: node scripts/schema.ts`);
    process.exitCode = 1;
  }
}
