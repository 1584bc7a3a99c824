import type { Facts, NewFinding } from '#model/observation/finding.ts';
import type { Contrast, Side } from '#model/contract/suite.ts';
import { Resources, type Resource } from './resources.ts';
import { loadOf } from './why/load.ts';
import { reasons } from './why/why.ts';

/** Bytes a resource must change by to be worth a line; less is headers. */
const WORTH_A_LINE = 512;
const MOST_CHANGES = 20;

interface Weight {
  readonly bytes: number;
  readonly count: number;
  readonly type: string;
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

async function resourcesOf(side: Side): Promise<readonly Resource[] | undefined> {
  const exhibit = side.exhibits.find(({ name }) => name === 'resources');
  return exhibit && Resources.parse(JSON.parse(new TextDecoder().decode(await side.read(exhibit))));
}

/** Names without hash may be shared by several files, which then count as one. */
function byName(all: readonly Resource[]): ReadonlyMap<string, Weight> {
  const found = new Map<string, Weight>();
  for (const { name, transfer, type } of all) {
    const before = found.get(name);
    found.set(name, { bytes: (before?.bytes ?? 0) + transfer, count: (before?.count ?? 0) + 1, type });
  }
  return found;
}

interface Change {
  readonly name: string;
  readonly now: Weight | undefined;
  readonly before: Weight | undefined;
  /** Bytes more than before. */
  readonly grown: number;
}

/** "`/app.js` 212.3 → 243.9 kB (+31.6 kB)" */
function sentence({ name, now, before, grown }: Change): string {
  const type = now?.type ?? before?.type ?? '';
  if (!before) return `${name} is new: a ${type} of ${kB(now?.bytes ?? 0)}.`;
  if (!now) return `${name} is gone: a ${type} of ${kB(before.bytes)}.`;
  const sizes = `${kB(before.bytes).replace(' kB', '')} → ${kB(now.bytes)}`;
  const files = now.count === before.count ? '' : `, ${before.count} → ${now.count} files`;
  return `${name} ${sizes} (${grown < 0 ? '−' : '+'}${kB(Math.abs(grown))}${files})`;
}

/** Names of other hosts' resources begin with the host. */
function factsOf(name: string, { bytes, count, type }: Weight): Facts {
  return { bytes, files: count, type, party: name.startsWith('/') ? 'first' : 'third' };
}

function finding(subject: string, change: Change): NewFinding {
  const { name, now, before, grown } = change;
  return {
    subject,
    rule: 'lighthouse/resource-changed',
    severity: 'info',
    message: sentence(change),
    identity: `resource-changed ${subject} ${name}`,
    resource: name,
    amount: { value: grown, unit: 'bytes' },
    explains: ['bytes'],
    ...(before && { before: factsOf(name, before) }),
    ...(now && { after: factsOf(name, now) }),
  };
}

/** What the two loads' lists of resources differ in, the biggest change first. */
export function changedResources(
  subject: string,
  now: readonly Resource[],
  before: readonly Resource[],
): readonly NewFinding[] {
  const [here, there] = [byName(now), byName(before)];
  return [...new Set([...here.keys(), ...there.keys()])]
    .map((name) => ({ name, now: here.get(name), before: there.get(name) }))
    .map((pair): Change => ({ ...pair, grown: (pair.now?.bytes ?? 0) - (pair.before?.bytes ?? 0) }))
    .filter(({ grown }) => Math.abs(grown) >= WORTH_A_LINE)
    .toSorted((a, b) => Math.abs(b.grown) - Math.abs(a.grown) || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_CHANGES)
    .map((change) => finding(subject, change));
}

/** What both stored results say of why figures differ; nothing where a side has none that can be read. */
async function reasonsOf(subject: string, now: Side, before: Side): Promise<readonly NewFinding[]> {
  // A detail: a result that is gone must not leave the files untold.
  const [here, there] = await Promise.all([now, before].map((side) => loadOf(side).catch(() => undefined)));
  return here && there ? reasons({ subject, now: here, before: there }) : [];
}

/** Names the files behind a change in bytes, and what else is behind one. Says nothing where a side lacks its lists. */
export async function contrast(subject: string, now: Side, before: Side): Promise<Contrast> {
  const [here, there] = [await resourcesOf(now), await resourcesOf(before)];
  const files = here && there ? changedResources(subject, here, there) : [];
  return {
    measurements: [],
    findings: [...files, ...(await reasonsOf(subject, now, before))],
    exhibits: [],
  };
}
