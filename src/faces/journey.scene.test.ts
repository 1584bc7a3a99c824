import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { Report } from '#model/record/report.ts';
import { shopServer, type Faults } from '#suites/journey/shop.fixture.ts';

// A journey from its file to the verdict, through the command line, on a shop and its base.

const CONFIG = `version: 1
target: { url: "\${{ env.HEAD_URL }}", base: "\${{ env.BASE_URL }}" }
compare: { mode: live, preset: quick }
suites:
  flows:
    uses: journey
    with:
      fragments:
        login:
          - post: /login
            json: { email: "buyer+\${{ run.id }}@example.test" }
            capture: { token: { from: $.token, secret: true } }
      journeys:
        checkout:
          steps:
            - use: login
            - post: /orders
              json: { sku: abc }
              expect: { status: 201, body: { $.status: new, $.items: { length: 1 } } }
              capture: { order: $.id }
            - get: /orders/\${{ vars.order }}
              retry: { times: 10, every: 5ms, until: "$.body.status == 'paid'" }
            - checkpoint: paid
            - branches:
                refund once:
                  - post: /orders/\${{ vars.order }}/refund
                    expect: { status: 200 }
                refund twice is refused:
                  - post: /orders/\${{ vars.order }}/refund
                  - post: /orders/\${{ vars.order }}/refund
                    expect: { status: 409 }
          always: [ { delete: "/orders/\${{ vars.order }}" } ]
`;
const SECOND_REFUND = CONFIG.split('\n').findIndex((line) => line.includes('{ status: 409 }'));

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function run(cwd: string, env: NodeJS.ProcessEnv) {
  const argv = [resolve('src/faces/main.ts'), 'run', '--allow-private'];
  const child = spawn(process.execPath, argv, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, said };
}

/** What the command line makes of a head with these faults beside a base with others. */
async function checked(head: Faults, base: Faults = {}, config = CONFIG) {
  const cwd = await mkdtemp(join(tmpdir(), 'journey-scene-'));
  const [before, now] = [await shopServer(base), await shopServer(head)];
  ends.push(before.close, now.close, () => rm(cwd, { recursive: true, force: true }));
  await writeFile(join(cwd, 'tidemark.yml'), config);
  const { PATH, HOME } = process.env;
  const { code, said } = await run(cwd, { PATH, HOME, HEAD_URL: now.origin, BASE_URL: before.origin });
  const report = await readFile(join(cwd, 'tidemark-report/report.json'), 'utf8').catch(() => '');
  return { code, said, text: report, report: report === '' ? undefined : Report.parse(JSON.parse(report)) };
}

test('an unchanged shop passes, every step counted on both sides', async () => {
  const { code, said, report } = await checked({});
  expect(code, said).toBe(0);
  const passed = report?.verdict.checks.find(({ metric }) => metric?.id === 'steps-passed');
  expect([passed?.now, passed?.before, passed?.reason]).toEqual([6, 6, 'unchanged']);
});

test('a second refund that is not refused is red, one cause on the line of its step', async () => {
  const { code, said, report, text } = await checked({ refundsTwice: true });
  expect(code, said).toBe(1);
  const [finding, ...others] = report?.verdict.findings ?? [];
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    rule: 'journey/expectation',
    state: 'new',
    place: { file: 'tidemark.yml', line: SECOND_REFUND },
  });
  expect(finding?.message).toContain('answered 200 instead of 409');
  expect(report?.verdict.causes).toHaveLength(1);
  expect(text).not.toContain('token-of-');
});

test('what the base fails as well fails nobody', async () => {
  const { code, said, report } = await checked({ noOrders: true }, { noOrders: true });
  expect(code, said).toBe(0);
  expect(report?.verdict.findings.map(({ state }) => state)).toEqual(['still']);
});

test('without a base a step that is not as expected is red all the same', async () => {
  const alone = CONFIG.replace('"${{ env.BASE_URL }}"', 'none').replace('mode: live, ', '');
  const { code, said, report } = await checked({ noOrders: true }, {}, alone);
  expect(code, said).toBe(1);
  expect(report?.verdict).toMatchObject({
    status: 'fail',
    findings: [{ state: 'unknown', failing: true }],
    causes: [{}],
  });
  expect((await checked({}, {}, alone)).code).toBe(0);
});

test('a graph is red without a base where a rule of its own breaks, on the line of that rule', async () => {
  const graph = `version: 1
target: { url: "\${{ env.HEAD_URL }}" }
suites:
  rules:
    uses: explore
    with:
      state: { reset: { post: /test/reset } }
      probes: { orders: { get: /orders } }
      abstraction: [ "$.orders[*].status" ]
      nodes: { none: { assert: "count($.orders[*]) == 0", initial: true } }
      edges:
        order: { post: /orders, json: { sku: abc }, when: "count($.orders[*]) < 2" }
      invariants:
        it_answers: { assert: "$.last.status < 300" }
      explore: { requests: 40 }
`;
  const { code, said, report } = await checked({}, {}, graph);
  expect(code, said).toBe(1);
  const line = graph.split('\n').findIndex((each) => each.includes('it_answers')) + 1;
  const broken = report?.verdict.findings.filter(({ message }) => message.startsWith('it_answers'));
  expect(broken).toMatchObject([{ failing: true, place: { file: 'tidemark.yml', line } }]);
});
