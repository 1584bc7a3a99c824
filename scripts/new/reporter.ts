import { identifierOf } from './name.ts';

/** What belongs to a new reporter: files by their path, the one that the registry imports, and captions. */
export function reporterFiles(name: string) {
  const folder = `src/report/${name}`;
  return {
    main: `${name}.ts`,
    files: {
      [`${folder}/${name}.ts`]: reporter(name),
      [`${folder}/${name}.test.ts`]: reporterTest(name),
    },
    captions: [`- \`report/${name}/${name}.ts\`: how many checks passed, as a line of text`],
  };
}

const reporter = (name: string): string => `import type { Reporter } from '#model/contract/reporter.ts';

/** \`12 of 14 checks passed\` */
export const ${identifierOf(name)}: Reporter = {
  id: '${name}',
  files: ['${name}.txt'],
  render: ({ verdict }) => {
    const passed = verdict.checks.filter(({ status }) => status === 'pass').length;
    const text = \`\${passed} of \${verdict.checks.length} checks passed\\n\`;
    return [{ name: '${name}.txt', mime: 'text/plain', text }];
  },
};
`;

const reporterTest = (name: string): string => `import { expect, test } from 'vitest';
import { greenReport } from '../sample/plain.fixture.ts';
import { ${identifierOf(name)} } from './${name}.ts';

test('it says how many checks passed', () => {
  const [document] = ${identifierOf(name)}.render(greenReport(), new Map());
  expect(document?.name).toBe('${name}.txt');
  expect(document?.text).toMatch(/^(\\d+) of \\1 checks passed\\n$/);
});
`;
