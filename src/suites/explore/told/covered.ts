import type { StateGraph } from '#model/observation/state-graph.ts';
import type { Input } from '../input.ts';
import { violationsIn, type Outcome } from '../outcome.ts';
import type { Diagram } from './diagram.ts';
import { faultName } from './fault-name.ts';
import { wayWords } from './findings.ts';
import { layoutOf } from './layout.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

const round = (value: number): number => Math.round(value * 10) / 10;

/** A diagram with its places, ready to be drawn. */
export function drawingOf(diagram: Diagram): StateGraph['drawing'] {
  const { width, height, boxes, lines } = layoutOf(diagram);
  const point = ([x, y]: readonly [number, number]): [number, number] => [round(x), round(y)];
  return {
    width,
    height,
    boxes: boxes.map(({ id, title, lines: text, broken, failing, lost, ...box }) => ({
      id,
      title,
      lines: [...text],
      x: round(box.x),
      y: round(box.y),
      width: box.width,
      height: box.height,
      broken,
      failing,
      ...(lost && { lost }),
    })),
    lines: lines.map(({ from, to, labels, points, label, failing, unsteady, lost }) => ({
      from,
      to,
      labels: [...labels],
      points: points.map(point),
      label: point(label),
      failing,
      unsteady,
      ...(lost && { lost }),
    })),
    hidden: diagram.hidden,
  };
}

/** What a walk saw of the graph, for a report. */
export function coveredOf(outcome: Outcome, { edges }: Input, diagram: Diagram): StateGraph {
  const { graph, coverage } = outcome.walker;
  return {
    drawing: drawingOf(diagram),
    states: graph.states.length,
    transitions: coverage.counted(1),
    pairs: coverage.counted(2),
    whole: outcome.ended === 'covered',
    edges: edges.map(({ name }) => {
      const made = graph.transitions.filter(({ edge, fired }) => edge === name && fired > 0);
      return {
        name,
        states: new Set(made.map(({ from }) => from)).size,
        made: sum(made.map(({ fired }) => fired)),
        accepted: sum(made.map(({ accepted }) => accepted)),
      };
    }),
    ways: violationsIn(outcome).map(({ fault, path, record }) => ({
      rule: faultName(fault),
      way: wayWords(path),
      atOnce: fault.rule === 'race',
      journey: record,
    })),
  };
}
