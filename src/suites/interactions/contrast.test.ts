import { expect, test } from 'vitest';
import type { Side } from '#model/contract/suite.ts';
import { contrast } from './contrast.ts';
import type { Script, Slowest } from './exhibit.ts';

const script = (name: string, duration: number): Script => ({
  url: '/app.js',
  function: name,
  invoker: 'BUTTON.onclick',
  duration,
});

const click = (duration: number, scripts: readonly Script[]): Slowest => ({
  step: 0,
  label: 'click on #buy',
  event: 'click',
  duration,
  delay: 5,
  processing: duration - 25,
  presentation: 20,
  scripts: [...scripts],
});

/** A side of two visits with these INPs, of which the last timed this. */
const sideOf = (inp: readonly number[], last: Slowest): Side => ({
  target: 'http://shop.example',
  measurements: [
    { suite: 'feel', subject: 'home', metric: 'inp', samples: { kind: 'replicates', values: [...inp] } },
  ],
  findings: [],
  exhibits: [
    {
      suite: 'feel',
      subject: 'home',
      name: 'interactions',
      mime: 'application/json',
      sha256: '',
      bytes: 0,
    },
  ],
  read: async () => new TextEncoder().encode(JSON.stringify({ interactions: [last] })),
});

const told = async (now: Side, before: Side): Promise<readonly string[]> =>
  (await contrast('home', now, before)).findings.map(({ message }) => message);

const render = script('render', 150);

test('a handler that came is told though the last visit of the base happened to be as slow', async () => {
  const before = sideOf([220, 345], click(345, [render]));
  const slow = script('recalculate', 200);
  expect(await told(sideOf([420, 380], click(380, [slow, render])), before)).toEqual([
    'Click on #buy: 345 → 380 ms, processing 320 → 355 ms; recalculate in /app.js runs for 200 ms of it.',
  ]);
  expect(await told(sideOf([420, 340], click(340, [slow, render])), before)).toEqual([
    'Click on #buy: 340 ms in this visit; recalculate in /app.js runs for 200 ms of it.',
  ]);
});

test('what only varies from visit to visit is not told', async () => {
  const before = sideOf([220, 345], click(345, [render]));
  const now = sideOf([420, 380], click(380, [script('render', 210)]));
  expect(await told(now, before)).toEqual([]);
  const short = sideOf([40, 42], click(42, []));
  expect(await told(sideOf([64, 66], click(49, [script('render', 90)])), short)).toEqual([]);
});
