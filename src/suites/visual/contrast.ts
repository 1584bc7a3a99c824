import type { Exhibit } from '#model/observation/exhibit.ts';
import type { Finding } from '#model/observation/finding.ts';
import type { Contrast, Side } from '#model/contract/suite.ts';
import { carriedOver } from './compare/carried-over.ts';
import { partsOf } from './compare/columns.ts';
import { diffPicture, without } from './compare/diff-picture.ts';
import { digests } from './changes/digest.ts';
import { matchTrees } from './compare/match.ts';
import { namesOf } from './changes/names.ts';
import type { Weighed } from './changes/policy.ts';
import { boxesOfLuck, pushesByLuck, ratesIn } from './changes/remembered.ts';
import { comparePixels } from './compare/pixels.ts';
import { sentencesOf, type ChangeFinding } from './changes/sentences.ts';
import { toldChanges } from './changes/told.ts';
import { treeOf, type Trees } from './compare/tree.ts';
import { unexplainedPixels } from './compare/unexplained-pixels.ts';
import { Volatile } from './compare/unsteady.ts';
import { elementsOf, withoutHost, type Elements } from './elements.ts';
import { furtherLooks } from './luck.ts';
import { newHosts } from './new-hosts.ts';
import { grownOf } from './work/grown.ts';
import { decodePng } from '#system/png/decode.ts';
import type { Picture } from '#system/png/picture.ts';

/** A picture of which more than this share will not hold still says too little to be judged. */
const MOST_UNSTABLE = 0.25;

type Sides = Readonly<Record<'now' | 'before', Side>>;

const exhibit = (side: Side, name: string): Exhibit | undefined =>
  side.exhibits.find((kept) => kept.name === name);

function answer(subject: string, samples: Contrast['measurements'][number]['samples']): Contrast {
  return { measurements: [{ subject, metric: 'changed-pixels', samples }], findings: [], exhibits: [] };
}

/** What differs between two sides of one page in one viewport: its pixels, whom it asks, and names read aloud. */
export async function contrast(subject: string, now: Side, before: Side): Promise<Contrast> {
  const lists = listsOf(now, before);
  const pixels = await pixelContrast(subject, { now, before }, lists);
  return {
    ...pixels,
    findings: [
      ...pixels.findings,
      ...newHosts(subject, now, before),
      ...(await grownOf(subject, now, before)),
    ],
    facts: await nameFacts(now, before, lists),
  };
}

/** The elements of both sides, which of before is which of now, what is known of the base, and whether it is served. */
interface Lists {
  readonly now: Elements;
  readonly before: Elements;
  readonly trees: Trees;
  readonly served: boolean;
  readonly memory: Side['restlessness'];
}

/** They are read and matched once, and only where somebody asks; rejects where a list is not to be had. */
function listsOf(now: Side, before: Side): () => Promise<Lists> {
  let lists: Promise<Lists> | undefined;
  const read = async (): Promise<Lists> => {
    const [here, there] = [await elementsOf(now), await elementsOf(before)];
    const both = { now: withoutHost(here, now.target), before: withoutHost(there, before.target) };
    const trees = matchTrees(treeOf(both.now), treeOf(both.before));
    return { ...both, trees, served: before.served === true, memory: before.restlessness };
  };
  return () => (lists ??= read());
}

/** A list that is gone must not leave the pixels unanswered. */
const orNothing = (lists: Promise<Lists>): Promise<Lists | undefined> => lists.catch(() => undefined);

/** New faults of elements that are not about looks. */
function newFaults({ findings }: Side, before: Side): readonly Finding[] {
  const known = new Set(before.findings.map(({ identity }) => identity));
  return findings.filter(
    ({ rule, identity, explains }) =>
      rule.startsWith('axe/') && !known.has(identity) && explains?.includes('pixels') !== true,
  );
}

/** What a screen reader says of the elements of new faults and said before; nothing where either is not known. */
async function nameFacts(now: Side, before: Side, lists: () => Promise<Lists>): Promise<Contrast['facts']> {
  const faults = newFaults(now, before);
  if (faults.length === 0) return [];
  const found = await orNothing(lists());
  if (!found?.now.names.length || !found.before.names.length) return [];
  return namesOf(found.trees, faults);
}

/** What is told of a difference, and the changes of elements it is told of. */
interface Told {
  readonly findings: readonly ChangeFinding[];
  readonly told?: readonly Weighed[];
}

/** A result with what is told of elements; what differs asks for further looks until luck explains it no longer. */
function withChanges(
  result: Contrast,
  { now, before, served }: Lists,
  { findings, told = [] }: Told,
  subject: string,
): Contrast {
  const looks = furtherLooks({ base: before.looks, head: now.looks }, served, ratesIn(told));
  return { ...result, ...(looks && { looks }), findings: findings.map((each) => ({ subject, ...each })) };
}

