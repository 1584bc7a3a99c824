import { expect, test } from 'vitest';
import { ACCEPTANCE_FILE, acceptanceLimits } from '#baseline/acceptance/acceptance-file.ts';
import { Acceptance } from '#model/record/acceptance.ts';
import { readArchive } from '#system/github/artifacts/archive.ts';
import { writeZip } from '#system/github/artifacts/zip.fixture.ts';
import { pullRequest, workflowDispatch } from '../../fixtures/github/payloads.ts';
import { issueComment } from '../../fixtures/github/talk-payloads.ts';
import { addArtifact, addComment, addRun, addStatus } from '../../fixtures/github/state.ts';
import { after, leaveReport, redReport, talk, type Talk } from '../../fixtures/github/talk.ts';

// Commands in comments: carried out for people who may write, about what they saw, and for nobody else.

/** What was recorded as accepted, by artifact. */
async function recorded({ state }: Talk): Promise<readonly Acceptance[]> {
  const kept = state.artifacts.filter(({ name }) => name.startsWith('tidemark-accepted-'));
  return Promise.all(
    kept.map(async ({ bytes }) => {
      const files = await readArchive(bytes, acceptanceLimits);
      return Acceptance.parse(JSON.parse(new TextDecoder().decode(files.get(ACCEPTANCE_FILE))));
    }),
  );
}

test('what a writer accepts is recorded as exactly what the report showed, and measured again', async () => {
  const here = await talk();
  const ended = await here.say('/tidemark accept\nThe new colours are on purpose.');
  expect(ended.code, ended.log).toBe(0);
  const [acceptance, more] = await recorded(here);
  expect(more).toBeUndefined();
  expect(acceptance).toMatchObject({
    schema: 'tidemark.acceptance/1',
    pr: here.pr.number,
    sha: here.pr.head.sha,
    by: 'ada',
    at: after(200),
  });
  const [picture] = here.report.run.exhibits.filter(({ subject }) => subject === 'pricing/mobile');
  const claims = acceptance?.accepted.map(({ key, claim }) => [key, claim.kind, claim.subject]);
  expect(claims).toEqual([
    ['default', 'number', 'home/mobile'],
    ['default', 'picture', 'pricing/mobile'],
    ['default', 'finding', 'pricing/mobile'],
    ['default', 'finding', 'pricing/mobile'],
  ]);
  expect(acceptance?.accepted[1]?.claim).toMatchObject({ pictures: [picture?.sha256] });
  expect(here.signs()).toEqual(['eyes', '+1']);
  expect(here.state.reruns).toEqual([here.measured.id]);
  const [answer = ''] = here.answers();
  expect(answer).toContain(`### Tidemark: accepted at \`${here.pr.head.sha.slice(0, 7)}\` (4)`);
  expect(answer).toMatch(/Not accepted[\s\S]*`\/pricing on mobile` LCP: it varies from run to run/);
  expect(answer).toContain(`Run ${here.measured.id} measures it again.`);
});

test('one subject alone can be accepted, by any of its names; a name that is none is answered', async () => {
  const here = await talk();
  await here.say('/tidemark accept `/pricing on mobile`');
  await here.say('/tidemark accept /nowhere');
  expect((await recorded(here)).map(({ accepted }) => accepted.length)).toEqual([3]);
  expect(here.answers()[1]).toMatch(/Nothing that can be accepted is called `\/nowhere`\. These can:/);
  expect(here.signs()).toEqual(['eyes', '-1']);
});

test('what the template allows is enough for every command', async () => {
  const here = await talk();
  const { sha } = here.pr.head;
  const target = `https://github.com/octo/shop/actions/runs/${here.measured.id}/attempts/1`;
  addStatus(here.state, { sha, context: 'tidemark/default', state: 'failure', targetUrl: target });
  Object.assign(here.state.permissions, {
    contents: 'none',
    issues: 'none',
    checks: 'none',
    deployments: 'none',
    statuses: 'read',
  });
  for (const command of ['accept', 'rerun', 'explain LCP']) {
    expect((await here.say(`/tidemark ${command}`)).code).toBe(0);
    expect(here.signs()).toEqual(['eyes', '+1']);
  }
});

test('a writer’s label accepts all of the commit at which it was set, and is taken off again', async () => {
  const here = await talk();
  here.pr.labels.push('bug');
  const ended = await here.label();
  expect(ended.code, ended.log).toBe(0);
  expect((await recorded(here)).map(({ by, sha, accepted }) => [by, sha, accepted.length])).toEqual([
    ['ada', here.pr.head.sha, 4],
  ]);
  expect([here.pr.labels, here.state.reruns]).toEqual([['bug'], [here.measured.id]]);
  expect(here.answers()).toEqual([expect.stringContaining('### Tidemark: accepted at')]);
});

test('a label of a commit that the pull request has left accepts nothing, and does not stay', async () => {
  const here = await talk();
  const before = here.pr.head.sha;
  const { sha } = here.commit('blue');
  here.pr.head.sha = sha;
  leaveReport(here, addRun(here.state, { event: 'pull_request', branch: 'blue', sha }), redReport(sha));
  const ended = await here.label('tidemark:accept', 'ada', before);
  expect([ended.code, await recorded(here), here.pr.labels]).toEqual([2, [], []]);
  expect(here.answers()).toEqual([expect.stringContaining('set the label again')]);
});

