import { join } from 'node:path';
import { ACCEPTANCE_FILE, acceptanceArtifact } from '#baseline/acceptance/acceptance-file.ts';
import { Failure } from '#model/problem.ts';
import { Acceptance, ACCEPTANCE_SCHEMA, MAX_ACCEPTED } from '#model/record/acceptance.ts';
import { acceptanceAnswer } from '#report/answer/acceptance.ts';
import { isMeant } from '#report/answer/accepted-by-name.ts';
import { prose } from '#report/markdown/markdown.ts';
import { writeWhole } from '#system/files.ts';
import type { TalkRun } from '../prepare/github-run.ts';
import { chosen, claimsIn, type Claimed } from './claims.ts';
import type { Reply } from './reply.ts';
import { rerunAll } from './rerun.ts';
import { reportsOf, type Reported, type Standing } from './standing.ts';

/** What somebody asked to be accepted, and when. */
interface Wish {
  readonly by: string;
  readonly at: string;
  readonly subject: string | undefined;
}

/** Refuses what the person cannot have seen: a report that came with or after the words about it. */
function requireSeen(reports: readonly Reported[], { sha }: Standing, { at }: Wish): void {
  const later = reports.find((reported) => !(Date.parse(reported.at) < Date.parse(at)));
  if (!later) return;
  throw new Failure({
    code: 'talk/not-seen',
    owner: 'config',
    message: `${sha.slice(0, 7)} was measured after this was said, so nobody can have meant what it shows.`,
    next: 'Look at the report as it stands now, and say it again.',
  });
}

function recordOf(claimed: readonly Claimed[], { number, sha }: Standing, { by, at }: Wish): Acceptance {
  return Acceptance.parse({
    schema: ACCEPTANCE_SCHEMA,
    pr: number,
    by,
    sha,
    at,
    accepted: claimed.slice(0, MAX_ACCEPTED).map(({ item, claim }) => ({ key: item.report.key, claim })),
  } satisfies Acceptance);
}

/** Keeps an acceptance with this run, which is what later ones believe it by. */
async function keep(
  { files, scratch }: TalkRun,
  { number }: Standing,
  acceptance: Acceptance,
): Promise<void> {
  const file = join(scratch, ACCEPTANCE_FILE);
  await writeWhole(file, `${JSON.stringify(acceptance, null, 1)}\n`);
  await files.upload({ name: acceptanceArtifact(number), root: scratch, files: [file] });
}

/** The runs whose reports showed what was accepted. */
function runsOf(reports: readonly Reported[], claimed: readonly Claimed[]) {
  const shown = new Set(claimed.map(({ item }) => item.report));
  return reports.filter(({ report }) => shown.has(report)).map(({ run }) => run);
}

/**
 * Accepts what differs at the head, all or what words mean, as far as it can be told apart from anything else; then
 * what measured it measures again, so that the verdict is a verdict.
 */
export async function accept(github: TalkRun, standing: Standing, wish: Wish): Promise<Reply> {
  const reports = await reportsOf(github.api, standing);
  requireSeen(reports, standing, wish);
  const all = reports.map(({ report }) => claimsIn(report));
  const claimed = all.flatMap((each) => each.claimed);
  const accepted = chosen(claimed, wish.subject).slice(0, MAX_ACCEPTED);
  const words = {
    sha: standing.sha,
    subject: wish.subject,
    accepted: accepted.map(({ item }) => item),
    refused: all.flatMap((each) => each.refused).filter(isMeant(wish.subject)),
    loosened: reports.some(({ report }) => report.verdict.loosened?.failing === true),
    others: claimed.map(({ item }) => item),
  };
  if (accepted.length === 0) return { done: false, text: acceptanceAnswer(words, '') };
  await keep(github, standing, recordOf(accepted, standing, wish));
  const again = await rerunAll(github.api, runsOf(reports, accepted));
  return { done: true, text: acceptanceAnswer(words, prose(again.words, 1_000)) };
}
