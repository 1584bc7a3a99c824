import { upper } from '../../text/format.ts';
import type { Report } from '#model/record/report.ts';
import { clean } from '#system/text.ts';
import type { Item } from '../../causes/item.ts';
import { webAddress } from '../../text/clean.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Shot } from '../../view/shots.ts';
import { PICTURES, shotId } from '../pictures/shots.ts';
import { problemsOfCause } from './problems.ts';
import { foldedContext } from './folded.ts';
import { groupOf } from './kinds.ts';
import { promptOf } from './prompt.ts';
import { thumbnailOf } from './thumbnail.ts';

/** Causes that are told with all that stands behind them; of further ones the figures and findings tell it. */
const MAX_WHOLE = 200;
/** Causes that are always laid out, so that their places are exact. */
const NEAR = 20;

function evidenceContext({ drawings, crop, code, facts, course }: Evidence, shots: readonly Shot[]) {
  return {
    drawings,
    crop: crop?.isHere && { ...crop.comparison, note: crop.note, to: shotId(shots.indexOf(crop.shot)) },
    elsewhere: crop && !crop.isHere && `${PICTURES}#${shotId(shots.indexOf(crop.shot))}`,
    code,
    facts,
    course,
    isAny: [crop, code, course].some(Boolean) || drawings.length + facts.length > 0,
  };
}

function wordsContext({ name, where, what, sentence, amount, allowed, advice, sure, since }: Item) {
  return {
    name,
    where,
    /** Where the title says it already, once is enough. */
    what: sentence.includes(what) ? '' : upper(what),
    sentence: upper(sentence),
    amount,
    allowed: allowed.map(({ words, place }) => ({
      words,
      place: place && clean(`${place.file}:${place.line}`, 200),
    })),
    advice: upper(advice.text),
    link: advice.link && { label: advice.link.label, address: webAddress(advice.link.address) },
    sure,
    since: since?.words,
  };
}

/** What a cause's card and its line in the index show. */
export function cardContext(item: Item, report: Report, evidence: Evidence, shots: readonly Shot[]) {
  const { cause, number, variants } = item;
  const suites = [...new Set(cause.subjects.map(({ suite }) => suite))];
  return {
    id: cause.id,
    number,
    /** Not laid out before it comes near. */
    far: number > NEAR,
    warns: cause.level === 'warn',
    group: groupOf(cause.kind),
    suites,
    /** For the page's script. */
    places: JSON.stringify(suites),
    variants: variants.map((variant) => clean(variant, 40)),
    ...wordsContext(item),
    problems: problemsOfCause(report, item),
    ...(number <= MAX_WHOLE && { folded: foldedContext(item), prompt: promptOf(item, report) }),
    thumb: thumbnailOf(item, evidence),
    evidence: evidenceContext(evidence, shots),
  };
}

export type CardContext = ReturnType<typeof cardContext>;
