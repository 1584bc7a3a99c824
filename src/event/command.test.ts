import { expect, test } from 'vitest';
import { commandOf } from './command.ts';

test.each<[string, ReturnType<typeof commandOf>]>([
  ['/tidemark accept', { name: 'accept', subject: undefined }],
  ['/tidemark accept /pricing on phone', { name: 'accept', subject: '/pricing on phone' }],
  [
    '  /tidemark   accept  `/pricing on phone` \r\nbecause I say so',
    { name: 'accept', subject: '/pricing on phone' },
  ],
  ['/tidemark rerun', { name: 'rerun' }],
  ['/tidemark explain', { name: 'explain', cause: undefined }],
  ['/tidemark explain "axe/label"', { name: 'explain', cause: 'axe/label' }],
  ['/tidemark', { name: 'unknown', said: '' }],
  ['/tidemark approve', { name: 'unknown', said: 'approve' }],
  ['/tidemark Accept', { name: 'unknown', said: 'Accept' }],
  ['/tidemark rerun everything', { name: 'unknown', said: 'rerun everything' }],
  ['/tidemark acc\u200Bept\u202E', { name: 'accept', subject: undefined }],
])('%j is read', (body, command) => {
  expect(commandOf(body)).toEqual(command);
});

test.each([
  '',
  'Looks good',
  'please /tidemark accept',
  '> /tidemark accept',
  '/tidemarkaccept',
  '/tidemark-accept',
  '/deploy',
  '\n/tidemark accept',
  '`/tidemark accept`',
])('%j is no command of ours', (body) => {
  expect(commandOf(body)).toBeUndefined();
});

test('what others wrote comes out as one short clean line, however long it was', () => {
  for (const hostile of [
    'x'.repeat(1_000_000),
    ' '.repeat(1_000_000),
    '`'.repeat(99_999),
    '\u202E::error::x',
  ]) {
    const command = commandOf(`/tidemark accept ${hostile}`);
    const subject = command?.name === 'accept' ? (command.subject ?? '') : 'none';
    expect(Array.from(subject).length).toBeLessThanOrEqual(300);
    expect(subject).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }
});
