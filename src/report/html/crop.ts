import type { Box } from '#model/observation/finding.ts';
import type { Report } from '#model/record/report.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import { clean } from '#system/text.ts';
import type { BrokenPage } from '../view/pages.ts';
import type { Picture, Pictured } from './pictures.ts';

/** A cut-out of a picture as CSS: where the whole lies behind a square window. */
interface Cut {
  readonly of: string;
  readonly label: string;
  readonly alt: string;
  readonly style: string;
  readonly box: string;
}

/** What a page looked like where it changed. `to` is the full picture's anchor. */
export interface Crop {
  readonly to: string;
  readonly tag: string;
  readonly cuts: readonly Cut[];
  readonly whole: boolean;
}

/** CSS pixels of a cut-out: at least this wide, and this much around the spot. */
const NARROWEST = 260;
const AROUND = 32;

const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(2)}%`;
const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));

/** A square window around a box, inside a picture; of a box too tall for it the top. */
export function windowOf(box: Box, width: number, height: number): Box {
  const wide = Math.min(width, Math.max(NARROWEST, box.width + 2 * AROUND, box.height + 2 * AROUND));
  const middle = box.height > wide ? box.y - AROUND : box.y + box.height / 2 - wide / 2;
  return {
    x: between(0, box.x + box.width / 2 - wide / 2, width - wide),
    y: between(0, middle, Math.max(0, height - wide)),
    width: wide,
    height: wide,
  };
}

function cutOf(
  picture: Picture | undefined,
  view: Box,
  rest: Pick<Cut, 'of' | 'label' | 'alt' | 'box'>,
): readonly Cut[] {
  if (!picture?.width) return [];
  return [
    {
      ...rest,
      style: [
        `width:${percent(picture.width, view.width)}`,
        `left:${percent(-view.x, view.width)}`,
        `top:${percent(-view.y, view.height)}`,
      ].join(';'),
    },
  ];
}

const spotOf = (box: Box, view: Box): string =>
  [
    `left:${percent(box.x - view.x, view.width)}`,
    `top:${percent(box.y - view.y, view.height)}`,
    `width:${percent(box.width, view.width)}`,
    `height:${percent(box.height, view.height)}`,
  ].join(';');

/** The place to look at in a picture: what changed first, then what fails. */
function boxIn({ shot }: Pictured, page: BrokenPage, findings: readonly JudgedFinding[]): Box | undefined {
  const listed = new Set([...page.changes, ...page.findings].map((line) => line.finding.identity));
  const here = findings.filter(
    ({ box, suite, subject, identity }) =>
      box && suite === shot.suite && subject === shot.subjectId && listed.has(identity),
  );
  return (here.find(({ failing }) => !failing) ?? here[0])?.box;
}

/** A picture of the page with the device it is of, and its number on the page. */
interface Candidate {
  readonly pictured: Pictured;
  readonly tag: string;
  readonly id: string;
}

function cropAt({ pictured, tag, id }: Candidate, box: Box): Crop | undefined {
  const { now, before, shot } = pictured;
  if (!now?.width || !now.height) return undefined;
  const view = windowOf(box, now.width, now.height);
  const cuts = [
    ...cutOf(before, view, {
      of: `before-${id}`,
      label: 'Before',
      alt: `${clean(shot.subject)} before, cut to what changed`,
      box: '',
    }),
    ...cutOf(now, view, {
      of: `now-${id}`,
      label: 'Now',
      alt: `${clean(shot.subject)} now, cut to what is told beside`,
      box: spotOf(box, view),
    }),
  ];
  return { to: `shot-${id}`, tag: clean(tag, 80), cuts, whole: false };
}

function wholeOf({ pictured, tag, id }: Candidate): Crop | undefined {
  if (!pictured.diff) return undefined;
  return {
    to: `shot-${id}`,
    tag: clean(tag, 80),
    whole: true,
    cuts: [
      {
        of: `diff-${id}`,
        label: 'Difference',
        alt: `${clean(pictured.shot.subject)}: what differs, marked`,
        style: '',
        box: '',
      },
    ],
  };
}

/** The first changed picture of a page, cut to what changed; else one cut to what fails, else the whole difference. */
export function cropOf(page: BrokenPage, all: readonly Pictured[], report: Report): Crop | undefined {
  const mine = page.shots.flatMap(({ shot, tag }) => {
    const at = all.findIndex((pictured) => pictured.shot === shot);
    const pictured = all[at];
    return pictured
      ? [{ pictured, tag, id: String(at), box: boxIn(pictured, page, report.verdict.findings) }]
      : [];
  });
  const best =
    mine.find(({ pictured, box }) => pictured.shot.state === 'changed' && box) ??
    mine.find(({ pictured }) => pictured.shot.state === 'changed') ??
    mine.find(({ box }) => box);
  if (!best) return undefined;
  return best.box ? cropAt(best, best.box) : wholeOf(best);
}
