import { setTimeout as sleep } from 'node:timers/promises';
import type { CommentMode } from '#model/config.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { outcomeOf, silence, type PostedComment } from './comment-outcome.ts';
import { CommentWriter } from './comment-writer.ts';
import {
  nextStep,
  versionOf,
  compareRuns,
  type OwnComment,
  type RunVersion,
  type Step,
  type Wish,
} from './sticky.ts';

/** A report's comment, and when it is wanted. */
export interface CommentWish {
  /** The pull request's number. */
  readonly pr: number;
  /** How our comments of this key begin: `<!-- tidemark:web `. */
  readonly marker: string;
  readonly text: string;
  /** The same run as in the text's own marker. */
  readonly run: RunVersion;
  readonly mode: CommentMode;
  /** Whether there is something to say. */
  readonly news: boolean;
  readonly failed: boolean;
  /** Asked just before the first write; a sentence why nothing may be posted any more. */
  readonly stillCurrent?: () => Promise<string | undefined>;
  /** Between a write and the look whether it lasted: longer than a parallel writer's request is on its way. */
  readonly pause?: () => Promise<void>;
}

/** Far more than writers that follow the same steps need. */
const MAX_ROUNDS = 12;

function mayCreate({ mode, news, failed }: CommentWish): boolean {
  return mode === 'always' || (mode === 'changes' && (news || failed)) || (mode === 'failures' && failed);
}

/** A text that names another run than ours would let an older one win. */
function refuseForeignText({ text, marker, run }: CommentWish): void {
  if (text.startsWith(marker) && compareRuns(versionOf(text, marker), run) === 0) return;
  throw new Error(`the comment must begin with ${marker}run=${run.id}.${run.attempt}`);
}

/** Whether what is about to be replaced was written in our own run, and not by us. */
function anothers(
  step: Step,
  ours: readonly OwnComment[],
  { marker, run }: Wish,
  { creations, wrote }: CommentWriter,
): boolean {
  if (step.do !== 'edit' || creations > 0 || wrote) return false;
  return ours.some(({ id, body }) => id === step.id && compareRuns(versionOf(body, marker), run) === 0);
}

/**
 * One comment a pull request and key, whoever else writes at the same time: made where there is something to say, kept
 * current after that. Every write follows a fresh look, so that no newer run's is written over, and is followed by
 * another, as
 * GitHub knows no "only if unchanged": an older run's edit that is on its way for longer than `pause` is the one
 * thing left to luck.
 * A Refusal where GitHub does not let us (locked, no permission).
 */
export async function postComment(api: GitHubApi, wish: CommentWish): Promise<PostedComment> {
  if (wish.mode === 'off') return { did: 'skipped', removed: 0, words: silence.off };
  refuseForeignText(wish);
  const { pause = () => sleep(1000) } = wish;
  const writer = new CommentWriter(api, wish);
  const own: Wish = { marker: wish.marker, text: wish.text, run: wish.run, create: mayCreate(wish) };
  let asked = false;
  let shared = false;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const ours = await writer.list();
    const step = nextStep(ours, own, writer);
    if (step.do === 'rest') return { ...outcomeOf(step, writer, wish), ...(shared && { shared }) };
    shared ||= anothers(step, ours, own, writer);
    if (step.do !== 'delete' && !asked) {
      const why = await wish.stillCurrent?.();
      if (why !== undefined) return { did: 'skipped', removed: writer.removed, words: why };
      asked = true;
    }
    await writer.carryOut(step);
    await pause();
  }
  return {
    did: 'skipped',
    removed: writer.removed,
    words: `The comment of pull request ${wish.pr} is being written by others all the time; it is left to them.`,
  };
}
