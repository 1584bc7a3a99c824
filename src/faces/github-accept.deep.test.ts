import { expect, test } from 'vitest';
import { Report } from '#model/record/report.ts';
import { readArchive } from '#system/github/artifacts/archive.ts';
import { writeZip } from '#system/github/artifacts/zip.fixture.ts';
import { pullRequest } from '../../fixtures/github/payloads.ts';
import { issueComment } from '../../fixtures/github/talk-payloads.ts';
import { PAGE, pushed, scene, type Scene } from '../../fixtures/github/scene.ts';
import type { Pull, Run, State } from '../../fixtures/github/objects.ts';
import { TALK } from '../../fixtures/github/talk.ts';
import { addArtifact, addComment, addRun } from '../../fixtures/github/state.ts';

// A picture accepted in a comment, from the red run to the green one and to the next picture.

const CONFIG = `version: 1
target: { wait: 20s }
pages: { home: / }
suites:
  looks:
    uses: visual
    with: { viewports: [phone], axe: false }
    budgets: { changed-pixels: { max: 0.1% } }
    findings: { fail-on: never }
`;
const coloured = (colour: string): string =>
  PAGE.replace('id="buy"', `id="buy" style="background:${colour};margin:40px"`);
const measuring = { inputs: { talk: 'talk.yml' } };

/** What a run says of the pictures it took. */
async function pictureIn({ artifacts }: State, { id }: Run) {
  const left = artifacts.find(({ name, run }) => run === id && name === 'tidemark.report-default');
  const files = await readArchive(left?.bytes ?? Buffer.alloc(0), {
    entries: 1,
    bytes: 32_000_000,
    name: () => true,
  });
  const { run } = Report.parse(JSON.parse(Buffer.from(files.get('report.json') ?? []).toString()));
  const pictures = run.exhibits.filter(({ mime }) => mime === 'image/png');
  return {
    suite: 'looks',
    subject: pictures[0]?.subject ?? '',
    pictures: pictures.map(({ sha256 }) => sha256),
  };
}

/** A writer's command, said a moment after all that is there by now. */
async function say(here: Scene, pull: Pull, body: string) {
  const createdAt = `${new Date(Date.now() + 60_000).toISOString().slice(0, 19)}Z`;
  const comment = addComment(here.state, { issue: pull.number, body, author: 'ada', createdAt });
  const run = addRun(here.state, { event: 'issue_comment', workflow: TALK, status: 'in_progress' });
  return here.act(issueComment(here.state, pull, comment), { run, inputs: { mode: 'talk' } });
}

test(
  'an accepted picture passes by name when it is measured again, and another is judged anew',
  { timeout: 480_000 },
  async () => {
    const here = await scene({ config: CONFIG });
    const { state, site } = here;
    await here.baseline();

    site.page = coloured('#c00');
    const pull = here.pull();
    const red = await here.act(pullRequest(state, pull), measuring);
    expect(red.code, red.log).toBe(1);
    expect(state.artifacts.map(({ name }) => name)).toContain('tidemark.report-default');

    expect(state.comments[0]?.body).toContain('In a comment: `/tidemark accept`');

    const said = await say(here, pull, '/tidemark accept / on phone');
    expect(said.code, said.log).toBe(0);
    expect(state.reruns).toEqual([red.run.id]);

    const again = { ...red.run, attempt: 2 };
    const green = await here.act(pullRequest(state, pull), { ...measuring, run: again });
    expect(green.code, green.log).toBe(0);
    const [sticky] = state.comments.filter(({ author }) => author === state.bot);
    const text = (sticky?.body ?? '').replaceAll(/[\u00A0\u202F]/g, ' ');
    expect(text).toContain('✅ Tidemark: nothing got worse but what was accepted (1 check)');
    expect(text).toMatch(/Changed pixels: .* % .*accepted in this pull request by `ada`/);
    expect(state.statuses.at(-1)).toMatchObject({ state: 'success', sha: pull.head.sha });

    site.page = coloured('#0c0');
    const other = await here.act(pushed(here, pull), measuring);
    expect(other.code, other.log).toBe(1);

    // The pull request's own run may leave what it likes under the name, true to the picture as it may be.
    const picture = await pictureIn(state, other.run);
    const accepted = [{ key: 'default', claim: { kind: 'picture', ...picture } }];
    const value = {
      schema: 'tidemark.acceptance/1',
      pr: pull.number,
      by: 'ada',
      sha: pull.head.sha,
      at: 'now',
      accepted,
    };
    addArtifact(state, {
      name: `tidemark-accepted-${pull.number}`,
      run: other.run,
      bytes: writeZip([{ name: 'accepted.json', body: JSON.stringify(value) }]),
    });
    const forged = await here.act(pushed(here, pull), measuring);
    expect([forged.code, forged.log]).toEqual([
      1,
      expect.stringContaining('recorded on pull_request, not on issue_comment'),
    ]);
  },
);
