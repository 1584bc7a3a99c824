import type { Family } from '#model/observation/metric.ts';
import type { CauseKind } from '#model/record/cause.ts';
import { isFailing, type Figure } from './figure.ts';
import type { Group } from './group.ts';
import { isWrong } from './looks.ts';

/** What a figure of a family tells of; of several families in a group the first says most of what to do. */
const kinds: readonly (readonly [Family, CauseKind])[] = [
  ['errors', 'errors'],
  ['latency', 'slow'],
  ['bytes', 'resource'],
  ['throughput', 'slow'],
  ['paint', 'slow'],
  ['main-thread', 'slow'],
  ['layout', 'looks'],
  ['pixels', 'looks'],
  ['other', 'other'],
  ['generator', 'other'],
  ['score', 'other'],
];

/** What a group is about, and of which family its figures are that say so. */
export interface Told {
  readonly kind: CauseKind;
  readonly family?: Family;
}

const isFailed = ({ isBad, check }: Figure): boolean => isBad && isFailing(check);

const isOfFindings = ({ kind }: Group['others'][number]): boolean => kind === 'findings';

/**
 * What kind of thing a group is. Whatever is broken goes before how it looks; of families that are of one kind, one
 * that fails before one that warns.
 */
export function toldBy({ figures, others, findings, leads }: Group): Told {
  const own = figures.filter(({ isBad }) => isBad).map(({ family }) => family);
  const shared = leads.flatMap(({ figure }) => (figure?.isBad ? [figure.family] : []));
  // Answers that fail are errors, also where no figure was held to anything.
  const failing = findings.filter((finding) => finding.failing);
  const explained = failing.flatMap(({ explains = [] }) => explains);
  const told = new Set([...own, ...shared, ...explained]);
  const [first, kind] = kinds.find(([each]) => told.has(each)) ?? [];
  const failed = new Set(
    [...figures, ...leads.flatMap(({ figure }) => figure ?? [])]
      .filter(isFailed)
      .map(({ family: each }) => each),
  );
  const [family = first] =
    kinds.find(([each, of]) => of === kind && told.has(each) && failed.has(each)) ?? [];
  const isBroken = failing.length > 0 ? failing.some(isWrong) : others.some(isOfFindings);
  if (isBroken && (kind === undefined || kind === 'looks'))
    return { kind: 'broken', ...(family !== undefined && { family }) };
  return kind === undefined || family === undefined ? { kind: 'unmeasured' } : { kind, family };
}
