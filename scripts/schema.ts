import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { jsonSchema } from '#config/write/json-schema.ts';
import { suites } from '#suites/registry.ts';

/** `node scripts/schema.ts` writes tidemark.schema.json; `--check` only says whether it is current. */
const file = 'tidemark.schema.json';
const text = `${JSON.stringify(jsonSchema(suites), null, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error('tidemark.schema.json is not what the schemas say. Run: node scripts/schema.ts');
  process.exitCode = 1;
}
