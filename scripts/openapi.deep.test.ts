import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { freshCut } from './openapi.ts';

test("fixtures/github/openapi.json is what GitHub's own description says, cut again", () => {
  expect(freshCut()).toBe(readFileSync(new URL('../fixtures/github/openapi.json', import.meta.url), 'utf8'));
}, 300_000);
