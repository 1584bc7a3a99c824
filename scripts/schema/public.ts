import { z } from 'zod';
import { describeModelFor } from './docstrings.ts';

const PROMISE =
  'Within one version fields and listed words may be added, and none goes or changes its meaning: ignore what you ' +
  'do not know. What cannot keep to that is a new version, with a schema of its own.';

/** What says nothing about the file, and what would make a newer file of the same version invalid. */
function withoutNoise(json: z.core.JSONSchema.BaseSchema): void {
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
  if (json.additionalProperties === false) delete json.additionalProperties;
}

function documentOf(file: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => withoutNoise(jsonSchema),
  });
  return { $schema, title: `${file} of Tidemark`, $comment: PROMISE, ...rest };
}

/** `schemas/tidemark.report.2.schema.json` for `tidemark.report/2`. */
const pathOf = (name: string): string => `schemas/${name.replace('/', '.')}.schema.json`;

/** JSON Schemas of the public files by their paths; every field has its docstring as its description. */
export async function publicSchemas(): Promise<Readonly<Record<string, object>>> {
  describeModelFor(import.meta.url);
  const [report, run, history] = await Promise.all([
    import('#model/record/report.ts'),
    import('#model/record/run-record.ts'),
    import('#model/record/history.ts'),
  ]);
  return {
    [pathOf(report.REPORT_SCHEMA)]: documentOf('report.json', report.Report),
    [pathOf(run.RUN_SCHEMA)]: documentOf('run.json', run.RunRecord),
    [pathOf(history.HISTORY_SCHEMA)]: documentOf('history.json', history.History),
  };
}
