import { isPicture, type Exhibit } from '#model/observation/exhibit.ts';
import type { Box } from '#model/observation/finding.ts';
import type { Report } from '#model/record/report.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import { clean } from '#system/text.ts';
import { itemsOf } from '../causes/items.ts';
import type { Item } from '../causes/item.ts';
import { shotsOf, type Shot } from '../view/shots.ts';
import { labelIn } from '../view/subject-label.ts';

const MAX_ALT = 200;

/** Where to look on one side; no box: wherever both sides differ. */
export interface Side {
  readonly exhibit: Exhibit;
  readonly box: Box | undefined;
}

/** What a picture in the comment would show of a cause. One of the sides is there. */
export interface WantedPicture {
  readonly cause: string;
  readonly before: Side | undefined;
  readonly now: Side | undefined;
  /** In words what is seen: `#buy on /pricing: …`; may hold what others wrote. */
  readonly words: string;
}

type Place = Pick<JudgedFinding, 'suite' | 'subject'>;

const numeric = (value: string | number | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;

/** A moved element stood elsewhere before; of one that is gone the box is where it was. */
function boxesOf({ box, before, after }: JudgedFinding): { readonly before?: Box; readonly now?: Box } {
  if (!box) return {};
  if (before && !after) return { before: box };
  const [x, y] = [numeric(before?.['x']), numeric(before?.['y'])];
  return { now: box, ...(x !== undefined && y !== undefined && { before: { ...box, x, y } }) };
}

/** The first picture of a subject: one that changed, where there is one. */
function shotAt(shots: readonly Shot[], { suite, subject }: Place): Shot | undefined {
  const mine = shots.filter((shot) => shot.suite === suite && shot.subjectId === subject);
  return mine.find(({ state }) => state === 'changed') ?? mine[0];
}

interface Candidate {
  readonly place: Place;
  readonly shot: Shot;
  readonly finding: JudgedFinding | undefined;
}

/** What of a cause could be shown, the best first: where something changed in looks before where it did not. */
function candidates({ cause, findings }: Item, shots: readonly Shot[]): readonly Candidate[] {
  const boxed = findings.flatMap((finding) => {
    const shot = finding.box && shotAt(shots, finding);
    return shot ? [{ place: finding, shot, finding }] : [];
  });
  const looks = cause.family === 'pixels' || cause.kind === 'looks';
  const changed = (looks ? cause.subjects : []).flatMap((place) => {
    const shot = shotAt(shots, place);
    return shot?.state === 'changed' ? [{ place, shot, finding: undefined }] : [];
  });
  return [...boxed.filter(({ shot }) => shot.state === 'changed'), ...boxed, ...changed];
}

function wantedOf(item: Item, report: Report, shots: readonly Shot[]): WantedPicture | undefined {
  const [best] = candidates(item, shots);
  if (!best) return undefined;
  const { before, now } = best.shot;
  const boxes = best.finding ? boxesOf(best.finding) : {};
  const side = (exhibit: Exhibit | undefined, box: Box | undefined): Side | undefined =>
    exhibit && isPicture(exhibit) ? { exhibit, box } : undefined;
  return {
    cause: item.cause.id,
    before: side(before, boxes.before),
    now: side(now, boxes.now),
    words: `${labelIn(report, best.place)}: ${item.sentence}`,
  };
}

const SEEN = { both: 'Before and now', before: 'Before', now: 'Now' } as const;

/** A picture in words for whoever does not see it; may hold what others wrote. */
export function altOf({ words }: Pick<WantedPicture, 'words'>, shows: keyof typeof SEEN): string {
  return clean(`${SEEN[shows]}: ${words.replaceAll('`', '')}`, MAX_ALT);
}

/** What of a report can be shown in a picture, the worst cause first, one picture a cause. */
export function wantedPictures(report: Report): readonly WantedPicture[] {
  const shots = shotsOf(report);
  return itemsOf(report).flatMap((item) => wantedOf(item, report, shots) ?? []);
}
