import { identifierOf, titleOf } from './name.ts';

/** What belongs to a new suite: files by their path, the one that the registry imports, and captions. */
export function suiteFiles(name: string) {
  const folder = `src/suites/${name}`;
  return {
    main: 'suite.ts',
    files: {
      [`${folder}/suite.ts`]: suite(name),
      [`${folder}/engine.ts`]: engine(),
      [`${folder}/suite.test.ts`]: suiteTest(name),
    },
    captions: [
      `- \`suites/${name}/suite.ts\`: what the suite is`,
      `- \`suites/${name}/engine.ts\`: one page asked for once`,
    ],
  };
}

const suite = (name: string): string => `import { z } from 'zod';
import type { Suite } from '#model/contract/suite.ts';
import { chosenPages } from '../pages.ts';

/** What stands under \`with\` in the config. */
const Options = z.strictObject({
  pages: z.union([z.literal('all'), z.array(z.string()).min(1)]).default('all'),
});

/** Asks for every page once and counts the bytes of the answer. */
export const ${identifierOf(name)}: Suite<z.infer<typeof Options>> = {
  id: '${name}',
  title: '${titleOf(name)}',
  options: Options,
  metrics: [
    {
      id: 'answer-bytes',
      title: 'Answer bytes',
      unit: 'bytes',
      family: 'bytes',
      better: 'lower',
      compare: 'ratio',
      margin: 0.01,
      role: 'gate',
    },
  ],
  recommended: [{ metric: 'answer-bytes', regress: 0.1, level: 'warn' }],
  byDefault: false,
  resets: true,
  plan: (options, shared) =>
    chosenPages(options.pages, shared).map(({ name, path, as }) => ({
      id: \`\${shared.name}:\${name}\`,
      subjects: [{ id: name, page: { name, path } }],
      runs: 1,
      warmup: 0,
      timeLimit: 30_000,
      estimate: 500,
      needs: [{ path, ...(as !== undefined && { as }) }],
      input: { subject: name, path, ...(as !== undefined && { as }) },
    })),
  async measure(task, bench) {
    const { measure } = await import('./engine.ts');
    return measure(task, bench);
  },
};
`;

const engine = (): string => `import { z } from 'zod';
import type { Bench } from '#model/contract/bench.ts';
import type { Observation } from '#model/contract/observation.ts';
import type { Task } from '#model/task.ts';

/** What \`plan\` gives a task. */
const Input = z.strictObject({ subject: z.string(), path: z.string(), as: z.string().optional() });

/** One page asked for once. An answer that is no success has no size worth comparing. */
export async function measure(task: Task, bench: Bench): Promise<Observation> {
  const { subject, path, as } = Input.parse(task.input);
  const { status, body } = await bench.http.request({ url: path, ...(as !== undefined && { as }) });
  const success = status >= 200 && status < 300;
  return {
    measurements: [
      {
        subject,
        metric: 'answer-bytes',
        samples: success
          ? { kind: 'exact', values: [body.byteLength] }
          : { kind: 'absent', reason: \`\${path} answered \${status}\` },
      },
    ],
    findings: [],
    exhibits: [],
  };
}
`;

const suiteTest = (name: string): string => `import { expect, test } from 'vitest';
import { benchFor } from '../../../fixtures/bench.ts';
import { serve } from '../../../fixtures/host.ts';
import { ${identifierOf(name)} } from './suite.ts';

const shared = { name: 'checked', owned: false, pages: [{ name: 'home', path: '/' }] };

/** What the suite says of a page of this server. */
async function samplesOf(status: number, text: string) {
  const target = await serve((_, answer) => answer.writeHead(status).end(text));
  const [planned] = ${identifierOf(name)}.plan(${identifierOf(name)}.options.parse({}), shared);
  if (!planned) throw new Error('nothing is planned');
  const task = { ...planned, suite: shared.name, uses: ${identifierOf(name)}.id };
  const { measurements } = await ${identifierOf(name)}.measure(task, benchFor(target));
  return measurements.map(({ samples }) => samples);
}

test('the bytes of a page are counted', async () => {
  expect(await samplesOf(200, 'hello')).toEqual([{ kind: 'exact', values: [5] }]);
});

test('an answer that is no success is told, not measured', async () => {
  expect(await samplesOf(500, 'oops')).toEqual([{ kind: 'absent', reason: '/ answered 500' }]);
});

test('options that it does not know are refused', () => {
  expect(${identifierOf(name)}.options.safeParse({ page: ['home'] }).success).toBe(false);
});
`;
