import { writeZip, zeros, type Written } from './zip.fixture.ts';

/** So many entries without a byte. */
export const emptyFiles = (count: number): Written[] =>
  Array.from({ length: count }, (_, at) => ({ name: `f${at}`, body: '', method: 0 }));

/** Archives that would cost a careless reader its memory or minutes, with what they are refused as. */
export const bombs: Readonly<Record<string, { readonly code: string; readonly zip: () => Buffer }>> = {
  '200 MB of zeros': {
    code: 'too-large',
    zip: () => writeZip([{ name: 'run.json', packed: zeros(200), size: 200 * 2 ** 20 }]),
  },
  '10 GB of zeros, told as 9 MB': {
    code: 'wrong-size',
    zip: () => writeZip([{ name: 'run.json', packed: zeros(10_240), size: 9e6 }]),
  },
  '1 GB told': { code: 'too-large', zip: () => writeZip([{ name: 'run.json', body: 'x', size: 1e9 }]) },
  '100,000 entries': { code: 'too-many-entries', zip: () => writeZip(emptyFiles(100_000)) },
  '100,000 entries, told as 999': {
    code: 'damaged',
    zip: () => writeZip(emptyFiles(100_000), { count: 999 }),
  },
};
