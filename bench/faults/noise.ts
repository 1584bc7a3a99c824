import { createHash } from 'node:crypto';

/** So many letters that no packing makes much smaller, the same every time. */
export function noise(bytes: number): string {
  const blocks = Array.from({ length: Math.ceil(bytes / 44) }, (_, at) =>
    createHash('sha256').update(`${at}`).digest('base64'),
  );
  return blocks.join('').slice(0, bytes);
}
