import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../fixtures/host.ts';
import { workspaceAround } from './workspace.ts';

/** A runner's folders: the checkout, and beside it the files by which steps speak to the runner. */
async function runner() {
  const work = await emptyFolder();
  const [checkout, temp] = [join(work, 'shop'), join(work, '_temp')];
  await mkdir(join(checkout, '.git'), { recursive: true });
  await mkdir(join(checkout, 'apps/web'), { recursive: true });
  await mkdir(temp);
  await writeFile(join(temp, 'add_path_1'), '');
  return { work, checkout, temp };
}

test('a path is followed through every link, also where it does not exist yet', async () => {
  const { checkout, temp } = await runner();
  await symlink('../_temp', join(checkout, 'out'));
  await symlink('out', join(checkout, 'twice'));
  await symlink('../_temp/not-there-yet', join(checkout, 'dangling'));
  await symlink('loop', join(checkout, 'loop'));
  await symlink('apps/web', join(checkout, 'inside'));
  const { leadsOut } = await workspaceAround(checkout, [checkout], undefined);
  const cases = {
    'report/deep/junit.xml': undefined,
    'inside/new/junit.xml': undefined,
    'apps/../junit.xml': undefined,
    '../_temp/add_path_1': join(temp, 'add_path_1'),
    'out/add_path_1': join(temp, 'add_path_1'),
    'twice/new/folder': join(temp, 'new/folder'),
    'dangling/x': join(temp, 'not-there-yet/x'),
    'loop/x': join(checkout, 'loop/x'),
    '.git/hooks/post-checkout': join(checkout, '.git/hooks/post-checkout'),
    [join(temp, 'x')]: join(temp, 'x'),
    '/': '/',
  };
  for (const [path, there] of Object.entries(cases))
    expect([path, await leadsOut(path)]).toEqual([path, there]);
});

test('a path that is named outside is nobody’s mistake, one that links lead there is', async () => {
  const { checkout, temp } = await runner();
  await symlink('../_temp', join(checkout, 'out'));
  const { linksOut } = await workspaceAround(checkout, [checkout], undefined);
  expect(await linksOut(join(temp, 'reports'))).toBeUndefined();
  expect(await linksOut('out/reports')).toBe(join(temp, 'reports'));
});

test('the workspace is the checkout, else the repository, else the folder itself', async () => {
  const { work, checkout } = await runner();
  const web = join(checkout, 'apps/web');
  const outside = async (folder: string, given: string | undefined, path: string) =>
    (await (await workspaceAround(folder, [folder], given)).leadsOut(path)) !== undefined;
  expect(await outside(web, undefined, '../../x')).toBe(false);
  expect(await outside(web, undefined, '../../../x')).toBe(true);
  // A repository within the checkout is no border, and a checkout elsewhere none of ours.
  expect(await outside(web, work, '../../../x')).toBe(false);
  expect(await outside(web, join(work, '_temp'), '../../../x')).toBe(true);
  const bare = await emptyFolder();
  expect([await outside(bare, undefined, 'x'), await outside(bare, undefined, '../x')]).toEqual([
    false,
    true,
  ]);
});