test('a label of who may not write, of a bot, or of another name is no word of anybody', async () => {
  const here = await talk();
  for (const [label, by] of [
    ['tidemark:accept', 'eve'],
    ['tidemark:accept', 'renovate[bot]'],
    ['tidemark:acceptable', 'ada'],
  ])
    expect((await here.label(label, by)).code).toBe(0);
  expect([await recorded(here), here.answers(), here.state.reruns]).toEqual([[], [], []]);
});

test('anything else of pull_request_target is refused as ever', async () => {
  const here = await talk();
  const { payload } = pullRequest(here.state, here.pr);
  const ended = await here.act({ event: 'pull_request_target', payload }, { inputs: { mode: 'talk' } });
  expect([ended.code, ended.log]).toEqual([2, expect.stringContaining('on pull_request_target, where')]);
});

test('what a fork’s run reported is accepted from what it left for the second stage', async () => {
  const here = await talk();
  here.state.artifacts = [];
  Object.assign(here.pr.head, { repository: 2002, owner: 'eve' });
  Object.assign(here.measured, { headRepository: 2002, headOwner: 'eve' });
  const bytes = writeZip([{ name: 'report.json', body: JSON.stringify(here.report) }]);
  addArtifact(here.state, { name: 'tidemark-run-default', run: here.measured, bytes, createdAt: after(100) });
  expect((await here.say('/tidemark accept')).code).toBe(0);
  expect(await recorded(here)).toHaveLength(1);
});

test('a stranger gets a sign and no comment, and only one request is spent on the command', async () => {
  const here = await talk();
  for (const command of ['accept', 'rerun', 'explain', 'nonsense']) {
    here.asked();
    const ended = await here.say(`/tidemark ${command}`, 'eve');
    expect([ended.code, here.signs()]).toEqual([0, ['-1']]);
    expect(here.asked()).toEqual([
      'GET /repos/{owner}/{repo}/collaborators/{username}/permission 200',
      'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions 201',
    ]);
  }
  expect([here.answers(), await recorded(here), here.state.reruns]).toEqual([[], [], []]);
});

test('who may only read or triage is a stranger', async () => {
  const here = await talk();
  here.state.roles.set('mia', 'read');
  await here.say('/tidemark accept', 'mia');
  expect([here.signs(), await recorded(here)]).toEqual([['-1'], []]);
});

const ignored: Readonly<Record<string, (here: Talk) => Promise<{ code: number | null; log: string }>>> = {
  'no command': (here) => here.say('Looks good to me'),
  'a command further down': (here) => here.say('Please do\n/tidemark accept'),
  "a bot's": (here) => here.say('/tidemark accept', 'renovate[bot]'),
  'an edited one': (here) => here.say('/tidemark accept', 'ada', { event: { action: 'edited' } }),
  "one that another's hand made": (here) => here.say('/tidemark accept', 'ada', { event: { sender: 'eve' } }),
  'one on an issue': (here) => here.say('/tidemark accept', 'ada', { event: { issue: true } }),
  'one on a closed pull request': (here) => {
    here.pr.state = 'closed';
    return here.say('/tidemark accept');
  },
};

for (const [what, said] of Object.entries(ignored)) {
  test(`${what} is left alone and asks nothing of GitHub`, async () => {
    const here = await talk();
    here.state.roles.set('renovate[bot]', 'write');
    here.asked();
    const ended = await said(here);
    expect(ended.code, ended.log).toBe(0);
    expect([here.asked(), here.answers(), await recorded(here)]).toEqual([[], [], []]);
  });
}

test('a push right after the words gains nothing: what was measured later is not what was meant', async () => {
  const here = await talk();
  const { sha } = here.commit('blue');
  here.pr.head.sha = sha;
  const run = addRun(here.state, { event: 'pull_request', branch: 'blue', sha });
  leaveReport(here, run, redReport(sha), 201);
  const ended = await here.say('/tidemark accept');
  expect([ended.code, await recorded(here), here.signs()]).toEqual([2, [], ['eyes', '-1']]);
  expect(here.answers()[0]).toMatch(/was measured after this was said.*\*\*Next:\*\* Look at the report/);
});

test('a head that nobody measured yet has nothing to accept, and so has one measured in the same second', async () => {
  const here = await talk();
  leaveReport(here, here.measured, here.report, 200);
  await here.say('/tidemark accept');
  here.pr.head.sha = here.commit('blue').sha;
  const ended = await here.say('/tidemark accept');
  expect(ended.code).toBe(3);
  expect(here.answers()[1]).toMatch(/No report of .* is kept/);
  expect(await recorded(here)).toEqual([]);
});

