import { expect, test } from 'vitest';
import { readPage } from '../../../fixtures/gfm/page.ts';
import { document, faultsOfPages, hostile } from '../../../fixtures/gfm/places.ts';
import { byCmark, byMicromark } from '../../../fixtures/gfm/parsers.ts';

// Half a minute of work: in no hurry.

test('two parsers that share no code make the same page of every hostile string, and it has no fault', () => {
  const documents = ['word', ...hostile].map(document);
  const [one, other] = [byCmark(documents), documents.map(byMicromark)];
  expect(faultsOfPages(hostile, other)).toEqual([]);
  expect(
    hostile.filter(
      (_, at) =>
        JSON.stringify(readPage(one[at + 1] ?? '')) !== JSON.stringify(readPage(other[at + 1] ?? '')),
    ),
  ).toEqual([]);
});
