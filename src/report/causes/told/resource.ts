import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import { amount } from '../../text/format.ts';
import { isWorse, metricOf } from '../../view/metric.ts';
import { fromTo, titleOf, toldByFigure } from '../figure-words.ts';
import { comparedOf, type Matter, type Told } from '../matter.ts';
import { named } from '../where.ts';
import { toldByFinding, without } from './finding.ts';
import { resourceType } from './resource-type.ts';

/** What came, grew or stands in the way. */
interface Change {
  readonly finding: JudgedFinding;
  readonly isNew: boolean;
  readonly type: string;
  readonly by: number;
  readonly now: number;
}

function changeOf({ findings, cause }: Matter): Change | undefined {
  const all = findings.filter(
    ({ explains, resource, amount: by, after }) =>
      explains?.includes('bytes') && resource === cause.anchor.name && by && by.value > 0 && after,
  );
  const finding = all.toSorted((a, b) => (b.amount?.value ?? 0) - (a.amount?.value ?? 0))[0];
  if (!finding) return undefined;
  const { before, after = {}, amount: by } = finding;
  const bytes = after['bytes'];
  return {
    finding,
    isNew: before === undefined,
    type: resourceType(after['type']) ?? 'file',
    by: by?.value ?? 0,
    now: typeof bytes === 'number' ? bytes : (by?.value ?? 0),
  };
}

const isInTheWay = ({ findings, cause }: Matter): boolean =>
  findings.some(({ explains, resource, state }) =>
    Boolean(explains?.includes('paint') && resource === cause.anchor.name && state === 'new'),
  );

function moved(check: Check | undefined): string {
  if (!check?.metric || check.before === undefined || check.now === undefined) return '';
  return `${titleOf(check)} ${fromTo(check.before, check.now, check.metric.unit)}`;
}

/** The first thing that is seen, of those that are held to something: `FCP 1.04 → 2.1 s`. */
function firstPaint(matter: Matter): string {
  const all = comparedOf(matter, 'paint').filter(
    (check) => isWorse(check) && metricOf(matter.report, check)?.role === 'gate',
  );
  return moved(all.toSorted((a, b) => (a.now ?? 0) - (b.now ?? 0))[0]);
}

/** The figure that most others of its family are parts of: `Total bytes 163 → 314 kB`. */
function weightOf(matter: Matter): string {
  const parts = (check: Check) => metricOf(matter.report, check)?.leads?.length ?? 0;
  const all = comparedOf(matter, 'bytes').filter((check) => isWorse(check));
  return moved(all.toSorted((a, b) => parts(b) - parts(a))[0]);
}

const pageOf = ({ cause }: Matter): string =>
  cause.anchor.page === undefined ? 'the page' : named(cause.anchor.page);

function sentenceOf({ isNew, type, by, now }: Change, matter: Matter, blocks: boolean): string {
  const name = `${type} ${named(matter.cause.anchor.name)}`;
  if (!isNew) return `the ${name} grew by ${amount(by, 'bytes')}`;
  return blocks
    ? `the new ${name} blocks ${pageOf(matter)}`
    : `the new ${name} weighs ${amount(now, 'bytes')}`;
}

/** Why it weighs more, where that is known: it is no longer compressed, a source file in it is new. */
function reasonOf({ findings, cause }: Matter): string {
  const reason = findings.find(
    ({ explains, resource, amount: by, failing }) =>
      !failing && explains?.includes('bytes') && resource === cause.anchor.name && by === undefined,
  );
  return reason === undefined ? '' : without(reason);
}

function toldByChange(change: Change, matter: Matter): Told {
  const { isNew, type, by, now } = change;
  const blocks = isInTheWay(matter);
  const grown = isNew ? amount(now, 'bytes') : `${amount(by, 'bytes')} more`;
  const paint = blocks ? firstPaint(matter) : '';
  const way = `blocks the page${paint === '' ? '' : ` (${paint})`} and `;
  const brief = `${blocks ? way : ''}weighs ${grown}`;
  const behind = [reasonOf(matter), weightOf(matter)].filter(Boolean);
  return {
    name: `${isNew ? 'New' : 'Larger'} ${type}`,
    what: [brief, ...behind].join('; '),
    brief,
    strong: grown,
    sentence: sentenceOf(change, matter, blocks),
    amount: `+${amount(by, 'bytes')}`,
  };
}

/** What is loaded that was not, or weighs more than it did. */
export function resource(matter: Matter, where: string): Told {
  const change = changeOf(matter);
  if (change) return toldByChange(change, matter);
  const [first] = matter.findings;
  if (first) return toldByFinding(first, where);
  return toldByFigure(matter, {
    name: matter.cause.anchor.kind === 'page' ? 'Heavier page' : 'Heavier',
    where,
  });
}
