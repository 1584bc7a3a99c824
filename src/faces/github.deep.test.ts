import { expect, test } from 'vitest';
import { pullRequest } from '../../fixtures/github/payloads.ts';
import { PAGE, pushed, scene } from '../../fixtures/github/scene.ts';

// The main story on GitHub, whole: the built action, real uploads to a real blob store, GitHub's REST API
// behind its own description.

const CONFIG = `version: 1
target: { wait: 20s }
pages: { home: / }
suites:
  looks: { uses: visual, with: { viewports: [phone] }, budgets: { changed-pixels: { max: 0.1% } } }
`;

test(
  'a first run on main is the baseline, a pull request is red with the right rows, the next push edits its comment',
  { timeout: 480_000 },
  async () => {
    const here = await scene({ config: CONFIG });
    const { state, site } = here;

    const first = await here.baseline();
    expect(first.code, first.log).toBe(0);
    expect(first.summary).toContain('becomes the baseline');
    expect(state.artifacts.map(({ name }) => name).toSorted()).toEqual([
      'tidemark-baseline-default',
      'tidemark-default-tidemark.html',
    ]);
    expect(state.comments).toEqual([]);
    here.asked();

    site.page = PAGE.replace('id="buy"', 'id="buy" style="background:#c00;margin:40px"');
    const pull = here.pull();
    const second = await here.act(pullRequest(state, pull));
    expect(second.code, second.log).toBe(1);
    expect(state.comments).toHaveLength(1);
    const [comment] = state.comments;
    expect(comment).toMatchObject({ issue: pull.number, author: state.bot });
    const text = (comment?.body ?? '').replaceAll(/[\u00A0\u202F]/g, ' ');
    expect(text).toMatch(/^<!-- tidemark:default run=\d+\.1 sha=[0-9a-f]{12} text=\w+ -->\n/);
    expect(text).toMatch(/\n<!-- tidemark-causes \w+=[0-9a-f]{7} -->\n### ❌ Tidemark: `#buy` on/);
    expect(text).toMatch(/^1\. \*\*(?:Looks different|Too little contrast)\*\* `#buy` on `\/`/m);
    expect(text).toContain('#buy');
    expect(text).toContain(
      `[**Report with pictures**](https://github.com/octo/shop/actions/runs/${second.run.id}/artifacts/`,
    );
    expect(text).toContain(
      `\`${pull.head.sha.slice(0, 7)}\` against \`${first.run.sha.slice(0, 7)}\` (at the merge base)`,
    );
    expect(second.outputs).toMatchObject({
      verdict: 'fail',
      'comment-url': expect.stringContaining(`#issuecomment-${comment?.id}`),
      'report-url': expect.stringContaining('/artifacts/'),
    });
    const calls = here.asked();
    expect(calls.filter((call) => /compare|artifacts|actions\/runs/.test(call))).toHaveLength(4);
    // The base's deploy and the baseline both want the merge base: it is asked for once.
    expect(calls.filter((call) => call.includes('compare'))).toHaveLength(1);

    site.page = PAGE;
    const third = await here.act(pushed(here, pull));
    expect(third.code, third.log).toBe(0);
    expect(state.comments.map(({ id }) => id)).toEqual([comment?.id]);
    expect(state.comments[0]?.body).toContain('✅');
    expect(state.comments[0]?.body).toContain(pull.head.sha.slice(0, 7));
    // Its comment is edited, and only the status of its commit is written anew: pending, then the verdict.
    const written = 'POST /repos/{owner}/{repo}/statuses/{sha} 201';
    expect(here.asked().filter((call) => call.startsWith('POST'))).toEqual([written, written]);
  },
);
