import { expect, test } from 'vitest';
import { decodePng } from '#system/png/decode.ts';
import { pullRequest } from '../../fixtures/github/payloads.ts';
import { changed, fileAt, GIT, picturesIn, said } from './github-pictures.fixture.ts';

// Pictures in the comment, drawn of a page that changed and kept where the job may.

test('on the branch: the picture is small, shows both sides, and lies where the report says', async () => {
  const here = await changed('branch');
  const pull = here.pull();
  here.asked();
  const ended = await here.act(pullRequest(here.state, pull));
  expect(ended.code, ended.log).toBe(1);
  const pictures = await picturesIn(here);
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures[0]?.alt).toMatch(/^Before and now: \/ on phone: .*#buy/);
  const bytes = fileAt(here, pictures[0]?.address);
  const { width, height } = decodePng(bytes);
  expect([bytes.byteLength <= 100_000, width >= 600 && width <= 968, height < 600]).toEqual([
    true,
    true,
    true,
  ]);
  expect(
    here
      .asked()
      .filter((call) => GIT.test(call))
      .map((call) => call.replace('/repos/{owner}/{repo}/git', '')),
  ).toEqual([
    'GET /ref/{ref} 404',
    ...pictures.map(() => 'POST /blobs 201'),
    'POST /trees 201',
    'POST /commits 201',
    'POST /refs 201',
  ]);
  expect(said(ended, 'warning')).not.toContain('picture');
});
