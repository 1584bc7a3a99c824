import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startStandIn, type StandIn } from '../../../fixtures/github/stand-in.ts';
import { addComment, addPull } from '../../../fixtures/github/state.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { connect } from '#system/github/rest/connect.ts';
import { realPace } from '#system/github/rest/pace.ts';
import { problemsOf } from '#model/problem.ts';
import { Refusal } from '#system/github/refusal.ts';
import { postComment, type CommentWish } from './comment.ts';

const marker = '<!-- tidemark:web ';
const textOf = (id: number, attempt = 1, words = `run ${id}.${attempt}`) =>
  `${marker}run=${id}.${attempt} sha=abcdef012345 text=${words.replaceAll(/\W/g, '')} -->\n### ❌ Tidemark: ${words}\n`;
const wish = (id: number, rest: Partial<CommentWish> = {}): CommentWish => ({
  pr: 7,
  marker,
  text: textOf(id),
  run: { id, attempt: 1 },
  mode: 'changes',
  news: true,
  failed: true,
  pause: async () => undefined,
  ...rest,
});

let gitHub: StandIn;
let api: GitHubApi;
const connected = async (): Promise<GitHubApi> =>
  connect(
    {
      apiUrl: gitHub.url,
      token: gitHub.state.token,
      owner: 'octo',
      repo: 'shop',
      signal: new AbortController().signal,
      tell: () => undefined,
    },
    { ...realPace, sleep: async () => undefined },
  );

beforeEach(async () => {
  gitHub = await startStandIn();
  addPull(gitHub.state, { number: 7, head: 'pricing-cards' });
  api = await connected();
});
afterEach(async () => gitHub.close());

const bodies = () => gitHub.state.comments.map(({ body }) => body);
const sent = () =>
  gitHub.seen.filter(({ method }) => method !== 'GET').map(({ method, status }) => `${method} ${status}`);

test('the first comment costs three requests, the next run edits it, the same words again cost one', async () => {
  const first = await postComment(api, wish(5));
  expect(first).toMatchObject({ did: 'created', removed: 0, url: expect.stringContaining('#issuecomment-') });
  expect(api.calls).toBe(3);
  const second = await postComment(api, wish(6));
  expect(second).toMatchObject({ did: 'updated', url: first.url });
  const calls = api.calls;
  expect(
    await postComment(api, wish(6, { text: textOf(6, 2, 'run 6.1'), run: { id: 6, attempt: 2 } })),
  ).toMatchObject({ did: 'unchanged', url: first.url });
  expect(api.calls - calls).toBe(1);
  expect(bodies()).toEqual([textOf(6)]);
  expect(sent()).toEqual(['POST 201', 'PATCH 200']);
});

test('our comment is found behind two hundred others', async () => {
  for (let at = 0; at < 130; at += 1)
    addComment(gitHub.state, { issue: 7, author: 'ada', body: `Comment ${at}` });
  await postComment(api, wish(5));
  for (let at = 0; at < 130; at += 1)
    addComment(gitHub.state, { issue: 7, author: 'ada', body: `More ${at}` });
  expect(await postComment(api, wish(6))).toMatchObject({ did: 'updated' });
  expect(bodies().filter((body) => body.startsWith(marker))).toEqual([textOf(6)]);
});

test("another key's comment, and one that only quotes ours, is not ours", async () => {
  const others = ['<!-- tidemark:web2 run=1.1 -->\n', '<!-- tidemark:we run=1.1 -->\n', `> ${textOf(4)}`].map(
    (body) => addComment(gitHub.state, { issue: 7, body }).body,
  );
  expect(await postComment(api, wish(5))).toMatchObject({ did: 'created' });
  expect(bodies()).toEqual([...others, textOf(5)]);
});

test("an older run leaves a newer one's comment alone", async () => {
  await postComment(api, wish(6));
  expect(await postComment(api, wish(5))).toMatchObject({
    did: 'skipped',
    words: expect.stringContaining('newer run'),
  });
  expect(bodies()).toEqual([textOf(6)]);
});

test('two jobs of one run under one key are told that they share a comment; two attempts of a run do not', async () => {
  expect(await postComment(api, wish(5))).not.toHaveProperty('shared');
  expect(await postComment(api, wish(5, { text: textOf(5, 1, 'but red') }))).toMatchObject({
    did: 'updated',
    shared: true,
  });
  expect(await postComment(api, wish(5, { text: textOf(5, 1, 'but red') }))).not.toHaveProperty('shared');
  expect(await postComment(api, wish(6))).not.toHaveProperty('shared');
});

