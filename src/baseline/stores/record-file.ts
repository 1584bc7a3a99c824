import type { ZodError } from 'zod';
import { Failure, type Problem } from '#model/problem.ts';
import { migrate, schemaOf } from '#model/record/migrations/migrate.ts';
import { RUN_SCHEMA, RunRecord } from '#model/record/run-record.ts';

const renew = 'Measure the base again and run `tidemark accept`; the file itself was left as it is.';

function failure(code: string, message: string, next = renew): Failure {
  const problem: Problem = { code: `baseline/${code}`, owner: 'config', message, next };
  return new Failure(problem);
}

function firstIssue(error: ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.') || 'the record'}: ${issue.message}` : 'it does not fit the schema';
}

/**
 * A record from its file's text, whatever released version wrote it. A Failure says whether it is damaged,
 * foreign or too new.
 */
export function parseRecord(text: string, path: string): RunRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const cut = text.includes('"tidemark.run/') ? 'it is cut off or damaged' : 'it is not JSON';
    throw failure('damaged', `${path} cannot be read as a run record: ${cut}.`);
  }
  const schema = schemaOf(value);
  if (!schema?.startsWith('tidemark.run/')) {
    throw failure(
      'foreign',
      `${path} was not written by Tidemark.`,
      'Name the baseline folder with --baseline; the file itself was left as it is.',
    );
  }
  value = migrate(value);
  if (schemaOf(value) !== RUN_SCHEMA) {
    throw failure(
      'unknown-version',
      `${path} has the schema ${schema}; this version of Tidemark knows up to ${RUN_SCHEMA}.`,
      `Use the Tidemark version that wrote it, or: ${renew}`,
    );
  }
  const parsed = RunRecord.safeParse(value);
  if (!parsed.success)
    throw failure('damaged', `${path} is not a complete run record (${firstIssue(parsed.error)}).`);
  return parsed.data;
}
