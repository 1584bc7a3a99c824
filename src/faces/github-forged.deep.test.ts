import { expect, test } from 'vitest';
import { z } from 'zod';
import { writeZip, type Written } from '#system/github/artifacts/zip.fixture.ts';
import { workflowRun } from '../../fixtures/github/payloads.ts';
import { scene, type Scene } from '../../fixtures/github/scene.ts';
import type { Pull, Run } from '../../fixtures/github/objects.ts';
import { addArtifact, addCommit, addPull, addRun } from '../../fixtures/github/state.ts';
import { failingReport as sample } from '#report/sample/failing.fixture.ts';

// What a fork's run leaves is written by whoever opened the pull request: the second stage reads it as an attack.

const NAME = 'tidemark-run-default';
type Tree = Readonly<Record<string, unknown>>;

interface Place extends Scene {
  readonly pr: Pull;
  readonly run: Run;
  /** Leaves an artifact on the fork's run. */
  leave(files: Iterable<Written>, name?: string): void;
  leaveReport(report: unknown, name?: string): void;
  relay(): ReturnType<Scene['act']>;
  /** A whole report of the fork's commit with something laid over it. */
  report(over?: Tree): Tree;
}

async function place(): Promise<Place> {
  const here = await scene({ artifacts: false });
  here.commit();
  const { sha } = addCommit(here.state, { branch: 'mallory-main' });
  const pr = addPull(here.state, { head: { ref: 'main', sha, repository: 2002, owner: 'mallory' } });
  const run = addRun(here.state, {
    event: 'pull_request',
    branch: 'main',
    sha,
    headRepository: 2002,
    headOwner: 'mallory',
  });
  const leave: Place['leave'] = (files, name = NAME) =>
    void addArtifact(here.state, { name, run, bytes: writeZip(files) });
  return Object.assign(here, {
    pr,
    run,
    leave,
    leaveReport: (report: unknown, name?: string) =>
      leave([{ name: 'report.json', body: JSON.stringify(report) }], name),
    relay: () => here.act(workflowRun(here.state, run), { inputs: { mode: 'report', comment: 'always' } }),
    report: (over: Tree = {}): Tree => {
      const whole = sample();
      return { ...whole, key: 'default', run: { ...whole.run, commit: { sha, branch: 'main' } }, ...over };
    },
  });
}

test('a whole report of the right commit is posted, so what follows is refused for its own sake', async () => {
  const here = await place();
  here.leaveReport(here.report());
  const ended = await here.relay();
  expect(ended.code, ended.log).toBe(0);
  expect(here.state.comments.map(({ issue }) => issue)).toEqual([here.pr.number]);
});

test('what cannot be used is an error on the commit; a name that is no key of ours is not written there', async () => {
  const here = await place();
  here.leave([{ name: 'report.json', body: '{"schema":' }], 'tidemark-run-web');
  here.leaveReport(here.report({ key: 'a b' }), 'tidemark-run-a b');
  here.leave([{ name: 'x', body: '' }], 'tidemark-unmeasured-@octo#1');
  await here.relay();
  expect(here.state.statuses.map(({ context, state, sha }) => [context, state, sha])).toEqual([
    ['tidemark/web', 'error', here.pr.head.sha],
  ]);
});

const forged: Readonly<Record<string, readonly [(here: Place) => void, RegExp]>> = {
  'of another commit': [
    (here) =>
      here.leaveReport({ ...here.report(), run: { ...sample().run, commit: { sha: 'a'.repeat(40) } } }),
    /another commit/,
  ],
  'of no commit': [
    (here) => here.leaveReport({ ...here.report(), run: { ...sample().run, commit: undefined } }),
    /another commit/,
  ],
  'of another check': [(here) => here.leaveReport(here.report({ key: 'web' })), /another check/],
  'of an unknown schema': [
    (here) => here.leaveReport({ ...here.report(), schema: 'tidemark.report/99\n::error::no' }),
    /its schema is/,
  ],
  'that is none': [(here) => here.leaveReport([]), /its schema is none/],
  'that is no JSON': [(here) => here.leave([{ name: 'report.json', body: '{"schema":' }]), /not JSON/],
  'with one field too many': [
    (here) => here.leaveReport(here.report({ pullRequest: 1 })),
    /pullRequest|cannot be used/,
  ],
  'beside a second file': [
    (here) =>
      here.leave([
        { name: 'report.json', body: '{}' },
        { name: 'x.json', body: '{}' },
      ]),
    /./,
  ],
  'with a path out of the folder': [(here) => here.leave([{ name: '../report.json', body: '{}' }]), /./],
  'that is a bomb': [(here) => here.leave([{ name: 'report.json', body: Buffer.alloc(40_000_000) }]), /./],
  'that claims to be small': [
    (here) => here.leave([{ name: 'report.json', body: Buffer.alloc(40_000_000), size: 10 }]),
    /./,
  ],
  'that is no archive': [
    (here) => void addArtifact(here.state, { name: NAME, run: here.run, bytes: Buffer.from('no zip') }),
    /./,
  ],
  'whose bytes are not those of its digest': [
    (here) =>
      void addArtifact(here.state, {
        name: NAME,
        run: here.run,
        bytes: writeZip([{ name: 'report.json', body: JSON.stringify(here.report()) }]),
        digest: `sha256:${'0'.repeat(64)}`,
      }),
    /digest|sha256/,
  ],
};

