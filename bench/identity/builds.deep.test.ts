import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf } from '#run/single/client.ts';
import { knownOf } from '#pipeline/identity/known.ts';
import { likenessOf } from '#pipeline/identity/likeness.ts';
import { receiveAll } from '#pipeline/identity/receive.ts';
import { findChrome } from '#system/chrome/find.ts';
import { suites } from '#suites/registry.ts';
import { equipmentFor } from '../../fixtures/bench.ts';
import { built, fetched, served } from './build.ts';
import { tools } from './tools.ts';

// Sites of three pages, built twice by real build tools, one page edited in between: what is told of each page.

/** A busy machine builds one of these sites for minutes. */
const MINUTES = 25;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidemark-builds-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

const before = { home: 'costs 40', about: 'about us', contact: 'write to us' };
const after = { ...before, about: 'about all of us' };

test.each([...tools])(
  'pages that %s built again are told unchanged, and the edited one is not',
  async (_, tool) => {
    const home = await fetched(tool, folder);
    const sites = [await built(tool, home, before), await built(tool, home, after)] as const;
    const [base, head] = [await served(tool, sites[0]), await served(tool, sites[1])];
    try {
      const chrome = await findChrome(process.env);
      const suite = suites.find(({ id }) => id === 'visual');
      if (!suite) throw new Error('no suite looks at pages');
      const pages = Object.entries(tool.paths).map(([name, path]) => ({ name, path }));
      const planned = suite.plan(suite.options.parse({ viewports: ['desktop'] }), {
        name: 'looks',
        pages,
        owned: true,
      });
      const side = (target: string) => equipmentFor(target, { chrome: () => chrome });
      const sides = { base: side(base.url), head: side(head.url) };
      const clients = { base: clientOf(sides.base), head: clientOf(sides.head) };
      const tasks = planned.map((task) => ({ ...task, suite: 'looks', uses: suite.id }));
      const all = await receiveAll(tasks, [suite], { sides, emit: () => undefined, until: Infinity });
      let known = knownOf(all);
      const told: Record<string, string> = {};
      for (const received of all) {
        const found = await likenessOf(received, known, clients);
        ({ known } = found);
        told[received.task.id.replace(/^looks:(\w+).*/, '$1')] = found.likeness.kind;
      }
      expect(told).toEqual({ about: 'different', ...tool.told });
    } finally {
      base.close();
      head.close();
    }
  },
  MINUTES * 60_000,
);
