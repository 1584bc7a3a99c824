import { Failure } from '#model/problem.ts';
import { REPORT_SCHEMA, Report } from '#model/record/report.ts';
import { withCauses } from './causes.ts';

/**
 * A report from the text of its file, or why it is none; whoever wrote it, nothing but the schema's own
 * fields passes, and its causes are folded anew from its checks and findings.
 */
export function parseReport(
  text: string,
): { readonly report: Report } | { readonly why: string; readonly next: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { why: 'it is not JSON or is cut off', next: 'Name a whole report.json.' };
  }
  const schema =
    typeof value === 'object' && value !== null && 'schema' in value ? String(value.schema) : 'none';
  if (schema !== REPORT_SCHEMA)
    return {
      why: `its schema is ${schema}, not ${REPORT_SCHEMA}`,
      next: 'Name a report.json that this version of Tidemark wrote.',
    };
  const parsed = Report.safeParse(value);
  if (parsed.success) return { report: withCauses(parsed.data) };
  const issue = parsed.error.issues[0];
  return {
    why: `${issue?.path.join('.') ?? 'it'}: ${issue?.message ?? 'does not fit'}`,
    next: 'The file was changed or cut; run again.',
  };
}

function unreadable(path: string, purpose: string, why: string, next: string): Failure {
  return new Failure({
    code: 'config/report-file',
    owner: 'config',
    message: `${path} cannot be ${purpose}: ${why}.`,
    next,
  });
}

/** The report that a person named, from its file's text; `purpose`: what it is to be, `rendered`. */
export function reportIn(
  path: string,
  text: string | undefined,
  purpose: 'rendered' | 'explained' | 'accepted',
): Report {
  if (text === undefined)
    throw unreadable(path, purpose, 'there is no such file', 'Name the report.json of an earlier run.');
  const parsed = parseReport(text);
  if ('why' in parsed) throw unreadable(path, purpose, parsed.why, parsed.next);
  return parsed.report;
}
