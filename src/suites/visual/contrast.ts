import type { Exhibit } from '#model/observation/exhibit.ts';
import type { Finding } from '#model/observation/finding.ts';
import type { Contrast, Side } from '#model/contract/suite.ts';
import { carriedOver } from './compare/carried-over.ts';
import { changesOf } from './compare/element-changes.ts';
import { diffPicture } from './compare/diff-picture.ts';
import { matchTrees } from './compare/match.ts';
import { namesOf } from './compare/names.ts';
import { comparePixels } from './compare/pixels.ts';
import { sentencesOf } from './compare/sentences.ts';
import { treeOf } from './compare/tree.ts';
import { inSight, unexplainedPixels } from './compare/unexplained-pixels.ts';
import { Volatile } from './compare/unsteady.ts';
import { elementsOf, readElements } from './elements.ts';
import { furtherLooks } from './luck.ts';
import { newHosts } from './new-hosts.ts';
import { grownOf } from './work/grown.ts';
import { decodePng } from '#system/png/decode.ts';

/** A picture of which more than this share will not hold still says too little to be judged. */
const MOST_UNSTABLE = 0.25;

const exhibit = (side: Side, name: string): Exhibit | undefined =>
  side.exhibits.find((kept) => kept.name === name);

function answer(subject: string, samples: Contrast['measurements'][number]['samples']): Contrast {
  return { measurements: [{ subject, metric: 'changed-pixels', samples }], findings: [], exhibits: [] };
}

/** What differs between two sides of one page in one viewport: its pixels, whom it asks, and names read aloud. */
export async function contrast(subject: string, now: Side, before: Side): Promise<Contrast> {
  const pixels = await pixelContrast(subject, now, before);
  return {
    ...pixels,
    findings: [
      ...pixels.findings,
      ...newHosts(subject, now, before),
      ...(await grownOf(subject, now, before)),
    ],
    facts: await nameFacts(now, before),
  };
}

/** New faults of elements that are not about looks. */
function newFaults({ findings }: Side, before: Side): readonly Finding[] {
  const known = new Set(before.findings.map(({ identity }) => identity));
  return findings.filter(
    ({ rule, identity, explains }) =>
      rule.startsWith('axe/') && !known.has(identity) && explains?.includes('pixels') !== true,
  );
}

/** What a screen reader says of the elements of new faults and said before; nothing where either is not known. */
async function nameFacts(now: Side, before: Side): Promise<Contrast['facts']> {
  const faults = newFaults(now, before);
  if (faults.length === 0) return [];
  // A detail: a list that is gone must not leave the pixels unanswered.
  const kept = await Promise.all([now, before].map((side) => readElements(side).catch(() => undefined)));
  const [elements, elementsBefore] = kept;
  if (!elements?.names.length || !elementsBefore?.names.length) return [];
  return namesOf(matchTrees(treeOf(elements), treeOf(elementsBefore)), faults);
}

/** A phone lays a page out as wide as it asks to be, and wide where it no longer asks: all of it differs. */
function laidOutAnew(subject: string, now: number, before: number, looks: Contrast['looks']): Contrast {
  return {
    ...answer(subject, { kind: 'exact', values: [1] }),
    ...(looks && { looks }),
    findings: [
      {
        subject,
        rule: 'visual/page-width',
        severity: 'info',
        explains: ['pixels'],
        identity: 'visual/page-width',
        message: `The page is laid out ${now} px wide; it was ${before} px.`,
        detail: 'Look at its <meta name="viewport">: without one, a phone lays a page out for a desktop.',
        before: { width: before },
        after: { width: now },
      },
    ],
  };
}

/**
 * Changed pixels as a share of all, a picture of them, and the same in sentences about elements.
 * Equal pictures are not even read, and a difference that may be luck asks to be looked at again.
 */
async function pixelContrast(subject: string, now: Side, before: Side): Promise<Contrast> {
  const [picture, pictureBefore] = [exhibit(now, 'screenshot'), exhibit(before, 'screenshot')];
  if (!picture || !pictureBefore)
    return answer(subject, {
      kind: 'absent',
      reason: `there is no picture of ${picture ? 'the baseline' : 'this run'}`,
    });
  if (picture.sha256 === pictureBefore.sha256) return answer(subject, { kind: 'exact', values: [0] });
  const [a, b] = [decodePng(await now.read(picture)), decodePng(await before.read(pictureBefore))];
  const [elements, elementsBefore] = [await elementsOf(now), await elementsOf(before)];
  const looks = furtherLooks({ base: elementsBefore.looks, head: elements.looks }, before.served === true);
  if (a.width !== b.width) return laidOutAnew(subject, a.width, b.width, looks);
  const unstable = Math.max(new Volatile(a, elements).share, new Volatile(b, elementsBefore).share);
  if (unstable > MOST_UNSTABLE) {
    const share = Math.round(Math.min(1, unstable) * 100);
    const reason =
      `${share} % of the page look different at every visit; ` +
      'mask what moves, or make the server answer the same twice';
    return answer(subject, { kind: 'absent', reason, untrusted: true });
  }
  const trees = matchTrees(treeOf(elements), treeOf(elementsBefore));
  const ignored = carriedOver(trees, { now: elements, before: elementsBefore });
  const difference = comparePixels(a, b, elements.threshold, ignored);
  const result = answer(subject, { kind: 'exact', values: [difference.share] });
  if (difference.pixels === 0) return result;
  const changes = changesOf(trees).filter((change) => inSight(change, difference));
  const findings = [...sentencesOf(changes), ...unexplainedPixels(difference, changes, trees)];
  return {
    ...result,
    ...(looks && { looks }),
    findings: findings.map((finding) => ({ subject, severity: 'info', explains: ['pixels'], ...finding })),
    exhibits: [
      {
        subject,
        name: 'diff',
        mime: 'image/png',
        width: a.width,
        height: a.height,
        body: diffPicture(a, difference),
      },
    ],
  };
}
