import { createHash } from 'node:crypto';
import type { ExhibitFile, NewExhibit } from '#model/observation/exhibit.ts';
import type { Earlier, Suite } from '#model/contract/suite.ts';

type Given = readonly (NewExhibit | ExhibitFile)[];

const keyOf = ({ subject, name }: Given[number]): string => `${subject}\n${name}`;

function earlierOf(suite: string, target: string, given: readonly NewExhibit[]): Earlier {
  const kept = given.map(({ body, ...rest }) => ({
    exhibit: {
      ...rest,
      suite,
      sha256: createHash('sha256').update(body).digest('hex'),
      bytes: body.length,
    },
    body,
  }));
  return {
    target,
    exhibits: kept.map(({ exhibit }) => exhibit),
    async read(wanted) {
      const found = kept.find(({ exhibit }) => exhibit === wanted);
      if (!found) throw new Error(`${wanted.name} is no exhibit of this run`);
      return found.body;
    },
  };
}

/** The suite as it measures a task again that gave these exhibits; they stay but for those that are given anew. */
export function measuringAgain(suite: Suite, given: readonly NewExhibit[]): Suite {
  const { measureAgain } = suite;
  if (!measureAgain || given.length === 0) return suite;
  return {
    ...suite,
    async measure(task, bench) {
      const earlier = earlierOf(task.suite, bench.target, given);
      const observation = await measureAgain.call(suite, task, bench, earlier);
      const anew = new Set(observation.exhibits.map(keyOf));
      const stays = given.filter((exhibit) => !anew.has(keyOf(exhibit)));
      return { ...observation, exhibits: [...stays, ...observation.exhibits] };
    },
  };
}

/** The suite as it measures the first of a pair's sides, and of its pairs. */
export function measuringInPair(suite: Suite): Suite {
  const { measureInPair } = suite;
  return measureInPair
    ? { ...suite, measure: (task, bench) => measureInPair.call(suite, task, bench) }
    : suite;
}
