import { expect, onTestFinished, test } from 'vitest';
import type { SideName } from '#model/record/pairs.ts';
import type { Side } from '#model/contract/suite.ts';
import type { Exhibit, NewExhibit } from '#model/observation/exhibit.ts';
import { executeLive } from '#run/pairs/live.ts';
import type { Taken } from '#run/single/execute.ts';
import { visual } from '#suites/visual/suite.ts';
import { findChrome } from '#system/chrome/find.ts';
import { warmChrome } from '#system/chrome/warm.ts';
import { chromeWide } from '#system/egress/egress.ts';
import { sha256 } from '#system/files.ts';
import { equipmentFor } from '../../../fixtures/bench.ts';
import { serve } from '../../../fixtures/host.ts';

/** Base and head that are one server, which another text comes from with the third visit of all. */
async function greeting(asked: SideName[]): Promise<Readonly<Record<SideName, string>>> {
  const side = (name: SideName) =>
    serve(({ url = '/' }, response) => {
      if (url !== '/') return void response.writeHead(404).end();
      asked.push(name);
      const hour = asked.length <= 2 ? 'morning' : 'evening';
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(`<!doctype html><html lang="en"><title>Shop</title><h1>Shop</h1><p>Good ${hour}!</p></html>`);
    });
  return { base: await side('base'), head: await side('head') };
}

test('a page that changes with the hour while base and head are looked at is no change', async () => {
  const asked: SideName[] = [];
  const targets = await greeting(asked);
  const chrome = await findChrome(process.env);
  const { signal } = new AbortController();
  const flags = chromeWide([{ target: targets.base }, { target: targets.head }]);
  const warm = warmChrome({ path: () => chrome, flags, signal });
  onTestFinished(() => warm.close());
  const shared = { name: 'looks', pages: [{ name: 'home', path: '/' }], owned: true };
  const options = visual.options.parse({ viewports: ['desktop'], axe: false });
  const tasks = visual.plan(options, shared).map((task) => ({ ...task, suite: 'looks', uses: 'visual' }));
  const bodies = new Map<string, Uint8Array>();
  const equipment = (target: string) => equipmentFor(target, { chrome: () => chrome, warmChrome: warm });
  const taken = await executeLive(
    { tasks },
    {
      suites: [visual],
      sides: { base: equipment(targets.base), head: equipment(targets.head) },
      keep: async (body: NewExhibit['body']) => {
        const hash = sha256(body);
        bodies.set(hash, body);
        return { sha256: hash, bytes: body.length };
      },
      hindered: new Map(),
      hinderedBase: new Map(),
      maxPairs: 2,
      until: Infinity,
      outlook: () => ({
        open: new Set(tasks.map(({ id }) => id)),
        figures: { decided: 0, of: 0, failed: false },
      }),
      inDoubt: () => false,
      emit: () => undefined,
    },
  );
  const { notes, problems } = taken.head;
  expect([asked.slice(0, 2).toSorted(), asked.slice(2).toSorted(), notes, problems]).toEqual([
    ['base', 'head'],
    ['base', 'head'],
    [],
    [],
  ]);
  const sideOf = ({ measurements, findings, exhibits }: Taken, target: string): Side => ({
    target,
    measurements,
    findings,
    exhibits,
    read: async ({ sha256: hash }: Exhibit) => bodies.get(hash) ?? new Uint8Array(),
  });
  const subject = tasks[0]?.subjects[0]?.id ?? '';
  const sides = [sideOf(taken.head, targets.head), sideOf(taken.base, targets.base)] as const;
  const contrast = await visual.contrast?.(subject, ...sides);
  expect(contrast?.measurements).toMatchObject([{ metric: 'changed-pixels', samples: { values: [0] } }]);
  expect(contrast?.findings).toEqual([]);
});
