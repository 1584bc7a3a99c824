import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pullRequest } from '../../fixtures/github/payloads.ts';
import { QUICK, scene, type Scene } from '../../fixtures/github/scene.ts';
import type { Pull } from '../../fixtures/github/objects.ts';

// A pull request that loosens its own check: told, or held against the base's limits.

const LOOSE = QUICK.replace('max: 1%', 'max: 100%');
const base = { inputs: { limits: 'base' } };

/** Main with this config, and a pull request whose checkout holds another. */
async function loosening({ before = QUICK, now = LOOSE } = {}): Promise<{ here: Scene; pull: Pull }> {
  const here = await scene({ config: before });
  const main = here.commit();
  here.state.files.set(`${main.sha}:tidemark.yml`, before);
  const pull = here.pull();
  await here.config(now);
  return { here, pull };
}

const act = ({ here, pull }: { here: Scene; pull: Pull }, more = {}) =>
  here.act(pullRequest(here.state, pull), more);
const bodyOf = ({ state }: Scene): string => state.comments[0]?.body ?? '';

test('a raised limit is told in the comment and at its line, and the pull request is judged by it', async () => {
  const there = await loosening();
  there.here.site.api = 500;
  const ended = await act(there);
  expect(ended.code).toBe(0);
  expect(bodyOf(there.here)).toContain('**This pull request loosens its own check (1)**');
  expect(bodyOf(there.here)).toContain('`suites.api.budgets.error-rate`: max 1% → max 100%');
  expect(ended.log).toMatch(/^::warning [^\n]*line=8[^\n]*::.*error-rate.*max 1%25 → max 100%25\.$/m);
});

test('what is taken out of an included file is told too, read from the base at its own commit', async () => {
  const config = `version: 1
target: { wait: 5s }
suites:
  flows: { uses: journey, with: { include: journeys/*.yml } }
`;
  const journey = (expected: string) =>
    `journeys: { look: { steps: [ { get: /, expect: ${expected} } ] } }\n`;
  const there = await loosening({ before: config, now: config });
  const { here, pull } = there;
  here.state.files.set(`${pull.base.sha}:journeys/look.yml`, journey('{ body: Shop }'));
  await mkdir(join(here.cwd, 'journeys'));
  await writeFile(join(here.cwd, 'journeys/look.yml'), journey('{ status: 200 }'));
  const ended = await act(there);
  expect(ended.code, ended.log).toBe(0);
  expect(bodyOf(here)).toContain('suites.flows.with.journeys.look.GET / expect');
});

test('limits: base judges by the base, and loosening fails until a writer approves that very commit', async () => {
  const there = await loosening();
  const { here, pull } = there;
  const refused = await act(there, base);
  expect([refused.code, refused.log]).toEqual([
    1,
    expect.stringContaining('the pull request loosens its own check in 1 place'),
  ]);
  expect(bodyOf(here)).toContain('approve exactly this commit');

  const review = (author: string, sha: string) =>
    here.state.reviews.push({
      id: here.state.nextId++,
      pull: pull.number,
      author,
      state: 'APPROVED',
      sha,
      submittedAt: here.state.now(),
    });
  review('ada', pull.base.sha);
  review('eve', pull.head.sha);
  expect((await act(there, base)).code).toBe(1);

  review('ada', pull.head.sha);
  expect((await act(there, base)).code).toBe(0);
  expect(bodyOf(here)).toContain('ada approved it for this commit');

  here.site.api = 500;
  here.state.reviews.pop();
  const red = await act(there, base);
  expect(red.log).toMatch(
    /This pull request loosens its own check \(1\)[^]*FAILED.* Tidemark: .*(?:GET \/api|browse)/,
  );
});

test('what the base branch tightened since is not the doing of a pull request', async () => {
  const there = await loosening({ before: LOOSE, now: LOOSE });
  const { here, pull } = there;
  const tip = here.commit();
  here.state.files.set(`${tip.sha}:tidemark.yml`, QUICK);
  pull.base.sha = tip.sha;
  expect((await act(there, { inputs: { limits: 'base', comment: 'always' } })).code).toBe(0);
  expect(bodyOf(here)).not.toContain('loosens');
});

test('a loosening that holds a secret of the base is told without it, also behind a base that moved on', async () => {
  const secretly = QUICK.replace('wait: 5s', 'wait: 5s, headers: { x-key: "${{ secrets.KEY }}" }');
  const expecting = (expected: string): string =>
    secretly.replace('{ get: /api }', `{ get: /api, expect: ${expected} }`);
  const there = await loosening({
    before: expecting('{ status: 200, headers: { x-shop: a } }'),
    now: expecting('{ status: 200, headers: { x-shop: "${{ secrets.KEY }}" } }'),
  });
  const { here, pull } = there;
  const tip = here.commit();
  here.state.files.set(`${tip.sha}:tidemark.yml`, expecting('{ status: 200, headers: { x-shop: a } }'));
  pull.base.sha = tip.sha;
  await act(there, { env: { KEY: 'canary-of-the-base-1' }, inputs: { 'allow-env': 'KEY' } });
  expect(bodyOf(here)).toMatch(/GET \/api expect`.*"x-shop":"a".* → .*"x-shop":"\*\*\*"/);
  expect(bodyOf(here)).not.toContain('canary');
});

test('files that the base extends are read at its commit, too', async () => {
  const there = await loosening({ now: LOOSE });
  const { here, pull } = there;
  here.state.files.set(`${pull.base.sha}:tidemark.yml`, 'version: 1\nextends: ./ci/shared.yml\n');
  here.state.files.set(`${pull.base.sha}:ci/shared.yml`, QUICK);
  await act(there);
  expect(bodyOf(here)).toContain('max 1% → max 100%');
});

test('a base whose config cannot be read is said, and with limits: base nothing is measured', async () => {
  const there = await loosening();
  const { here, pull } = there;
  here.state.files.set(`${pull.base.sha}:tidemark.yml`, 'version: 1\npagez: {}\n');
  const own = await act(there, { inputs: { comment: 'always' } });
  expect([own.code, own.log]).toEqual([
    0,
    expect.stringContaining('What this pull request loosens is not known: The config of the base ('),
  ]);
  const byBase = await act(there, base);
  expect([byBase.code, byBase.log]).toEqual([
    2,
    expect.stringMatching(/The config of the base \([0-9a-f]{7}\) cannot be read: .*pagez/),
  ]);
});

test('a pull request that brings the config loosens nothing, and a word that is none is refused', async () => {
  const there = await loosening();
  there.here.state.files.clear();
  expect((await act(there, base)).code).toBe(0);
  const wrong = await act(there, { inputs: { limits: 'mine' } });
  expect([wrong.code, wrong.log]).toEqual([
    2,
    expect.stringContaining('limits is mine, not one of head, base'),
  ]);
});
