import type { Walkthrough, WalkthroughStep } from '#model/observation/walkthrough.ts';
import { clean } from '#system/text.ts';
import { amount } from '../../text/format.ts';
import { markup, type Markup } from '../markup.ts';
import { barPlace, LANES, type Span } from './bars.ts';

type Way = Walkthrough['ways'][number];

/** Actors that have a lane, and steps that are drawn in all of them. */
const [MOST_LANES, MOST_DRAWN] = [12, 400];

/** What somebody did of a way, on the clock of all. */
interface Lane {
  readonly name: string;
  readonly svg: Markup;
}

/** Actors beside each other. */
export interface Lanes {
  readonly lanes: readonly Lane[];
  /** Actors that have none. */
  readonly more: number;
  /** How long all of it took: `312 ms`. */
  readonly until: string;
  /** The same in words, in the order in which it was done. */
  readonly words: string;
}

interface Timed {
  readonly step: WalkthroughStep;
  readonly number: number;
  readonly span: Span;
}

/** Steps one after the other as they were made, whatever their branch. */
function clocked({ steps }: Way): readonly Timed[] {
  let clock = 0;
  return steps.map((step, at) => {
    const from = clock;
    clock += step.status === 'skipped' ? 0 : (step.ms ?? 0);
    return { step, number: at + 1, span: { from, to: clock } };
  });
}

function mark({ step, number, span }: Timed, total: number, lane: number): Markup {
  const kind = step.status === 'failed' ? 'bad' : `lane${lane % LANES}`;
  const words = `${number} ${clean(step.name, 80)}: ${amount(span.to - span.from, 'ms')}`;
  return markup`<rect class="${kind}" ${barPlace(span, total, [3, 12])} rx="1"><title>${words}</title></rect>`;
}

/** Who did what when, a lane each; undefined where one did all of it. */
export function lanesOf(way: Way, actors: readonly string[]): Lanes | undefined {
  if (actors.length < 2) return undefined;
  const all = clocked(way);
  const total = all.at(-1)?.span.to ?? 0;
  const made = all.slice(0, MOST_DRAWN).filter(({ step }) => step.status !== 'skipped');
  const nameOf = (actor = ''): string => clean(actor || 'nobody', 60);
  const box = markup`viewBox="0 0 200 18" preserveAspectRatio="none"`;
  return {
    lanes: actors.slice(0, MOST_LANES).map((actor, lane) => {
      const own = made.filter(({ step }) => (step.as ?? '') === actor);
      const marks = own.map((timed) => mark(timed, total, lane));
      return { name: nameOf(actor), svg: markup`<svg class="span" ${box} aria-hidden="true">${marks}</svg>` };
    }),
    more: Math.max(0, actors.length - MOST_LANES),
    until: amount(total, 'ms'),
    words: made.map(({ step, number }) => `${number} ${nameOf(step.as)}`).join(', '),
  };
}
