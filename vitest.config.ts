import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import Order from './scripts/test/order.ts';

if (Number(process.versions.node.split('.')[0]) < 24)
  throw new Error(`Tests need Node 24, this is ${process.version}: run them with npm test`);

/** A seed: everything in random order, as `npm test -- --shuffle` asks. */
const seed = process.env['TIDEMARK_SHUFFLE'];
const MINUTE = 60_000;
/** The slow ones too, for which a whole Chrome is taken: it costs three times a shell, so fewer are beside each other. */
const isDeep = process.env['TIDEMARK_DEEP'] === '1';
const BESIDE = isDeep ? 3 : 6;
const SPECIAL = ['scene', 'browser', 'deep'];

/** A kind of test with what is its own. Kinds of one order run beside each other, the next order after them. */
interface Kind {
  readonly name: string;
  /** What its files end with. */
  readonly ending: string;
  readonly order: number;
  readonly workers: number;
  readonly minutes: number;
}

const everywhere = (ending: string): string[] =>
  ['src', 'scripts', 'fixtures', 'bench'].map((folder) => `${folder}/**/*${ending}`);

function project({ name, ending, order, workers, minutes }: Kind): TestProjectInlineConfiguration {
  const isSpecial = SPECIAL.includes(name);
  const special = isSpecial ? [] : SPECIAL.flatMap((kind) => everywhere(`.${kind}.test.ts`));
  return {
    test: {
      name,
      include: everywhere(ending),
      exclude: special,
      pool: 'forks',
      // Quick files share their processes, which saves most of their time; none may hang on what another left there.
      isolate: isSpecial,
      maxWorkers: workers,
      testTimeout: minutes * MINUTE,
      hookTimeout: 5 * MINUTE,
      expect: { poll: { timeout: MINUTE / 2 } },
      sequence: { groupOrder: order, ...(seed !== undefined && { shuffle: { files: true, tests: true } }) },
    },
  };
}

export default defineConfig({
  test: {
    sequence: seed === undefined ? { sequencer: Order } : { seed: Number(seed) },
    projects: [
      project({ name: 'quick', ending: '.test.ts', order: 0, workers: 3, minutes: 1 }),
      // Whole runs of the action, which mostly wait for time to pass, and browsers, beside each other: none of them
      // may hang on how fast this machine is.
      project({ name: 'scene', ending: '.scene.test.ts', order: 1, workers: BESIDE, minutes: 10 }),
      project({ name: 'browser', ending: '.browser.test.ts', order: 1, workers: BESIDE, minutes: 10 }),
      // Minutes each: only with npm run test:deep.
      ...(isDeep
        ? [project({ name: 'deep', ending: '.deep.test.ts', order: 2, workers: 2, minutes: 10 })]
        : []),
    ],
  },
});
