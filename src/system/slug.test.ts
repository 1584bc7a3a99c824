import { expect, test } from 'vitest';
import { branchSlug, slug, slugOfRuns } from './slug.ts';

test('names of files keep letters, digits, dots, underscores and hyphens', () => {
  expect(slug('web/ä b.c_d-e')).toBe('web---b.c_d-e');
  expect(slugOfRuns('web/ä b.c_d-e', '_')).toBe('web_b.c_d-e');
});

test('a branch becomes a name as hosts make it', () => {
  expect(branchSlug('Feature/ABC_123--Ünïcode!')).toBe('feature-abc-123-n-code');
  expect(branchSlug(`x/${'y'.repeat(100)}`)).toHaveLength(63);
  expect(branchSlug('../../@evil.example.com')).toBe('evil-example-com');
});
