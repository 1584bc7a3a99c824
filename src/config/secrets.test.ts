import { expect, test } from 'vitest';
import { problemsOf } from '#model/problem.ts';
import { everythingEnv, read } from './sample.ts';
import { hideSecrets } from './secrets.ts';

test('long values are hidden anywhere, short ones only where they stand alone', () => {
  expect(hideSecrets('Bearer abc, abcdef, xabcdefx; a.c', ['abc', 'abcdef', 'a.c'])).toBe(
    'Bearer ***, ***, x***x; ***',
  );
  expect(hideSecrets('a mapping', ['app', '(', '$&'])).toBe('a mapping');
});

test('a secret never shows in what is said about its value', async () => {
  const thrown: unknown = await read(
    'version: 1\npages: { home: / }\nreport: { check: "${{ secrets.PASSWORD }}" }\n',
    { env: everythingEnv },
  ).catch((error: unknown) => error);
  const said = JSON.stringify(problemsOf(thrown));
  expect(said).toContain('report.check is \\"***\\"');
  expect(said).not.toContain('hunter2');
});