describe('modes', () => {
  test.each<[CommentWish['mode'], boolean, boolean, boolean]>([
    ['changes', false, false, false],
    ['changes', true, false, true],
    ['failures', true, false, false],
    ['failures', true, true, true],
    ['always', false, false, true],
    ['off', true, true, false],
  ])('%s with news %s and failure %s makes a comment: %s', async (mode, news, failed, made) => {
    const posted = await postComment(api, wish(5, { mode, news, failed }));
    expect([posted.did, bodies().length]).toEqual(made ? ['created', 1] : ['skipped', 0]);
  });

  test.each(['changes', 'failures'] as const)('%s keeps a comment current that is there', async (mode) => {
    await postComment(api, wish(5));
    expect(await postComment(api, wish(6, { mode, news: false, failed: false }))).toMatchObject({
      did: 'updated',
    });
  });

  test('off asks GitHub nothing', async () => {
    await postComment(api, wish(5, { mode: 'off' }));
    expect(api.calls).toBe(0);
  });
});

describe('whose comment it is', () => {
  const forged = () => addComment(gitHub.state, { issue: 7, author: 'mallory', body: textOf(9_999_999) });
  const whoami = (login: string) => gitHub.fail({ path: /^\/user$/ }, { status: 200, body: { login } });

  test("a person's forged marker is neither edited nor deleted nor obeyed", async () => {
    const { body } = forged();
    expect(await postComment(api, wish(5))).toMatchObject({ did: 'created' });
    expect(await postComment(api, wish(6))).toMatchObject({ did: 'updated' });
    expect(bodies()).toEqual([body, textOf(6)]);
  });

  test("a person's token finds its own comment", async () => {
    gitHub.state.bot = 'ada';
    const { body } = forged();
    whoami('ada');
    await postComment(api, wish(5));
    whoami('ada');
    expect(await postComment(api, wish(6))).toMatchObject({ did: 'updated' });
    expect(bodies()).toEqual([body, textOf(6)]);
  });

  test('an app that may not ask who it is finds its own comment', async () => {
    gitHub.state.bot = 'acme-checks[bot]';
    const { body } = forged();
    await postComment(api, wish(5));
    expect(await postComment(api, wish(6))).toMatchObject({ did: 'updated' });
    expect(bodies()).toEqual([body, textOf(6)]);
  });

  test('two apps under one marker: none is taken for us', async () => {
    const others = ['one[bot]', 'two[bot]'].map(
      (author) => addComment(gitHub.state, { issue: 7, author, body: textOf(4) }).body,
    );
    expect(await postComment(api, wish(5))).toMatchObject({ did: 'created' });
    expect(bodies()).toEqual([...others, textOf(5)]);
  });
});

