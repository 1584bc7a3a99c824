import { expect, test } from 'vitest';
import { base64 } from './base64.ts';

test('base64 of any length is that of Node, without padding', () => {
  for (const length of [0, 1, 2, 3, 4, 5, 49_151, 49_152, 49_153, 100_000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) % 256);
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64').replace(/=+$/, ''));
  }
});
