import { expect, onTestFinished, test } from 'vitest';
import { benchFor } from '../../../../fixtures/bench.ts';
import { keptChrome } from '../../../../fixtures/kept-chrome.ts';
import { look, serve } from '../site.fixture.ts';

// What axe-core is asked, and what it asks itself.

const kept = keptChrome();
const phone = { width: 390, height: 844 };

test('another host is asked for its style sheet by the page, and not by axe once more', async () => {
  let asked = 0;
  const far = await serve({
    '/far.css': () => {
      asked += 1;
      return [200, 'text/css', 'p { color: #ccc }'];
    },
  });
  onTestFinished(() => far.close());
  const sheet = `${far.target.replace('127.0.0.1', 'localhost')}/far.css`;
  const near = await serve({
    '/': `<!doctype html><html lang="en"><title>t</title><link rel="stylesheet" href="${sheet}"><p>pale</p>`,
  });
  onTestFinished(() => near.close());
  const { findings } = await look(benchFor(near.target, kept), { ...phone, axe: [] });
  expect(findings.map(({ rule }) => rule)).toContain('axe/color-contrast');
  const withAxe = asked;
  await look(benchFor(near.target, kept), { ...phone, axe: false });
  expect(withAxe).toBeGreaterThan(0);
  expect(asked).toBe(2 * withAxe);
});
