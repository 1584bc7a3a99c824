import { expect, test } from 'vitest';
import { pullRequest } from '../../fixtures/github/payloads.ts';
import { pushed, scene } from '../../fixtures/github/scene.ts';

// Answers that are lost while something is written.

const COMMENTS = /\/issues\/\d+\/comments/;

const lost: Readonly<
  Record<string, { readonly method: string; readonly path: RegExp; readonly check?: string }>
> = {
  'making the comment': { method: 'POST', path: COMMENTS },
  'editing the comment': { method: 'PATCH', path: /\/issues\/comments\// },
  'making the check run': { method: 'POST', path: /check-runs/, check: 'true' },
  'updating the check run': { method: 'PATCH', path: /check-runs/, check: 'true' },
};

for (const [what, { method, path, check = '' }] of Object.entries(lost)) {
  for (const after of [false, true]) {
    const when = after ? 'after' : 'before';
    test(`a 502 while ${what}, ${when} the deed, leaves exactly one and nothing lost`, async () => {
      const here = await scene();
      await here.baseline();
      const pull = here.pull();
      const inputs = { comment: 'always', check };
      if (method === 'PATCH') await here.act(pullRequest(here.state, pull), { inputs });
      here.site.api = 500;
      here.standIn.fail({ method, path }, { status: 502, after });
      const again = method === 'PATCH' && check === '' ? pushed(here, pull) : pullRequest(here.state, pull);
      const ended = await here.act(again, { inputs });
      expect(ended.code, ended.log).toBe(1);
      expect(here.state.comments).toHaveLength(1);
      expect(here.state.comments[0]?.body).toContain('❌');
      expect(here.state.checkRuns.map(({ conclusion }) => conclusion)).toEqual(
        check === '' ? [] : ['failure'],
      );
      expect(ended.log).not.toContain('::warning');
    });
  }
}
