import type { Cause } from '#model/record/cause.ts';
import { gravity } from '#model/observation/finding.ts';
import { variantsOf } from '#model/observation/subject.ts';
import type { Report } from '#model/record/report.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import { adviceOf } from '../advice/advice.ts';
import { rowOf } from '../view/row.ts';
import { subjectIn } from '../view/subject-label.ts';
import type { Item } from './item.ts';

const keyOf = ({ suite, subject, identity }: Cause['findings'][number]): string =>
  JSON.stringify([suite, subject, identity]);

/** Whatever a report's causes name, found by its id. */
interface Known {
  readonly checks: ReadonlyMap<string, Check>;
  readonly findings: ReadonlyMap<string, JudgedFinding>;
}

function itemOf(cause: Cause, at: number, report: Report, known: Known): Item {
  const ids = [...new Set([...(cause.lead === undefined ? [] : [cause.lead]), ...cause.checks])];
  const rows = ids.flatMap((id) => known.checks.get(id) ?? []).map((check) => rowOf(check, report));
  const lead = cause.lead === undefined ? undefined : rows[0];
  const findings = cause.findings
    .flatMap((one) => known.findings.get(keyOf(one)) ?? [])
    .toSorted(
      (a, b) => Number(b.failing) - Number(a.failing) || gravity[b.severity] - gravity[a.severity],
    );
  const { name, page } = cause.anchor;
  const said = findings[0]?.message ?? lead?.sentence ?? '';
  const variants = cause.subjects.flatMap((place) => {
    const subject = subjectIn(report, place);
    return subject ? variantsOf(subject) : [];
  });
  return {
    cause,
    number: at + 1,
    name: cause.kind,
    where: page === undefined ? `\`${name}\`` : `\`${name}\` on \`${page}\``,
    what: said,
    sentence: `\`${name}\`: ${said}`,
    amount: lead && lead.before !== '' ? `${lead.before} → ${lead.now}` : '',
    allowed: [],
    advice: adviceOf({ cause, lead, rows, findings, report }),
    sure: '',
    since: '',
    variants: [...new Set(variants)],
    rows,
    findings,
  };
}

/** The causes of a report in words, in their order. */
export function itemsOf(report: Report): readonly Item[] {
  const known: Known = {
    checks: new Map(report.verdict.checks.map((check) => [check.id, check])),
    findings: new Map(report.verdict.findings.map((finding) => [keyOf(finding), finding])),
  };
  return (report.verdict.causes ?? []).map((cause, at) => itemOf(cause, at, report, known));
}