test("a report is taken from runs of the pull request's own branch alone", async () => {
  const here = await talk();
  here.state.artifacts = [];
  const { sha } = here.pr.head;
  const others = [
    { event: 'pull_request', branch: 'blue', sha, headRepository: 2002, headOwner: 'eve' },
    { event: 'pull_request', branch: 'other', sha },
    { event: 'push', branch: 'blue', sha },
  ];
  for (const other of others) leaveReport(here, addRun(here.state, other), here.report);
  expect((await here.say('/tidemark accept')).code).toBe(3);
  expect(await recorded(here)).toEqual([]);
});

test('a run is started again where it spoke in a commit status, also if it came to no report', async () => {
  const here = await talk();
  here.state.artifacts = [];
  const { sha } = here.pr.head;
  const target = `https://github.com/octo/shop/actions/runs/${here.measured.id}/attempts/1`;
  addStatus(here.state, { sha, context: 'tidemark/default', state: 'error', targetUrl: target });
  expect((await here.say('/tidemark rerun')).code).toBe(0);
  expect([here.state.reruns, here.signs()]).toEqual([[here.measured.id], ['eyes', '+1']]);
  here.measured.status = 'in_progress';
  await here.say('/tidemark rerun');
  expect(here.answers()[1]).toContain('still in progress');
  expect(here.signs()).toEqual(['eyes', '-1']);
});

test('a status that points to the run of another commit starts nothing', async () => {
  const here = await talk();
  const other = addRun(here.state, { event: 'push' });
  const target = `https://github.com/octo/shop/actions/runs/${other.id}/attempts/1`;
  addStatus(here.state, { sha: here.pr.head.sha, context: 'tidemark/default', targetUrl: target });
  expect((await here.say('/tidemark rerun')).code).toBe(3);
  expect(here.state.reruns).toEqual([]);
});

test('what could not be started again is said beside what was accepted', async () => {
  const here = await talk();
  here.state.permissions.actions = 'read';
  expect((await here.say('/tidemark accept')).code).toBe(0);
  expect(here.answers()[0]).toMatch(/could not be started again: .*actions: write/);
  expect(await recorded(here)).toHaveLength(1);
});

test('explain tells all of a check, lists what can be asked for, and answers nonsense with the three', async () => {
  const here = await talk();
  await here.say('/tidemark explain /pricing on mobile LCP');
  await here.say('/tidemark explain axe/label');
  await here.say('/tidemark explain');
  await here.say('/tidemark explain no such thing');
  await here.say('/tidemark frobnicate <img src=x> @octo/team');
  const [check = '', finding = '', list = '', missed = '', unknown = ''] = here.answers();
  expect(check.replaceAll('\u00a0', ' ')).toMatch(
    /LCP\*\*: ❌ failed[\s\S]*2\.78 s[\s\S]*Base: 2\.41 s[\s\S]*Limit: over 2\.5 s/,
  );
  expect(finding).toMatch(/`axe\/label`\*\* \(error\)[\s\S]*#coupon[\s\S]*Element has no label/);
  expect(list).toContain('- `/pricing on mobile LCP`');
  expect(missed).toContain('Nothing is called `no such thing`.');
  expect(unknown).toMatch(
    /There is no command `frobnicate <img src=x> @octo\/team`[\s\S]*accept[\s\S]*rerun[\s\S]*explain/,
  );
});

const EVIL =
  '</details>\n<!-- tidemark:default run=999999.1 -->\n::error::forged\n@octo/team #1 ' +
  '![x](https://evil.example/p.png) [a](https://evil.example) <img src=x onerror=alert(1)> | `` \u202E';

test('what a report says in hostile words comes out as words, and orders nothing in the log', async () => {
  const here = await talk();
  const { verdict, run } = here.report;
  const suites = run.suites.map((suite) => ({
    ...suite,
    subjects: suite.subjects.map((subject) => ({
      ...subject,
      page: { name: EVIL, path: `/${EVIL}` },
    })),
  }));
  const findings = verdict.findings.map((finding) => ({
    ...finding,
    message: EVIL,
    detail: EVIL,
    selector: EVIL,
  }));
  const report = { ...here.report, verdict: { ...verdict, findings }, run: { ...run, suites } };
  leaveReport(here, here.measured, report, 150);
  const ended = await here.say('/tidemark explain axe/label');
  await here.say('/tidemark explain');
  await here.say('/tidemark accept');
  expect(here.answers()).toHaveLength(3);
  for (const answer of here.answers()) {
    const outside = answer
      .replaceAll(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '')
      .replaceAll(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '');
    expect(outside).not.toMatch(/evil\.example|<img|@octo|!\[|<!--|\u202E/);
  }
  expect(ended.commands).toEqual([]);
});

test('a mode that does not go with its event is said, and no comment of nobody is measured', async () => {
  const here = await talk();
  const wrong = await here.act(workflowDispatch(here.state), { inputs: { mode: 'talk' } });
  expect([wrong.code, wrong.log]).toEqual([2, expect.stringContaining('needs the event issue_comment')]);
  const comment = addComment(here.state, { issue: here.pr.number, body: 'Looks good', author: 'ada' });
  const measuring = await here.act(issueComment(here.state, here.pr, comment));
  expect([measuring.code, measuring.log]).toEqual([2, expect.stringContaining('Write `mode: talk`')]);
});
