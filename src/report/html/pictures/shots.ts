import type { Exhibit } from '#model/observation/exhibit.ts';
import type { Box } from '#model/observation/finding.ts';
import type { Report } from '#model/record/report.ts';
import { clean } from '#system/text.ts';
import { counted, upper } from '../../text/format.ts';
import type { Shot } from '../../view/shots.ts';
import type { Album, Missing, Picture } from './album.ts';
import { startAt, type Comparison } from './comparison.ts';
import { wholeOf } from './crop.ts';

/** One picture of a subject as the page shows it. */
export interface ShotContext {
  readonly id: string;
  readonly suite: string;
  readonly subject: string;
  readonly name: string;
  readonly state: string;
  readonly comparison: Comparison;
  /** Why not all of it is here, in a sentence. */
  readonly missing: string;
  /** Some of it lies in the other page. */
  readonly isElsewhere: boolean;
}

const states: Readonly<Record<Shot['state'], string>> = {
  changed: 'changed',
  same: 'unchanged',
  new: 'new',
  gone: 'gone',
};

/** The page that holds what the first one has no room for. */
export const PICTURES = 'report-pictures.html';

/** The place of a picture in any page of the report: the same in each. */
export const shotId = (at: number): string => `shot-${at}`;

/** Boxes of what is told of a picture, by suite and subject. */
function boxesByPlace({ verdict }: Report): ReadonlyMap<string, readonly Box[]> {
  const told = verdict.findings.filter(({ box, state }) => box && state !== 'fixed' && state !== 'ignored');
  const places = Map.groupBy(told, ({ suite, subject }) => JSON.stringify([suite, subject]));
  return new Map([...places].map(([place, all]) => [place, all.flatMap(({ box }) => box ?? [])]));
}

const reasons: Readonly<Record<Missing, string>> = { absent: 'is not at hand', full: 'is not in this page' };

/** The sides of a shot as far as the page holds them. */
function sidesOf({ before, now, diff, state }: Shot, album: Album) {
  const left: string[] = [];
  let full = false;
  const take = (exhibit: Exhibit | undefined, name: string): Picture | undefined => {
    const picture = exhibit && album.take(exhibit);
    if (typeof picture !== 'string') return picture;
    left.push(`${name} ${reasons[picture]}`);
    full ||= picture === 'full';
    return undefined;
  };
  const isSame = state === 'same';
  const is = take(now, 'the picture now');
  const was = isSame ? undefined : take(before, 'the picture before');
  return { is, was, diff: isSame ? undefined : take(diff, 'the difference'), left, full };
}

function sentenceOf(left: readonly string[]): string {
  return left.length === 0 ? '' : `${upper(left.join('; '))}.`;
}

function shotContext(shot: Shot, at: number, album: Album, boxes: readonly Box[] = []): ShotContext {
  const { is, was, diff, left, full } = sidesOf(shot, album);
  const label = clean(shot.subject);
  const [first] = boxes;
  return {
    id: shotId(at),
    suite: shot.suite,
    subject: label,
    name: clean(shot.name),
    state: states[shot.state],
    missing: sentenceOf(left),
    isElsewhere: full,
    comparison: {
      id: shotId(at),
      label,
      was: was && wholeOf(was, `${label} before`),
      is: is && wholeOf(is, `${label} now`, boxes),
      both: was !== undefined && is !== undefined,
      diff: diff && wholeOf(diff, `${label}: what differs, marked`),
      stacked: false,
      isLong: true,
      first: first && is ? (first.y / is.height).toFixed(4) : '',
      at: first && is ? startAt(first.x + first.width / 2, is.width) : '50',
    },
  };
}

/** All pictures, the changed ones open and the others behind a click. */
export function shotsContext(report: Report, shots: readonly Shot[], album: Album) {
  const boxes = boxesByPlace(report);
  const all = shots.map((shot, at) =>
    shotContext(shot, at, album, boxes.get(JSON.stringify([shot.suite, shot.subjectId]))),
  );
  const same = all.filter(({ state }) => state === states.same);
  const changed = all.filter(({ state }) => state !== states.same);
  return {
    changed,
    same: same.filter(({ isElsewhere }) => !isElsewhere),
    sameTitle: counted(same.length, 'unchanged picture'),
    isChanged: changed.length > 0,
    elsewhere: all.filter(({ isElsewhere }) => isElsewhere),
  };
}
