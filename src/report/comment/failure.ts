import type { Problem } from '#model/problem.ts';
import { code, link, prose } from '../markdown/markdown.ts';
import type { Since } from '#model/record/report.ts';
import { markerOf } from './marker.ts';
import { memoryLine } from './memory.ts';

/** A run that came to no verdict. */
export interface NoVerdict {
  readonly key: string;
  readonly sha: string;
  readonly run: { readonly id: number; readonly attempt: number; readonly url: string };
  readonly problems: readonly Problem[];
  /** What the comment that it replaces knew of causes. */
  readonly remembered?: Since | undefined;
}

const MAX_PROBLEMS = 8;

/**
 * The sticky comment of a run that could not measure: it takes the place of an older commit's verdict, which would look
 * like this one's.
 */
export function failureComment({ key, sha, run, problems, remembered }: NoVerdict): string {
  const lines = problems
    .slice(0, MAX_PROBLEMS)
    .map(({ message, next }) => `- ${prose(message)} **Next:** ${prose(next)}`);
  const more = problems.length > MAX_PROBLEMS ? [`- … and ${problems.length - MAX_PROBLEMS} more`] : [];
  const name = key === 'default' ? '' : ` ${code(key)}`;
  const lasting = [
    `### ❌ Tidemark${name}: ${code(sha.slice(0, 7))} could not be measured`,
    '',
    ...lines,
    ...more,
  ].join('\n');
  const marker = markerOf(key, { run: `${run.id}.${run.attempt}`, sha, lasting });
  const memory = remembered ? memoryLine(remembered) : '';
  return [marker, memory, `${lasting}\n\n${link('Run', run.url)}\n`].filter(Boolean).join('\n');
}
