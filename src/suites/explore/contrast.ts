import type { Contrast, Side } from '#model/contract/suite.ts';
import type { NewExhibit } from '#model/observation/exhibit.ts';
import { isStateGraph, readStateGraph, stateGraphExhibit } from '#model/observation/state-graph.ts';
import { GraphExhibit } from './exhibit.ts';
import { withLost, type Lost } from './told/lost.ts';
import { picturesOf } from './told/pictures.ts';

/** Lost transitions that are listed. */
const MOST_LISTED = 10;

async function graphOn(side: Side): Promise<GraphExhibit | undefined> {
  const exhibit = side.exhibits.find(({ name }) => name === 'graph');
  if (!exhibit) return undefined;
  return GraphExhibit.safeParse(JSON.parse(new TextDecoder().decode(await side.read(exhibit)))).data;
}

type Made = GraphExhibit['transitions'][number];

/**
 * Transitions that the base made and this side did not. Behind a rule that broke here nothing was tried, so then only
 * what leads elsewhere is lost. What hangs on the way to a state is lost where no state has it: which way is the
 * cheapest is a matter of the machine.
 */
function lost(now: GraphExhibit, before: GraphExhibit): readonly Lost[] {
  const hanging = new Set(
    [...now.transitions, ...before.transitions].filter(({ hangs }) => hangs).map(({ edge }) => edge),
  );
  const placeOf = ({ edge, kind, from }: Made): string =>
    JSON.stringify(hanging.has(edge) ? [edge, kind] : [edge, kind, from]);
  const made = new Map(now.transitions.map((each) => [placeOf(each), each]));
  const isWhole = now.transitions.every(({ to }) => to !== undefined);
  const known = new Set(now.states.map(({ key }) => key));
  return before.transitions.flatMap((was): Lost[] => {
    const { edge, from, to } = was;
    // What leaves a state that this side never came to is lost with the way there.
    if (!known.has(from)) return [];
    const is = made.get(placeOf(was));
    const isElsewhere = !hanging.has(edge) && is?.to !== undefined && is.to !== to;
    const isLost = to !== undefined && (is ? isElsewhere : isWhole);
    return isLost ? [{ edge, from, to }] : [];
  });
}

/** `pay: orders: new → orders: paid`, as the base calls its states. */
function wordsOf(gone: readonly Lost[], { states }: GraphExhibit): readonly string[] {
  const titles = new Map(states.map(({ key, title }) => [key, title]));
  return gone.map(({ edge, from, to }) => `${edge}: ${titles.get(from) ?? from} → ${titles.get(to) ?? to}`);
}

/** The head's graph as it is drawn, with what it lost. */
async function drawnWith(
  gone: readonly Lost[],
  now: Side,
  graphs: { readonly here: GraphExhibit; readonly there: GraphExhibit },
): Promise<readonly Omit<NewExhibit, 'subject'>[]> {
  const exhibit = now.exhibits.find(isStateGraph);
  const drawn = exhibit && readStateGraph(await now.read(exhibit));
  if (!drawn) return [];
  const { graph, diagram } = withLost(drawn, graphs, gone);
  return [stateGraphExhibit(graph), ...picturesOf(diagram)];
}

/** What the base's graph had and the head's has not. Of a walk that did not end nobody knows what it lacks. */
export async function contrast(subject: string, now: Side, before: Side): Promise<Contrast> {
  const nothing: Contrast = { measurements: [], findings: [], exhibits: [] };
  const [here, there] = await Promise.all([graphOn(now), graphOn(before)]);
  if (!here?.whole || !there?.whole || here.seed !== there.seed) return nothing;
  if (here.abstraction.join('\n') !== there.abstraction.join('\n')) return nothing;
  const gone = lost(here, there);
  if (gone.length === 0) return nothing;
  const edges = [...new Set(gone.map(({ edge }) => edge))];
  const words = wordsOf(gone, there);
  const drawn = await drawnWith(gone, now, { here, there });
  const [lead, does] = edges.length === 1 ? ['leads', 'does'] : ['lead', 'do'];
  return {
    ...nothing,
    exhibits: drawn.map((exhibit) => ({ subject, ...exhibit })),
    findings: [
      {
        subject,
        rule: 'explore/transition-lost',
        severity: 'warning',
        message: `${edges.join(', ')} no longer ${lead} where the base ${does}.`,
        identity: JSON.stringify([subject, 'transition-lost', edges]),
        amount: { value: gone.length, unit: 'count' },
        detail: [
          ...words.slice(0, MOST_LISTED),
          ...(gone.length > MOST_LISTED ? [`and ${gone.length - MOST_LISTED} more`] : []),
        ].join('\n'),
      },
    ],
  };
}
