import { expect, test } from 'vitest';
import type { Bench } from '#model/contract/bench.ts';
import type { ReceivedPage } from '#model/contract/received.ts';
import type { Suite } from '#model/contract/suite.ts';
import type { Task } from '#model/task.ts';
import { equipmentFor } from '../../../fixtures/bench.ts';
import { serve } from '../../../fixtures/host.ts';
import { probeSuite, probeTask } from '../../../fixtures/probe.ts';
import { unchangedPages } from './unchanged.ts';

const deploy = (price: number) =>
  serve((request, response) => {
    const body = /price|late/.test(request.url ?? '') ? `<p>$${price}` : '<p>about us';
    response.writeHead(200, { 'content-type': 'text/html' }).end(body);
  });

test('what differs for plain requests is shown to no browser, and what is the same is not measured', async () => {
  const [base, head] = [equipmentFor(await deploy(40)), equipmentFor(await deploy(41))];
  const shown: string[] = [];
  const receive = async ({ needs }: Task, { target: origin }: Bench): Promise<ReceivedPage> => {
    const path = needs[0]?.path ?? '';
    shown.push(path);
    const answered = async (asked: string, when: 'loading' | 'late') => {
      const url = origin + asked;
      const answer = { url, method: 'GET', kind: 'document', protocol: 'http/1.1', headers: {}, wire: 0 };
      return { ...answer, status: 200, body: await (await fetch(url)).bytes(), when };
    };
    const document = await answered(path, 'loading');
    const more = path === '/news' ? [await answered('/late', 'late')] : [];
    return { origin, responses: [document, ...more], unknown: [] };
  };
  const nothing = { measurements: [], findings: [], exhibits: [] };
  const suite: Suite = { ...probeSuite(async () => nothing), receive };
  const tasks = ['/price', '/about', '/news'].map((path) => {
    const page = { name: path, path };
    return { ...probeTask, id: path, needs: [{ path }], subjects: [{ id: path, page }] };
  });
  const findings = { failOn: 'error' as const, onlyNew: true, ignore: [] };
  const config = { name: 'p', uses: 'probe', options: {}, budgets: [], findings };
  const unchanged = await unchangedPages(
    { tasks },
    { config: { suites: [config] }, extensions: { suites: [suite] } },
    {
      sides: { base, head },
      isHindered: () => false,
      commits: undefined,
      isTrial: false,
      isKept: false,
      until: Infinity,
      keep: async (body) => ({ sha256: '0'.repeat(64), bytes: body.length }),
      emit: () => undefined,
    },
  );
  expect(shown.toSorted()).toEqual(['/about', '/about', '/about', '/news', '/news', '/news']);
  expect([...unchanged.tasks]).toEqual(['/about', '/news']);
  // What came late and differs, measuring may ask for.
  expect(unchanged.taken.tasks.map(({ id, runs }) => [id, runs])).toEqual([
    ['/about', 0],
    ['/news', 1],
  ]);
  expect(unchanged.told.map(({ subject, kind, differs }) => ({ subject, kind, differs }))).toEqual([
    { subject: '/price', kind: 'different', differs: [{ where: '/price', how: '"40" → "41"' }] },
    { subject: '/about', kind: 'identical', differs: [] },
    { subject: '/news', kind: 'late', differs: [{ where: '/late', how: 'other bytes (6 → 6)' }] },
  ]);
});
