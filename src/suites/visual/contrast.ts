import type { Exhibit } from '#model/exhibit.ts';
import type { Box } from '#model/finding.ts';
import { Failure } from '#model/problem.ts';
import type { Contrast, Side } from '#model/suite.ts';
import { causesOf, type Cause } from './compare/causes.ts';
import { diffPicture } from './compare/diff-picture.ts';
import { matchTrees } from './compare/match.ts';
import { comparePixels, type Difference } from './compare/pixels.ts';
import { tell } from './compare/tell.ts';
import { treeOf, type Leaf } from './compare/tree.ts';
import { Elements } from './elements.ts';
import { decodePng } from './png/decode.ts';

type Told = ReturnType<typeof tell>;

/** Islands of changed pixels without a cause that are told one by one. */
const MOST_ISLANDS = 5;

const exhibit = (side: Side, name: string): Exhibit | undefined => side.exhibits.find((one) => one.name === name);

function answer(subject: string, samples: Contrast['measurements'][number]['samples']): Contrast {
  return { measurements: [{ subject, metric: 'changed-pixels', samples }], findings: [], exhibits: [] };
}

async function elementsOf(side: Side): Promise<Elements> {
  const found = exhibit(side, 'elements');
  const parsed = found && Elements.safeParse(JSON.parse(Buffer.from(await side.read(found)).toString()));
  if (parsed?.success) return parsed.data;
  throw new Failure({
    code: 'environment/elements-unreadable',
    owner: 'environment',
    message: `The list of elements taken from ${side.target} is missing or from another version of Tidemark.`,
    next: 'Accept the baseline again with this version.',
  });
}

function inSight(cause: Cause, difference: Difference): boolean {
  return (cause.now !== undefined && difference.now.touches(cause.now)) || (cause.before !== undefined && difference.before.touches(cause.before));
}

function smallestAround(box: Box, leaves: readonly Leaf[]): Leaf | undefined {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const around = leaves.filter((leaf) => x >= leaf.box.x && y >= leaf.box.y && x <= leaf.box.x + leaf.box.width && y <= leaf.box.y + leaf.box.height);
  return around.toSorted((a, b) => a.box.width * a.box.height - b.box.width * b.box.height)[0];
}

/** What changed in the picture and is the doing of no element: a canvas, a picture's content, a font. */
function unexplained(difference: Difference, causes: readonly Cause[], leaves: readonly Leaf[]): Told {
  for (const { now } of causes) if (now) difference.now.clear(now);
  const told = difference.now.islands().slice(0, MOST_ISLANDS).map((box) => {
    const leaf = smallestAround(box, leaves);
    const where = leaf?.selector ?? 'the page';
    return {
      rule: 'visual/pixels-changed', selector: leaf?.selector, box, identity: `visual/pixels-changed ${where}`,
      message: `Pixels of ${where} changed (within ${box.width} × ${box.height} px at ${box.x}, ${box.y}) though the element itself did not.`,
    };
  });
  return [...new Map(told.map((one) => [one.identity, one])).values()];
}

/** Changed pixels as a share of all, a picture of them, and the same in sentences about elements. Equal pictures are not even read. */
export async function contrast(subject: string, now: Side, before: Side): Promise<Contrast> {
  const [picture, pictureBefore] = [exhibit(now, 'screenshot'), exhibit(before, 'screenshot')];
  if (!picture || !pictureBefore) return answer(subject, { kind: 'absent', reason: `there is no picture of ${picture ? 'the baseline' : 'this run'}` });
  if (picture.sha256 === pictureBefore.sha256) return answer(subject, { kind: 'exact', values: [0] });
  const [a, b] = [decodePng(await now.read(picture)), decodePng(await before.read(pictureBefore))];
  if (a.width !== b.width) return answer(subject, { kind: 'absent', reason: `the pictures are ${a.width} and ${b.width} px wide` });
  const [elements, elementsBefore] = [await elementsOf(now), await elementsOf(before)];
  const difference = comparePixels(a, b, elements.threshold, [...elements.unstable, ...elementsBefore.unstable]);
  const result = answer(subject, { kind: 'exact', values: [difference.share] });
  if (difference.pixels === 0) return result;
  const [leaves, leavesBefore] = [treeOf(elements), treeOf(elementsBefore)];
  const causes = causesOf(leaves, leavesBefore, matchTrees(leaves, leavesBefore)).filter((cause) => inSight(cause, difference));
  const diff = diffPicture(a, difference);
  const told = [...tell(causes), ...unexplained(difference, causes, leaves)];
  return {
    ...result,
    findings: told.map(({ selector, ...one }) => ({ subject, severity: 'info' as const, ...one, ...(selector !== undefined && { selector }) })),
    exhibits: [{ subject, name: 'diff', mime: 'image/png', width: a.width, height: a.height, body: diff }],
  };
}
