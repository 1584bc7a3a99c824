import { expect, test } from 'vitest';
import { hostile } from '../hostile.fixture.ts';
import { strangeIn } from './harm.fixture.ts';
import { useChrome } from './opened.fixture.ts';

useChrome(process.env['CHROME_PATH']);

test('text others wrote makes nothing either where words stand around it', async () => {
  expect(await strangeIn(hostile.filter((_, at) => at % 4 === 0 && at % 6 !== 0))).toEqual([]);
});