/** A phone lays a page out as wide as it asks to be, and wide where it no longer asks: all of it differs. */
function laidOutAnew(now: number, before: number): ChangeFinding {
  return {
    rule: 'visual/page-width',
    severity: 'info',
    explains: ['pixels'],
    identity: 'visual/page-width',
    message: `The page is laid out ${now} px wide; it was ${before} px.`,
    detail: 'Look at its <meta name="viewport">: without one, a phone lays a page out for a desktop.',
    before: { width: before },
    after: { width: now },
  };
}

/** Where pictures are the same: what can be done with controls, which no picture shows. */
async function usesContrast(
  subject: string,
  { now, before }: Sides,
  lists: () => Promise<Lists>,
): Promise<Contrast> {
  const result = answer(subject, { kind: 'exact', values: [0] });
  if (exhibit(now, 'elements')?.sha256 === exhibit(before, 'elements')?.sha256) return result;
  const found = await orNothing(lists());
  if (!found?.now.controls || !found.before.controls) return result;
  const { told } = toldChanges(found, undefined);
  if (told.length === 0) return result;
  return withChanges(result, found, { told, findings: sentencesOf(told, digests(undefined)) }, subject);
}

/** Why pictures of one width cannot be compared; undefined where they can. */
function incomparable(
  a: Picture,
  b: Picture,
  { now, before }: Lists,
): Contrast['measurements'][number]['samples'] | undefined {
  const unstable = Math.max(new Volatile(a, now).share, new Volatile(b, before).share);
  if (unstable <= MOST_UNSTABLE) return undefined;
  const share = Math.round(Math.min(1, unstable) * 100);
  const reason =
    `${share} % of the page look different at every visit; ` +
    'mask what moves, or make the server answer the same twice';
  return { kind: 'absent', reason, untrusted: true };
}

/** What is pushed or stretched by luck cannot be told from what was changed beside it. */
function changedShare(share: number, told: readonly Weighed[]): Contrast['measurements'][number]['samples'] {
  if (share === 0 || !pushesByLuck(told)) return { kind: 'exact', values: [share] };
  const reason =
    'an element that moved by itself before has another size now and moves what is around it; ' +
    'mask it, or make the server answer the same twice';
  return { kind: 'absent', reason, untrusted: true, atMost: share };
}

/** What of a difference between two pictures is counted, shown and told. */
function compared(a: Picture, b: Picture, lists: Lists) {
  const { now, before, trees } = lists;
  const difference = comparePixels(a, b, now.threshold, {
    ignored: carriedOver(trees, { now, before }),
    parts: partsOf(trees, a, b),
  });
  const { told, ignored } = toldChanges(lists, difference);
  const digestOf = digests(a);
  const boxes = [...ignored.flatMap((change) => change.now ?? []), ...boxesOfLuck(told)];
  const changes = [...told.map(({ change }) => change), ...ignored];
  return {
    told,
    findings: [
      ...sentencesOf(told, digestOf),
      ...unexplainedPixels(difference, changes, { trees, digestOf }),
    ],
    counted: without(difference, boxes, a.width),
  };
}

/**
 * Changed pixels as a share of all, a picture of them, and the same in sentences about elements.
 * Equal pictures are not even read, and a difference that may be luck asks to be looked at again.
 */
async function pixelContrast(
  subject: string,
  { now, before }: Sides,
  lists: () => Promise<Lists>,
): Promise<Contrast> {
  const [picture, pictureBefore] = [exhibit(now, 'screenshot'), exhibit(before, 'screenshot')];
  if (!picture || !pictureBefore)
    return answer(subject, {
      kind: 'absent',
      reason: `there is no picture of ${picture ? 'the baseline' : 'this run'}`,
    });
  if (picture.sha256 === pictureBefore.sha256) return usesContrast(subject, { now, before }, lists);
  const [a, b] = [decodePng(await now.read(picture)), decodePng(await before.read(pictureBefore))];
  const listed = await lists();
  if (a.width !== b.width)
    return withChanges(
      answer(subject, { kind: 'exact', values: [1] }),
      listed,
      { findings: [laidOutAnew(a.width, b.width)] },
      subject,
    );
  const why = incomparable(a, b, listed);
  if (why) return answer(subject, why);
  const { told, findings, counted } = compared(a, b, listed);
  const result = answer(subject, changedShare(counted.share, told));
  if (findings.length === 0 && counted.pixels === 0) return result;
  return {
    ...withChanges(result, listed, { told, findings }, subject),
    exhibits: [
      {
        subject,
        name: 'diff',
        mime: 'image/png',
        width: a.width,
        height: a.height,
        body: diffPicture(a, counted),
      },
    ],
  };
}
