import { createHash } from 'node:crypto';
import type { Box } from '#model/observation/finding.ts';
import type { Picture } from '#system/png/picture.ts';

/** Tells what a picture shows at some boxes apart from anything else; '' of no picture, and of a box outside it. */
export function digests(picture: Picture | undefined): (boxes: readonly Box[]) => string {
  return (boxes) => {
    if (!picture || boxes.length === 0) return '';
    const { width, height, data } = picture;
    const hash = createHash('sha256');
    for (const box of boxes) {
      const [left, top] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))];
      const right = Math.max(left, Math.min(width, Math.ceil(box.x + box.width)));
      const bottom = Math.max(top, Math.min(height, Math.ceil(box.y + box.height)));
      hash.update(`${right - left} ${bottom - top}\n`);
      for (let y = top; y < bottom; y += 1)
        hash.update(data.subarray((y * width + left) * 3, (y * width + right) * 3));
    }
    return hash.digest('hex');
  };
}
