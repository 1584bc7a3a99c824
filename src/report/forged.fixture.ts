import { Report } from '#model/record/report.ts';
import { failingReport } from './sample/failing.fixture.ts';

// A report whose author means harm: every string that the schema leaves free is his.

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** The value with every string changed by `change`, which is told the way to it. */
function mapped(value: unknown, change: (text: string, way: string) => string, way = ''): Json {
  if (typeof value === 'string') return change(value, way);
  if (Array.isArray(value)) return value.map((one: unknown, at) => mapped(one, change, `${way}/${at}`));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, mapped(one, change, `${way}/${key}`)]),
    );
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : undefined;
}

const sample = failingReport();

function waysOf(value: unknown): readonly string[] {
  const ways: string[] = [];
  mapped(value, (text, way) => (ways.push(way), text));
  return ways;
}

/** Ways to the strings that may be anything. */
export const freeStrings: readonly string[] = waysOf(sample).filter(
  (way) => Report.safeParse(mapped(sample, (text, at) => (at === way ? '@free \u202e`|' : text))).success,
);

/** The sample with this text in every free string, addresses of its own links only where they are asked for. */
export function forgedReport(text: string, links: 'kept' | 'forged' = 'kept'): Report {
  const forged = new Set(freeStrings.filter((way) => links === 'forged' || !way.startsWith('/links/')));
  return Report.parse(mapped(sample, (old, way) => (forged.has(way) ? text : old)));
}
