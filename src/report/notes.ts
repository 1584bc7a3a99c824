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
const MAX_NOTES = 5;

/** The first notes, and one that counts the others. */
function firstNotes<T>(
  all: readonly T[],
  noteOf: (item: T) => string,
  moreOf: (count: number) => string,
): readonly string[] {
  const notes = all.slice(0, MAX_NOTES).map(noteOf);
  return all.length > MAX_NOTES ? [...notes, moreOf(all.length - MAX_NOTES)] : notes;
}

function trendNote(trend: Trend): string {
  const { metric, subject, sha, ago } = trend;
  const since = sha === undefined ? '' : ` around ${clean(sha).slice(0, 7)}`;
  const figure = `${clean(metric.title)} of ${clean(labelOf(subject))}`;
  return `Trend of the base branch: ${figure} became ${moved(trend)}${since}, ${counted(ago, 'run')} ago.`;
}

/** How the base branch itself has moved, the largest change first. */
export function trendNotes(trends: readonly Trend[]): readonly string[] {
  return firstNotes(
    trends,
    trendNote,
    (count) => `Trend of the base branch: ${counted(count, 'more figure')} changed level.`,
  );
}

/** Something that happened while one run went on. */
type Unsteadiness =
  | { readonly kind: 'warm-up'; readonly until: number }
  | { readonly kind: 'never-steady' }
  | { readonly kind: 'change'; readonly at: number; readonly share: number }
  | { readonly kind: 'spike'; readonly from: number; readonly to: number; readonly share: number };

const second = (at: number): string => `second ${amount(at, 'count')}`;

const share = (value: number): string => amount(Math.abs(value), 'ratio');

function happened(event: Unsteadiness): string {
  switch (event.kind) {
    case 'never-steady':
      return (
        'never reached a steady state: its latency was still settling half-way through, ' +
        'so its figures are those of a start'
      );
    case 'warm-up':
      return (
        `was clearly slower until ${second(event.until)}: ` +
        'a longer `warmup` keeps the start out of its figures'
      );
    case 'change': {
      const direction = event.share > 0 ? 'slower' : 'faster';
      return `became ${share(event.share)} ${direction} from ${second(event.at)} on`;
    }
    case 'spike': {
      const span = `from ${second(event.from)} to ${amount(event.to, 'count')}`;
      return `had a spike ${span}, ${amount(event.share, 'ratio')} above its usual latency`;
    }
  }
}

/** What was not steady about one run, as sentences: `The run was clearly slower until second 12: …` */
export function steadinessNotes(events: readonly Unsteadiness[]): readonly string[] {
  return firstNotes(
    events,
    (event) => `The run ${happened(event)}.`,
    (count) => `The run changed ${counted(count, 'more time')}.`,
  );
}
