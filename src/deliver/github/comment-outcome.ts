import type { CommentMode } from '#model/config.ts';
import type { CommentWriter } from './comment-writer.ts';
import type { Step } from './sticky.ts';

/** What became of a comment. `words` is a sentence for the log. */
export interface PostedComment {
  readonly did: 'created' | 'updated' | 'unchanged' | 'skipped';
  readonly words: string;
  /** The comment that stands now, for people. */
  readonly url?: string;
  /** Duplicates of ours that were removed. */
  readonly removed: number;
  /** Another job or step of this very run had written something else there. */
  readonly shared?: true;
}

/** Why nothing was written, by mode. */
export const silence: Readonly<Record<CommentMode, string>> = {
  changes: 'No comment: there is nothing to say about this pull request (comment: changes).',
  failures: 'No comment: nothing failed (comment: failures).',
  always: 'No comment.',
  off: 'No comment: they are switched off (comment: off).',
};

/** What became of a comment once its writer rests. */
export function outcomeOf(
  step: Extract<Step, { do: 'rest' }>,
  writer: CommentWriter,
  { mode, pr }: { readonly mode: CommentMode; readonly pr: number },
): PostedComment {
  const { removed, trouble } = writer;
  if (step.why === 'vanished' && trouble) throw trouble;
  if (!step.kept)
    return {
      did: 'skipped',
      removed,
      words: step.why === 'silent' ? silence[mode] : 'No comment: it was deleted each time it was made.',
    };
  const { id, url } = step.kept;
  const too =
    removed === 0 ? '' : `; ${removed === 1 ? 'a duplicate was' : `${removed} duplicates were`} removed`;
  if (step.why === 'superseded')
    return { did: 'skipped', removed, url, words: `The comment is a newer run's and stays as it is${too}.` };
  if (writer.created?.id === id)
    return { did: 'created', removed, url, words: `Commented on pull request ${pr}${too}.` };
  if (writer.wrote && writer.created === undefined)
    return { did: 'updated', removed, url, words: `Updated the comment of pull request ${pr}${too}.` };
  return {
    did: 'unchanged',
    removed,
    url,
    words: `The comment of pull request ${pr} already says so${too}.`,
  };
}
