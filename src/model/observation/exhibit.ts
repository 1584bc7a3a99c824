import { z } from 'zod';

/** Material without judgement: a screenshot, a full report. Its bytes lie under their own sha256. */
export const Exhibit = z.strictObject({
  suite: z.string(),
  subject: z.string(),
  /** What it is within its subject: `screenshot`, `elements`, `diff`, `lighthouse-report`, … */
  name: z.string(),
  mime: z.string(),
  /** Hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
  /** Pixels, for pictures. */
  width: z.int().optional(),
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

export function isPicture({ mime }: Pick<Exhibit, 'mime'>): boolean {
  return mime.startsWith('image/');
}

/** Bytes of pictures by sha256, as far as they could be had. */
export type Media = ReadonlyMap<string, Uint8Array>;

const endings: Readonly<Record<string, string>> = {
  'image/png': '.png',
  'application/json': '.json',
  'text/html': '.html',
  'text/plain': '.txt',
};

/** The file's name in an `exhibits/` folder. */
export function exhibitFile(exhibit: Pick<Exhibit, 'sha256' | 'mime'>): string {
  return exhibit.sha256 + (endings[exhibit.mime] ?? '');
}
