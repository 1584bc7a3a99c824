import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { compileTemplate, renderTemplate } from './template.ts';

const sources = { seed: 7, uuid: randomUUID, now: () => new Date() };

test('a text without templates stays itself, one with them differs per request and repeats with its seed', () => {
  expect(compileTemplate('/plain', sources)).toBe('/plain');
  const path = compileTemplate('/p/${{ random_int }}/${{request_number}}', sources);
  expect(renderTemplate(path, 3)).toMatch(/^\/p\/\d{1,6}\/3$/);
  expect(renderTemplate(compileTemplate('/p/${{ random_int }}/${{request_number}}', sources), 3)).toBe(
    renderTemplate(path, 3),
  );
  expect(new Set(Array.from({ length: 500 }, (_, index) => renderTemplate(path, index))).size).toBe(500);
  expect(
    renderTemplate(compileTemplate('${{ uuid }} ${{ timestamp }} ${{ timestamp_unix }}', sources), 1),
  ).toMatch(/^[\da-f-]{36} \d{4}-\d\d-\d\dT[\d:.]+Z \d{10}$/);
});
