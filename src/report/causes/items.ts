import type { Cause, CauseKind } from '#model/record/cause.ts';
import { gravity } from '#model/observation/finding.ts';
import type { Report } from '#model/record/report.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import { adviceOf } from '../advice/advice.ts';
import { rowOf, type Row } from '../view/row.ts';
import { basisOf } from '../view/sentence.ts';
import { allowedOf } from './allowed.ts';
import type { Item } from './item.ts';
import { leadIn, type Matter, type Told } from './matter.ts';
import { sinceOf } from './since.ts';
import { broken } from './told/broken.ts';
import { errors } from './told/errors.ts';
import { looks } from './told/looks.ts';
import { other } from './told/other.ts';
import { resource } from './told/resource.ts';
import { slow } from './told/slow.ts';
import { unmeasured } from './told/unmeasured.ts';
import { whereOf } from './where.ts';

/** How each kind of cause is told; **a new kind is an entry here**. */
const tellers: Readonly<Record<CauseKind, (matter: Matter, where: string) => Told>> = {
  unmeasured,
  errors,
  slow,
  resource,
  broken,
  looks,
  other,
};

const keyOf = ({ suite, subject, identity }: Cause['findings'][number]): string =>
  JSON.stringify([suite, subject, identity]);

/** Whatever a report's causes name, found by its id. */
interface Known {
  readonly checks: ReadonlyMap<string, Check>;
  readonly findings: ReadonlyMap<string, JudgedFinding>;
}

function matterOf(cause: Cause, report: Report, { checks, findings }: Known): Matter {
  const lead = leadIn(cause, report);
  const own = cause.checks.flatMap((id) => (id === lead?.id ? [] : (checks.get(id) ?? [])));
  return {
    cause,
    lead,
    checks: [...(lead ? [lead] : []), ...own],
    findings: cause.findings
      .flatMap((one) => findings.get(keyOf(one)) ?? [])
      .toSorted((a, b) => Number(b.failing) - Number(a.failing) || gravity[b.severity] - gravity[a.severity]),
    report,
  };
}

function sureOf(lead: Row | undefined): string {
  if (!lead) return '';
  const change = lead.check.pairs ? lead.change : '';
  return [change, basisOf(lead.check)].filter(Boolean).join(', ');
}

function itemOf(matter: Matter, at: number): Item {
  const { cause, report, findings } = matter;
  const rows = matter.checks.map((check) => rowOf(check, report));
  const lead = matter.lead && rows[0];
  const where = whereOf(cause, report);
  return {
    cause,
    number: at + 1,
    where: where.words,
    variants: where.variants,
    ...tellers[cause.kind](matter, where.words),
    allowed: allowedOf(matter),
    advice: adviceOf({ cause, lead, rows, findings, report }),
    sure: sureOf(lead),
    since: sinceOf(cause, report),
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
  return report.verdict.causes.map((cause, at) => itemOf(matterOf(cause, report, known), at));
}
