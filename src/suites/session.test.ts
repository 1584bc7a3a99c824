import { expect, test } from 'vitest';
import { headersWith } from './session.ts';

test('a header of the session takes the place of the page’s own of that name, in any case', () => {
  const own = { Authorization: 'Bearer page', Accept: '*/*' };
  expect(headersWith(own, { authorization: 'Basic ours', 'x-preview': '1' })).toEqual([
    { name: 'Accept', value: '*/*' },
    { name: 'authorization', value: 'Basic ours' },
    { name: 'x-preview', value: '1' },
  ]);
});
