import { defineConfig } from 'vitest/config';

if (Number(process.versions.node.split('.')[0]) < 24)
  throw new Error(`Tests need Node 24, this is ${process.version}: run them with npm test`);

const everywhere = (name: string): string[] =>
  ['src', 'scripts', 'fixtures', 'bench'].map((folder) => `${folder}/**/*${name}`);
const patience = { testTimeout: 60_000, hookTimeout: 60_000, pool: 'forks' } as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...patience,
          name: 'quick',
          include: everywhere('.test.ts'),
          exclude: [
            ...everywhere('.scene.test.ts'),
            ...everywhere('.browser.test.ts'),
            ...everywhere('.deep.test.ts'),
          ],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      // Whole runs of the action, which mostly wait for time to pass, and browsers, beside each other: none of them may
      // hang on how fast this machine is.
      ...(['scene', 'browser'] as const).map((name) => ({
        test: {
          ...patience,
          testTimeout: 180_000,
          hookTimeout: 300_000,
          name,
          include: everywhere(`.${name}.test.ts`),
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
        },
      })),
      // Minutes each: only with npm run test:deep.
      ...(process.env['TIDEMARK_DEEP'] === '1'
        ? [
            {
              test: {
                ...patience,
                name: 'deep',
                include: everywhere('.deep.test.ts'),
                maxWorkers: 1,
                sequence: { groupOrder: 2 },
              },
            },
          ]
        : []),
    ],
  },
});
