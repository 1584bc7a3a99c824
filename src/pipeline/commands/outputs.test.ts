import { mkdir, readdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, hostOf, serve } from '../../../fixtures/host.ts';
import { requestIn } from '../../../fixtures/request.ts';
import { check } from './check.ts';

const config = `version: 1
pages: { home: / }
suites:
  api:
    uses: load
    with: { scenarios: { browse: { rate: 20/s, duration: 1s, warmup: 0s, endpoints: [ { get: / } ] } } }
report: { junit: results/junit.xml }
`;

test('a link that is put in the way of a report while it is measured is not followed', async () => {
  const work = await emptyFolder();
  const [cwd, temp] = [join(work, 'shop'), join(work, '_temp')];
  await mkdir(join(cwd, 'results'), { recursive: true });
  await mkdir(temp);
  await writeFile(join(cwd, 'tidemark.yml'), config);
  let swapped: Promise<void> | undefined;
  const swap = async (): Promise<void> => {
    await rename(join(cwd, 'results'), join(cwd, 'old'));
    await symlink('../_temp', join(cwd, 'results'));
  };
  const url = await serve((_request, response) => {
    swapped ??= swap();
    void swapped.then(() => response.end('ok'));
  });
  const host = hostOf(cwd, [], { PATH: process.env['PATH'], GITHUB_WORKSPACE: cwd });
  const outcome = await check(requestIn(cwd, { host, flags: { 'target.url': url } }));
  expect(await readdir(temp)).toEqual([]);
  expect(outcome.failed).toMatchObject([{ code: 'config/path-outside' }]);
  expect(outcome.exit).toBe(2);
});