describe('when GitHub is not well', () => {
  test('a comment made behind a lost answer is not made twice', async () => {
    gitHub.fail({ method: 'POST', path: /comments$/ }, { status: 502, after: true });
    await postComment(api, wish(5));
    expect(bodies()).toEqual([textOf(5)]);
  });

  test('one that was not made is made again', async () => {
    gitHub.fail({ method: 'POST', path: /comments$/ }, { status: 502 });
    await postComment(api, wish(5));
    expect(bodies()).toEqual([textOf(5)]);
  });

  test.each([
    [true, 1],
    [false, 2],
  ])(
    'an edit with a lost answer (carried out: %s) is looked for before it is repeated',
    async (after, patches) => {
      await postComment(api, wish(5));
      gitHub.fail({ method: 'PATCH', path: /comments/ }, { status: 502, after });
      await postComment(api, wish(6));
      expect([bodies(), sent().filter((one) => one.startsWith('PATCH')).length]).toEqual([
        [textOf(6)],
        patches,
      ]);
    },
  );

  test('a newer run that wrote while our answer was lost stays', async () => {
    const { id } = addComment(gitHub.state, { issue: 7, body: textOf(5) });
    gitHub.fail({ method: 'PATCH', path: /comments/ }, { status: 0 });
    await postComment(
      api,
      wish(6, {
        pause: async () =>
          void Object.assign(gitHub.state.comments.find((one) => one.id === id) ?? {}, { body: textOf(7) }),
      }),
    );
    expect(bodies()).toEqual([textOf(7)]);
  });

  test('trouble that does not end is told', async () => {
    gitHub.fail({ method: 'POST', path: /comments$/ }, { status: 502, times: 9 });
    await expect(postComment(api, wish(5))).rejects.toMatchObject({ name: 'Refusal', status: 502 });
    expect(sent()).toEqual(['POST 502', 'POST 502']);
  });

  test('a comment deleted just before the edit is made again, once', async () => {
    addComment(gitHub.state, { issue: 7, body: textOf(4) });
    const stillCurrent = async () => void gitHub.state.comments.splice(0);
    expect(await postComment(api, wish(5, { stillCurrent }))).toMatchObject({ did: 'created' });
    expect(bodies()).toEqual([textOf(5)]);
  });

  test('but not where there is nothing to say', async () => {
    addComment(gitHub.state, { issue: 7, body: textOf(4) });
    const stillCurrent = async () => void gitHub.state.comments.splice(0);
    expect(await postComment(api, wish(5, { stillCurrent, news: false, failed: false }))).toMatchObject({
      did: 'skipped',
    });
    expect(bodies()).toEqual([]);
  });

  test('a comment that a list does not show yet is not made again', async () => {
    let lists = 0;
    const lagging: GitHubApi = {
      download: api.download,
      calls: 0,
      ask: async (route, parameters, answer, how) =>
        route.startsWith('GET') && (lists += 1) === 2
          ? answer.parse([])
          : api.ask(route, parameters, answer, how),
    };
    expect(await postComment(lagging, wish(5))).toMatchObject({ did: 'created' });
    expect([lists, bodies()]).toEqual([2, [textOf(5)]]);
  });

  test("a missing permission or a locked conversation is GitHub's own word", async () => {
    gitHub.state.permissions['pull-requests'] = 'read';
    gitHub.state.permissions.issues = 'read';
    await expect(postComment(api, wish(5))).rejects.toMatchObject({
      name: 'Refusal',
      status: 403,
      permissions: expect.stringContaining('pull_requests=write'),
    });
    expect(bodies()).toEqual([]);
  });
});

test.each(['none', 'read'] as const)(
  'with pull-requests: %s the line to paste lets the comment be written, not only listed',
  async (level) => {
    gitHub.state.permissions['pull-requests'] = level;
    gitHub.state.permissions.issues = 'none';
    const [problem] = problemsOf(await postComment(api, wish(5)).catch((error: unknown) => error));
    expect(problem?.next).toContain('`permissions: { pull-requests: write }`');
    expect(problem?.next).not.toContain(': read');
  },
);

test('nothing is posted once the pull request has moved on, and it is asked only before a write', async () => {
  const asked: string[] = [];
  const moved = async () => {
    asked.push('moved');
    return 'The pull request has a newer commit.';
  };
  expect(await postComment(api, wish(5, { stillCurrent: moved }))).toEqual({
    did: 'skipped',
    removed: 0,
    words: 'The pull request has a newer commit.',
  });
  expect(
    await postComment(api, wish(5, { stillCurrent: moved, mode: 'failures', failed: false })),
  ).toMatchObject({ did: 'skipped' });
  expect([asked, bodies()]).toEqual([['moved'], []]);
});

test('a text of another run is refused before anything is asked', async () => {
  await expect(postComment(api, wish(5, { text: textOf(99) }))).rejects.toThrow('run=5.1');
  await expect(postComment(api, wish(5, { text: `hello ${textOf(5)}` }))).rejects.not.toBeInstanceOf(Refusal);
  expect(api.calls).toBe(0);
});

test.each([
  ['four jobs of one run', [5, 5, 5, 5]],
  ['four runs', [8, 5, 7, 6]],
])('%s at the same time end with one comment of the newest', async (_name, runs) => {
  const pause = async () => new Promise<void>((done) => setTimeout(done, 400));
  const posted = await Promise.all(
    runs.map(async (id) => postComment(await connected(), wish(id, { pause }))),
  );
  expect(bodies()).toEqual([textOf(Math.max(...runs))]);
  expect(posted.filter(({ did }) => did === 'created').length).toBeLessThanOrEqual(1);
  const [url] = posted.flatMap((one) => one.url ?? []);
  expect(url).toContain(`#issuecomment-${gitHub.state.comments[0]?.id}`);
});
