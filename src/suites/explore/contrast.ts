import type { Contrast, Side } from '#model/contract/suite.ts';
import { GraphExhibit } from './exhibit.ts';

/** Lost transitions that are listed. */
const MOST_LISTED = 10;

async function graphOn(side: Side): Promise<GraphExhibit | undefined> {
  const exhibit = side.exhibits.find(({ name }) => name === 'graph');
  if (!exhibit) return undefined;
  return GraphExhibit.safeParse(JSON.parse(new TextDecoder().decode(await side.read(exhibit)))).data;
}

type Made = GraphExhibit['transitions'][number];

const placeOf = ({ edge, kind, from }: Made): string => JSON.stringify([edge, kind, from]);

/**
 * Transitions that the base made and this side did not. Behind a rule that broke here nothing was tried, so then only
 * what leads elsewhere is lost.
 */
function lost(now: GraphExhibit, before: GraphExhibit): readonly string[] {
  const made = new Map(now.transitions.map((each) => [placeOf(each), each]));
  const isWhole = now.transitions.every(({ to }) => to !== undefined);
  const titles = new Map(before.states.map(({ key, title }) => [key, title]));
  return before.transitions
    .filter((was) => {
      const is = made.get(placeOf(was));
      return was.to !== undefined && (is ? is.to !== undefined && is.to !== was.to : isWhole);
    })
    .map(({ edge, from, to = '' }) => `${edge}: ${titles.get(from) ?? from} → ${titles.get(to) ?? to}`);
}

/** What the base's graph had and the head's has not. Of a walk that did not end nobody knows what it lacks. */
export async function contrast(subject: string, now: Side, before: Side): Promise<Contrast> {
  const nothing: Contrast = { measurements: [], findings: [], exhibits: [] };
  const [here, there] = await Promise.all([graphOn(now), graphOn(before)]);
  if (!here?.whole || !there?.whole || here.abstraction.join('\n') !== there.abstraction.join('\n'))
    return nothing;
  const gone = lost(here, there);
  if (gone.length === 0) return nothing;
  const edges = [...new Set(gone.map((each) => each.split(':')[0] ?? ''))];
  const [lead, does] = edges.length === 1 ? ['leads', 'does'] : ['lead', 'do'];
  return {
    ...nothing,
    findings: [
      {
        subject,
        rule: 'explore/transition-lost',
        severity: 'warning',
        message: `${edges.join(', ')} no longer ${lead} where the base ${does}.`,
        identity: JSON.stringify([subject, 'transition-lost', edges]),
        amount: { value: gone.length, unit: 'count' },
        detail: [
          ...gone.slice(0, MOST_LISTED),
          ...(gone.length > MOST_LISTED ? [`and ${gone.length - MOST_LISTED} more`] : []),
        ].join('\n'),
      },
    ],
  };
}
