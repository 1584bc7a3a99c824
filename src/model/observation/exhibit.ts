import { z } from 'zod';
import { SubjectId, SuiteName } from './subject.ts';

/** Material without judgement: a screenshot, a full report. Its bytes lie under their own sha256. */
export const Exhibit = z.strictObject({
  suite: SuiteName,
  subject: SubjectId,
  /** What it is within its subject: `screenshot`, `elements`, `diff`, `lighthouse-report`. */
  name: z.string(),
  /** Media type of its bytes: `image/png`. */
  mime: z.string(),
  /** SHA-256 of its bytes in hex; the file lies under this name in `exhibits/`. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Size in bytes. */
  bytes: z.int().min(0),
  /** Width of a picture in pixels. */
  width: z.int().optional(),
  /** Height of a picture in pixels. */
  height: z.int().optional(),
});
export type Exhibit = z.infer<typeof Exhibit>;

/** An exhibit on its way from a suite to the store, its bytes at hand; the runner hashes it. */
export interface NewExhibit extends Omit<Exhibit, 'suite' | 'sha256' | 'bytes'> {
  readonly body: Uint8Array;
}

/** An exhibit whose bytes lie in a file of the run's scratch folder. */
export interface ExhibitFile extends Omit<NewExhibit, 'body'> {
  readonly path: string;
}

/** Name of the picture that shows a page at the moment at which something failed on it. */
export const FAILED_PICTURE = 'screenshot-failed';

/** Whether it shows what a page looks like; an SVG is a diagram that a run drew itself. */
export function isPicture({ mime }: Pick<Exhibit, 'mime'>): boolean {
  return mime.startsWith('image/') && mime !== 'image/svg+xml';
}

/** Bytes of pictures by sha256, as far as they could be had. */
export type Media = ReadonlyMap<string, Uint8Array>;

const endings: Readonly<Record<string, string>> = {
  'image/png': '.png',
  'image/svg+xml': '.svg',
  'application/json': '.json',
  'text/html': '.html',
  'text/plain': '.txt',
};

/** The file's name in an `exhibits/` folder. */
export function exhibitFile(exhibit: Pick<Exhibit, 'sha256' | 'mime'>): string {
  return exhibit.sha256 + (endings[exhibit.mime] ?? '');
}
