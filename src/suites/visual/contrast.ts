import type { Contrast, Side } from '#model/suite.ts';

/** What changed in the picture between two sides. */
export async function contrast(subject: string, now: Side, before: Side): Promise<Contrast> {
  const picture = (side: Side) => side.exhibits.find((one) => one.name === 'screenshot');
  const same = picture(now)?.sha256 !== undefined && picture(now)?.sha256 === picture(before)?.sha256;
  return { measurements: [{ subject, metric: 'changed-pixels', samples: same ? { kind: 'exact', values: [0] } : { kind: 'absent', reason: 'the pictures differ' } }], findings: [], exhibits: [] };
}
