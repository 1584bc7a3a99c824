import { topicsMeant, topicsOf } from '#report/answer/topics.ts';
import { explanation } from '#report/answer/explanation.ts';
import { claimOfCheck } from '#verdict/acceptance/claim.ts';
import type { TalkRun } from '../prepare/github-run.ts';
import type { Reply } from './reply.ts';
import { reportsOf, type Standing } from './standing.ts';

/** Explains a cause, check or finding of the head's reports, or lists what can be asked for, causes first. */
export async function explain(
  { api }: TalkRun,
  standing: Standing,
  words: string | undefined,
): Promise<Reply> {
  const reports = await reportsOf(api, standing);
  const all = reports.flatMap(({ report }) => topicsOf(report));
  const meant = words === undefined ? [] : topicsMeant(all, words);
  const text = explanation({
    sha: standing.sha,
    words,
    meant,
    all,
    acceptable: (check, { run }) => claimOfCheck(check, run) !== undefined,
  });
  return { done: words === undefined || meant.length > 0, text };
}
