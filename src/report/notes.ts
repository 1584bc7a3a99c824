import type { Metric, Unit } from '#model/observation/metric.ts';
import type { Subject } from '#model/observation/subject.ts';
import { clean } from '#system/text.ts';
import { amount, counted } from './text/format.ts';
import { labelOf } from './view/subject-label.ts';

/** A change of level in the base branch's own records. */
interface Trend {
  readonly subject: Subject;
  readonly metric: Pick<Metric, 'title' | 'unit' | 'better'>;
  readonly share: number;
  readonly sha?: string;
  readonly ago: number;
}

const words: Partial<Readonly<Record<Unit, readonly [string, string]>>> = {
  ms: ['slower', 'faster'],
  bytes: ['larger', 'smaller'],
  count: ['more', 'fewer'],
};

function moved({ share, metric: { unit } }: Trend): string {
  const [more, less] = words[unit] ?? ['higher', 'lower'];
  return `${amount(Math.abs(share), 'ratio')} ${share > 0 ? more : less}`;
}

/** Notes that say the same of too many figures are noise themselves. */
const MOST = 5;

/** How the base branch itself has moved, the largest change first. */
export function trendNotes(trends: readonly Trend[]): readonly string[] {
  const told = trends.slice(0, MOST).map((one) => {
    const since = one.sha === undefined ? '' : ` around ${clean(one.sha).slice(0, 7)}`;
    return `Trend of the base branch: ${clean(one.metric.title)} of ${clean(labelOf(one.subject))} became ${moved(one)}${since}, ${counted(one.ago, 'run')} ago.`;
  });
  return trends.length > MOST
    ? [...told, `Trend of the base branch: ${counted(trends.length - MOST, 'more figure')} changed level.`]
    : told;
}

/** Something that happened while one run went on. */
type Unsteadiness =
  | { readonly kind: 'warm-up'; readonly until: number }
  | { readonly kind: 'never-steady' }
  | { readonly kind: 'change'; readonly at: number; readonly share: number }
  | { readonly kind: 'spike'; readonly from: number; readonly to: number; readonly share: number };

const second = (at: number): string => `second ${amount(at, 'count')}`;

function happened(one: Unsteadiness): string {
  switch (one.kind) {
    case 'never-steady':
      return 'never reached a steady state: its latency was still settling half-way through, so its figures are those of a start';
    case 'warm-up':
      return `was clearly slower until ${second(one.until)}: a longer \`warmup\` keeps the start out of its figures`;
    case 'change':
      return `became ${amount(Math.abs(one.share), 'ratio')} ${one.share > 0 ? 'slower' : 'faster'} from ${second(one.at)} on`;
    case 'spike':
      return `had a spike from ${second(one.from)} to ${amount(one.to, 'count')}, ${amount(one.share, 'ratio')} above its usual latency`;
  }
}

/** What was not steady about one run, as sentences without the subject: `p50 was clearly slower until second 12: …` */
export function steadinessNotes(course: readonly Unsteadiness[]): readonly string[] {
  const told = course.slice(0, MOST).map((one) => `The run ${happened(one)}.`);
  return course.length > MOST
    ? [...told, `The run changed ${counted(course.length - MOST, 'more time')}.`]
    : told;
}
