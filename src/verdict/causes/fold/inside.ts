import type { Box } from '#model/observation/finding.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import type { Places } from '../place.ts';
import { isSized } from './dress.ts';
import { elementOf, INSIDE, POSITION } from './tokens.ts';
import { isWrong } from '../looks.ts';

/** Steps from the element that a selector starts at, by which others that start elsewhere are the same part of it. */
const FEWEST_STEPS = 2;

/** An element of a page that looks other, or breaks a rule by how it looks. */
interface Seen {
  readonly finding: JudgedFinding;
  readonly selector: string;
  readonly page: string;
}

const looksOther = (finding: JudgedFinding): boolean =>
  !isWrong(finding) && finding.explains?.includes('pixels') === true;

/** Of several elements told in one sentence all but the first are known by the way to them alone. */
const isSeveral = ({ amount }: JudgedFinding): boolean => amount?.unit === 'count' && amount.value > 1;

/** Steps of a selector that are looked at: of a deeper one the innermost. */
const MOST_STEPS = 16;

const stepsOf = (selector: string): readonly string[] => selector.split(INSIDE).slice(-MOST_STEPS);

/** The way from where a selector starts; undefined where it is too short to tell anything. */
function wayOf(selector: string): string | undefined {
  const steps = stepsOf(selector.replace(POSITION, '')).slice(1);
  return steps.length < FEWEST_STEPS ? undefined : steps.join(INSIDE);
}

/** A selector and those of what it lies in, nearest first. */
function around(selector: string): readonly string[] {
  const steps = stepsOf(selector);
  return steps.map((_, at) => steps.slice(0, steps.length - at).join(INSIDE));
}

/** Every way that leads to an element or to what it lies in, from wherever it starts. */
function waysTo(selector: string): readonly string[] {
  return around(selector.replace(POSITION, '')).flatMap((path) => {
    const steps = path.split(INSIDE);
    return steps.slice(0, 1 - FEWEST_STEPS).map((_, at) => steps.slice(at).join(INSIDE));
  });
}

/** Elements of one page that look other, by selector, and by way where a sentence tells of several. */
interface Others {
  readonly bySelector: ReadonlyMap<string, JudgedFinding>;
  readonly byWay: ReadonlyMap<string, JudgedFinding>;
}

function othersOf(seen: readonly Seen[]): Others {
  const looks = seen
    .filter(({ finding }) => looksOther(finding))
    .toSorted((a, b) => (a.finding.identity < b.finding.identity ? -1 : 1));
  const ways = looks.flatMap(({ finding, selector }): [string, JudgedFinding][] => {
    const way = isSeveral(finding) ? wayOf(selector) : undefined;
    return way === undefined ? [] : [[way, finding]];
  });
  return {
    bySelector: new Map(looks.map(({ finding, selector }) => [selector, finding])),
    byWay: new Map(ways),
  };
}

/** What looks other and holds an element. */
function holderOf({ finding, selector }: Seen, { bySelector, byWay }: Others): JudgedFinding | undefined {
  const near = around(selector)
    .slice(1)
    .flatMap((path) => bySelector.get(path) ?? []);
  const ways = byWay.size === 0 ? [] : waysTo(selector).flatMap((way) => byWay.get(way) ?? []);
  return [...near, ...ways].find((other) => other !== finding);
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const subjectOf = ({ suite, subject }: JudgedFinding): string => JSON.stringify([suite, subject]);

/** What sticks out of a page, with what lies where it lies and is only moved or larger. */
function stickingOut(findings: readonly JudgedFinding[]): readonly (readonly JudgedFinding[])[] {
  const sized = Map.groupBy(
    findings.filter((finding) => looksOther(finding) && isSized(finding)),
    subjectOf,
  );
  return findings
    .filter((finding) => isWrong(finding) && finding.amount?.unit === 'pixels')
    .map((out) => [
      out,
      ...(sized.get(subjectOf(out)) ?? []).filter(({ box }) => box && out.box && overlap(box, out.box)),
    ]);
}

/**
 * Findings that follow from an element that looks other: what inside of it is only moved or larger, and what inside of
 * it breaks a rule of looks. A label that is lost there follows from nothing.
 */
export function insideOthers(
  findings: readonly JudgedFinding[],
  places: Places,
): readonly (readonly JudgedFinding[])[] {
  const seen = findings.flatMap((finding): Seen[] => {
    const selector = elementOf(finding);
    const page = places.of(finding.suite, finding.subject).key;
    return selector !== undefined && finding.explains?.includes('pixels')
      ? [{ finding, selector, page }]
      : [];
  });
  const inside = [...Map.groupBy(seen, ({ page }) => page).values()].flatMap((own) => {
    const others = othersOf(own);
    return own
      .filter(({ finding }) => isWrong(finding) || isSized(finding))
      .map((one) => [one.finding, holderOf(one, others) ?? one.finding]);
  });
  return [...inside, ...stickingOut(findings)];
}
