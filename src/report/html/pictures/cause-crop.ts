import { FAILED_PICTURE } from '#model/observation/exhibit.ts';
import type { Box } from '#model/observation/finding.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import { clean } from '#system/text.ts';
import type { Item } from '../../causes/item.ts';
import type { Shot } from '../../view/shots.ts';
import type { Album, Picture } from './album.ts';
import { SIDE_BY_SIDE, startAt, type Comparison } from './comparison.ts';
import { around, boxBefore, cutOf, shapeFor, windowOf, wholeOf, type Cut } from './crop.ts';

/** What a cause looks like where it shows. */
export interface CauseCrop {
  readonly isHere: true;
  readonly comparison: Comparison;
  /** Both sides in the small, for the index. */
  readonly thumbs: readonly Cut[];
  /** The picture it is cut from. */
  readonly shot: Shot;
  /** Words under it; empty where both sides speak for themselves. */
  readonly note: string;
}

/** A cause's picture for which the page has no room. */
export interface CropElsewhere {
  readonly isHere: false;
  readonly shot: Shot;
}

/** A picture of the cause, and what of it the cause tells of. */
interface Candidate {
  readonly shot: Shot;
  readonly findings: readonly JudgedFinding[];
}

/** What looks other than it did is the best place to look at; then what fails. */
function rankOf({ explains = [], failing }: JudgedFinding): number {
  if (explains.includes('pixels')) return 0;
  return failing ? 1 : 2;
}

function candidates(item: Item, shots: ReadonlyMap<string, readonly Shot[]>): readonly Candidate[] {
  return item.cause.subjects.flatMap(({ suite, subject }) =>
    (shots.get(JSON.stringify([suite, subject])) ?? []).map((shot) => ({
      shot,
      findings: item.findings
        .filter((one) => one.box && one.suite === suite && one.subject === subject)
        .toSorted((a, b) => rankOf(a) - rankOf(b)),
    })),
  );
}

const isOfFailure = ({ name, now }: Shot): boolean => name === FAILED_PICTURE && now !== undefined;

/** The picture that shows a cause best: changed where it is told of, else told of, else changed. */
function bestOf(all: readonly Candidate[], { cause }: Item): Candidate | undefined {
  const isChanged = ({ shot }: Candidate): boolean => shot.state === 'changed';
  const isTold = ({ findings }: Candidate): boolean => findings.length > 0;
  return (
    all.find((one) => isChanged(one) && isTold(one)) ??
    all.find(isTold) ??
    (cause.family === 'pixels' ? all.find(isChanged) : undefined) ??
    all.find(({ shot }) => isOfFailure(shot))
  );
}

interface Sides {
  readonly was: Picture | undefined;
  readonly is: Picture | undefined;
}

function sidesOf({ before, now, state }: Shot, album: Album): Sides {
  const taken = (exhibit: Shot['now']): Picture | undefined => {
    const picture = exhibit && album.take(exhibit);
    return typeof picture === 'string' ? undefined : picture;
  };
  const is = taken(now);
  return { is, was: state === 'same' ? undefined : taken(before) };
}

/** Boxes of one side; equal ones once. */
function boxesOf(findings: readonly JudgedFinding[], of: (finding: JudgedFinding) => Box | undefined) {
  const boxes = findings.flatMap((finding) => of(finding) ?? []);
  return [...new Map(boxes.map((box) => [`${Math.round(box.x)} ${Math.round(box.y)}`, box])).values()];
}

function cropped(item: Item, { shot, findings }: Candidate, sides: Sides): CauseCrop | undefined {
  const [was, is] = [boxesOf(findings, boxBefore), boxesOf(findings, ({ box }) => box)];
  const spot = around([...is.slice(0, 3), ...was.slice(0, 3)]);
  const picture = sides.is ?? sides.was;
  if (!spot || !picture) return undefined;
  const view = windowOf(spot, picture, shapeFor(spot));
  const small = windowOf(spot, picture, { least: 110, aspect: sides.was && sides.is ? 0.95 : 1.9 });
  const label = clean(shot.subject, 80);
  const cut = (side: Picture | undefined, words: string, boxes: readonly Box[]): Cut | undefined =>
    side && cutOf(side, view, `${label} ${words}, cut to where it shows`, boxes);
  return {
    isHere: true,
    shot,
    comparison: {
      id: item.cause.id,
      label,
      was: cut(sides.was, 'before', was),
      is: cut(sides.is, 'now', is),
      both: sides.was !== undefined && sides.is !== undefined,
      stacked: view.width > SIDE_BY_SIDE,
      at: startAt((is[0] ?? spot).x + (is[0] ?? spot).width / 2 - view.x, view.width),
    },
    thumbs: [sides.was, sides.is].flatMap((side) => (side ? [cutOf(side, small, '')] : [])),
    note: shot.state === 'same' ? 'Not a pixel of this picture changed.' : '',
  };
}

/** What is shown whole where no place is known of: how the page looked that failed, else all that differs. */
const wholeIn = (shot: Shot): Shot['now'] => (isOfFailure(shot) ? shot.now : shot.diff);

/** A change that no element explains and no place is known of, or a page at which a step failed. */
function whole(item: Item, { shot }: Candidate, album: Album): CauseCrop | undefined {
  const shown = wholeIn(shot);
  const picture = shown && album.take(shown);
  if (!picture || typeof picture === 'string') return undefined;
  const label = clean(shot.subject, 80);
  const [words, note] = isOfFailure(shot)
    ? ['the page when the step failed', 'The page when the step failed.']
    : ['what differs, marked', 'What differs is marked.'];
  const cut = wholeOf(picture, `${label}: ${words}`);
  return {
    isHere: true,
    shot,
    comparison: {
      id: item.cause.id,
      label,
      was: undefined,
      is: cut,
      both: false,
      stacked: true,
      at: '50',
    },
    thumbs: [{ ...cut, alt: '' }],
    note,
  };
}

/** A cause's picture, cut to where it shows; undefined where there is none that could be shown. */
export function causeCrop(
  item: Item,
  shots: ReadonlyMap<string, readonly Shot[]>,
  album: Album,
): CauseCrop | CropElsewhere | undefined {
  const best = bestOf(candidates(item, shots), item);
  if (!best) return undefined;
  const { shot, findings } = best;
  const needed =
    findings.length === 0 ? [wholeIn(shot)] : [shot.now, shot.state === 'same' ? undefined : shot.before];
  if (!album.fits(needed.filter((exhibit) => exhibit !== undefined))) return { isHere: false, shot };
  return findings.length === 0 ? whole(item, best, album) : cropped(item, best, sidesOf(shot, album));
}