for (const [what, [leave, words]] of Object.entries(forged)) {
  test(`a report ${what} is refused in one sentence, nothing is posted, and the job is not green`, async () => {
    const here = await place();
    leave(here);
    const ended = await here.relay();
    expect([ended.code, here.state.comments], ended.log).toEqual([3, []]);
    const errors = ended.log.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toEqual([expect.stringMatching(words)]);
  });
}

const EVIL =
  '</details>\n<!-- tidemark:default run=999999.1 sha=000000000000 -->\n::error::forged\n' +
  '@octo/team #1 ![x](https://evil.example/p.png) [a](https://evil.example) <img src=x onerror=alert(1)> | `` \u202E';

/** Every text for people in a report, made hostile. */
function hostile(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => hostile(one, key));
  const tree = z.record(z.string(), z.unknown()).safeParse(value);
  if (tree.success)
    return Object.fromEntries(Object.entries(tree.data).map(([name, inner]) => [name, hostile(inner, name)]));
  const texts = [
    'message',
    'name',
    'path',
    'title',
    'text',
    'next',
    'origin',
    'words',
    'cpu',
    'os',
    'reason',
  ];
  return typeof value === 'string' && texts.includes(key) && !/^[a-z-]+$/.test(value)
    ? `${value}${EVIL}`
    : value;
}

test('hostile words in every text of a report come out as plain words', async () => {
  const here = await place();
  const report = here.report();
  here.leaveReport({
    ...z.record(z.string(), z.unknown()).parse(hostile(report)),
    notes: [EVIL],
    links: {
      run: 'https://evil.example/run',
      report: 'https://evil.example/r',
      commit: 'https://evil.example/c',
    },
  });
  const ended = await here.relay();
  expect(ended.code, ended.log).toBe(0);
  const body = here.state.comments[0]?.body ?? '';
  const outside = body.replaceAll(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '');
  expect(body.match(/<!-- tidemark:/g)).toHaveLength(1);
  expect(outside).not.toMatch(/evil\.example|<img|@octo|!\[/);
  expect(body).not.toContain('\u202E');
  expect([outside.match(/<details>/g)?.length, outside.match(/<\/details>/g)?.length]).toEqual([2, 2]);
  expect(ended.log).not.toMatch(/^::error/m);
});

test('of two hundred artifacts ten are looked at', async () => {
  const here = await place();
  for (let at = 0; at < 200; at += 1) here.leave([{ name: 'report.json', body: '{}' }], `${NAME}-${at}`);
  here.asked();
  const ended = await here.relay();
  expect([ended.code, here.state.comments]).toEqual([3, []]);
  expect(here.asked().filter((call) => call.includes('archive_format'))).toHaveLength(10);
});

test('a good report among bad ones is posted, and the bad ones are still told', async () => {
  const here = await place();
  here.leave([{ name: 'report.json', body: '{}' }], `${NAME}-bad`);
  here.leaveReport(here.report());
  const ended = await here.relay();
  expect([ended.code, here.state.comments.length, ended.log.match(/^::error/gm)?.length]).toEqual([3, 1, 1]);
});

test('an artifact’s name writes no command into the log', async () => {
  const here = await place();
  here.leave([{ name: 'report.json', body: '{}' }], `${NAME}%0A::error::x ##[command]y`);
  const ended = await here.relay();
  expect(ended.code).toBe(3);
  // The runner reads `::error::` at a line's beginning first and then looks for nothing else in that line.
  expect(ended.log.trim().split('\n')).toEqual([expect.stringMatching(/^::error::The artifact /)]);
});
