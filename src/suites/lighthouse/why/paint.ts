import { z } from 'zod';
import { lastingSelector } from '#model/lasting.ts';
import type { Audit } from '../lhr.ts';
import { haveSameFiles, ms, type Fact, type Load, type Loads } from './load.ts';

/** ms by which a part of the largest paint must grow to be told, and its share of itself. */
const LEAST = { time: 100, share: 0.25 };
/** The same where no file changed: one load is chance, unless it takes several times as long. */
const LEAST_OF_SAME = { time: 300, share: 2 };

const Node = z.object({ type: z.literal('node'), selector: z.string(), nodeLabel: z.string().default('') });
const Parts = z.object({
  items: z.array(z.object({ subpart: z.string(), label: z.string(), duration: z.number() })),
});

/** The entries of an audit that lists several things, of those that `shape` knows. */
function entriesOf<T>(audit: Audit | undefined, shape: z.ZodType<T>): readonly T[] {
  const items = z.array(z.unknown()).safeParse(audit?.details?.items);
  return (items.data ?? []).flatMap((item) => shape.safeParse(item).data ?? []);
}

const breakdownOf = ({ audits }: Load): Audit | undefined => audits['lcp-breakdown-insight'];

/** The largest picture or text, where it is another than before. */
function otherElement(loads: Loads): readonly Fact[] {
  const { now, before } = loads;
  if (haveSameFiles(loads)) return [];
  const [[is], [was]] = [entriesOf(breakdownOf(now), Node), entriesOf(breakdownOf(before), Node)];
  if (!is || !was) return [];
  const [here, there] = [lastingSelector(is.selector), lastingSelector(was.selector)];
  if (here === there || (is.nodeLabel !== '' && is.nodeLabel === was.nodeLabel)) return [];
  return [
    {
      rule: 'lighthouse/largest-paint-moved',
      message: `The largest paint is ${is.selector} now, ${was.selector} before.`,
      identity: `largest-paint-moved ${here}`,
      explains: ['paint'],
      before: { 'largest paint': was.selector },
      after: { 'largest paint': is.selector },
    },
  ];
}

/** The part of the largest paint that grew most, as both loads were seen without simulation. */
function longerPart(loads: Loads): readonly Fact[] {
  const { now, before } = loads;
  const least = haveSameFiles(loads) ? LEAST_OF_SAME : LEAST;
  const [[here], [there]] = [entriesOf(breakdownOf(now), Parts), entriesOf(breakdownOf(before), Parts)];
  const [grown] = (here?.items ?? [])
    .map((part) => ({
      ...part,
      was: there?.items.find(({ subpart }) => subpart === part.subpart)?.duration ?? 0,
    }))
    .filter(({ duration, was }) => duration - was >= Math.max(least.time, least.share * was))
    .toSorted((a, b) => b.duration - b.was - (a.duration - a.was));
  if (!there || !grown) return [];
  const { label, subpart, duration, was } = grown;
  return [
    {
      rule: 'lighthouse/paint-part-grew',
      message: `Of the largest paint, ${label.toLowerCase()} took ${ms(duration)} in one load, ${ms(was)} before.`,
      identity: `paint-part-grew ${subpart}`,
      explains: ['paint'],
    },
  ];
}

/** What changed in when something is seen. */
export const paint = (loads: Loads): readonly Fact[] => [...otherElement(loads), ...longerPart(loads)];
