import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArchive } from '#system/github/artifacts/archive.ts';
import { pullRequest, push } from '../../fixtures/github/payloads.ts';
import type { Ended } from '../../fixtures/github/runner.ts';
import { scene, type Scene } from '../../fixtures/github/scene.ts';
import { addDeployment, addPull } from '../../fixtures/github/state.ts';

// A secret that a page echoes wherever it can, and words that would be commands if they began a line of the log.

const CANARY = 'c4nary+value/of=the"shop&2026';
const forms: Readonly<Record<string, string>> = {
  plain: CANARY,
  'in addresses': encodeURIComponent(CANARY),
  base64: Buffer.from(CANARY).toString('base64'),
  base64url: Buffer.from(CANARY).toString('base64url'),
};
const FORGERY =
  '\r\n::error::forged\n::set-output name=verdict::pass\n##[command]forged\n::stop-commands::x\n';

const CONFIG = `version: 1
target: { wait: 20s, headers: { x-canary: "\${{ secrets.CANARY }}" } }
pages: { home: / }
suites:
  looks: { uses: visual, with: { viewports: [phone] }, findings: { fail-on: info } }
  api:
    uses: load
    with: { scenarios: { browse: { rate: 20/s, duration: 1s, warmup: 0s, endpoints: [ { get: "/api?q=\${{ secrets.CANARY }}" } ] } } }
    budgets: { error-rate: { max: 1% } }
`;

/** A page that shows every form of the secrets in text, markup, console, requests and failures. */
function echoing(secrets: readonly string[]): string {
  const all = JSON.stringify([...secrets, FORGERY]).replaceAll('<', '\\u003c');
  const shown = secrets
    .map(
      (one) =>
        `<p title="${one.replaceAll('"', '&quot;')}">${one}</p>` +
        `<img src="/missing-${encodeURIComponent(one)}.png" alt="">`,
    )
    .join('');
  return `<!doctype html><html lang="en"><title>Shop ${secrets[0]}</title><meta name="viewport" content="width=device-width">${shown}
<script>for (const one of ${all}) { console.error(one); fetch('/gone?x=' + encodeURIComponent(one)); setTimeout(() => { throw new Error(one); }); }</script></html>`;
}

async function filesOf(folder: string): Promise<readonly (readonly [string, string])[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    all
      .filter((one) => one.isFile())
      .map(
        async (one) =>
          [
            one.name,
            `${one.name}\n${(await readFile(join(one.parentPath, one.name))).toString('latin1')}`,
          ] as const,
      ),
  );
}

/** Everything that left a run, by where it is. */
async function left(here: Scene, ended: readonly Ended[]): Promise<readonly (readonly [string, string])[]> {
  const { state, cwd } = here;
  const kept = await Promise.all(
    state.artifacts.map(async ({ name, bytes, type }) => {
      if (type !== 'application/zip') return [[name, Buffer.from(bytes).toString('latin1')] as const];
      const files = await readArchive(bytes, { entries: 1_000, bytes: 100_000_000, name: () => true });
      return [...files].map(
        ([file, body]) => [`${name}: ${file}`, Buffer.from(body).toString('latin1')] as const,
      );
    }),
  );
  return [
    ...ended.flatMap(({ log, summary, outputs }, at) => [
      [`log ${at}`, log] as const,
      [`summary ${at}`, summary] as const,
      [`outputs ${at}`, JSON.stringify(outputs)] as const,
    ]),
    ...kept.flat(),
    ...(await filesOf(join(cwd, 'tidemark-report'))),
    ['comments', JSON.stringify(state.comments)],
    ['check runs', JSON.stringify(state.checkRuns)],
  ];
}

test('a canary in the config and the job’s token are in nothing that leaves a run, in no form', async () => {
  const here = await scene({ config: CONFIG });
  const secrets = [
    ...Object.values(forms),
    here.state.token,
    Buffer.from(here.state.token).toString('base64'),
  ];
  here.site.page = echoing(secrets);
  here.site.api = 500;
  const env = { CANARY };
  here.commit();
  const first = await here.act(push(here.state), { env });
  const branch = `blue-${here.state.token}`;
  const { sha } = here.commit(branch);
  addDeployment(here.state, {
    sha,
    environment: `Preview ${CANARY}`,
    status: { environmentUrl: here.site.url },
  });
  const pull = addPull(here.state, { head: branch, title: `Title ${CANARY}` });
  const second = await here.act(pullRequest(here.state, pull), {
    env,
    inputs: { comment: 'always', check: 'true', 'allow-env': 'CANARY' },
  });
  expect([first.code, second.code], second.log).toEqual([1, 1]);
  expect([here.state.comments.length, here.state.checkRuns.length]).toEqual([1, 1]);
  const places = await left(here, [first, second]);
  expect(places.length).toBeGreaterThan(15);
  expect(places.map(([where]) => where)).toContain('tidemark-baseline-default: run.json');
  const leaks = places.flatMap(([where, text]) =>
    secrets
      .filter((one) => text.includes(one))
      .map(
        (one) =>
          `${where}: ${one}: …${text.slice(Math.max(0, text.indexOf(one) - 60), text.indexOf(one) + 80)}`,
      ),
  );
  expect(leaks).toEqual([]);
  const forged = [first, second]
    .flatMap(({ log }) => log.split(/\r\n|\r|\n/))
    .filter((line) => /^\s*(?:::(?:error::forged|set-output|stop-commands)|##\[)/.test(line));
  expect(forged).toEqual([]);
});

test('a branch’s and a deploy’s names forge no command and no output', async () => {
  const here = await scene({ artifacts: false });
  here.commit();
  const pull = here.pull('blue::set-output name=verdict::pass##[error]x');
  addDeployment(here.state, {
    sha: pull.head.sha,
    environment: `x${FORGERY}`,
    status: { environmentUrl: here.site.url },
  });
  const ended = await here.act(pullRequest(here.state, Object.assign(pull, { title: FORGERY })), {
    inputs: { comment: 'always' },
  });
  expect(
    ended.log.split(/\r\n|\r|\n/).filter((line) => /^\s*::(?!warning::The artifact)|^[^:]*##\[/.test(line)),
  ).toEqual([]);
  expect(here.state.comments.map(({ body }) => body.includes('::set-output'))).not.toContain(true);
});
