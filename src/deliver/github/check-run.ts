import { z } from 'zod';
import type { GitHubApi } from '#system/github/api.ts';
import { Refusal } from '#system/github/refusal.ts';
import { cut, cutMarkdown } from './size-limits.ts';

/** A remark on lines of a file, path from the repository's root. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title?: string;
  readonly message: string;
}

/** A finished check of a commit. `externalId` is the same for every attempt, so that a repetition updates. */
export interface CheckWish {
  readonly sha: string;
  readonly name: string;
  readonly title: string;
  /** Markdown, as is `text`. */
  readonly summary: string;
  readonly text?: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly annotations: readonly CheckAnnotation[];
  readonly detailsUrl?: string;
  readonly externalId: string;
}

/** What became of a check run, and its page. */
export interface PostedCheck {
  readonly did: 'created' | 'updated';
  readonly url: string | undefined;
}

const CheckRun = z.looseObject({
  id: z.int(),
  external_id: z.string().nullish(),
  html_url: z.string().nullish(),
  output: z.looseObject({ annotations_count: z.int() }),
});
type CheckRun = z.infer<typeof CheckRun>;

const CheckRuns = z.looseObject({ check_runs: z.array(CheckRun) });

const Shown = z.looseObject({
  path: z.string(),
  start_line: z.int(),
  annotation_level: z.string().nullish(),
  title: z.string().nullish(),
  message: z.string().nullish(),
});

const RUNS = '/repos/{owner}/{repo}/check-runs';
/** GitHub takes so many a request, and appends those of the next. */
const ANNOTATIONS_PER_REQUEST = 50;
/** What nobody reads any more; keeps a commit from costing hundreds of requests. */
const MAX_ANNOTATIONS = 500;
/** Answers lost on the way that are made up for by looking again. */
const MAX_LOST_ANSWERS = 2;
const MAX_TEXT_BYTES = 65_535;
const MAX_TITLE_LENGTH = 255;

const line = (text: string): string => cut(text, MAX_TEXT_BYTES, MAX_TITLE_LENGTH);

function annotationWithin(annotation: CheckAnnotation): CheckAnnotation {
  return {
    ...annotation,
    message: cut(annotation.message, 64_000),
    ...(annotation.title !== undefined && { title: line(annotation.title) }),
  };
}

const contentOf = ({
  path,
  start_line: at,
  annotation_level: level,
  title,
  message,
}: CheckAnnotation | z.infer<typeof Shown>): string =>
  JSON.stringify([path, at, level, title ?? null, message]);

async function existing(api: GitHubApi, { sha, name, externalId }: CheckWish): Promise<CheckRun | undefined> {
  const { check_runs: runs } = await api.ask(
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    { ref: sha, check_name: name, filter: 'all', per_page: 100 },
    CheckRuns,
    { toWrite: true },
  );
  return runs.filter(({ external_id: id }) => id === externalId).toSorted((a, b) => b.id - a.id)[0];
}

/** Those that the run does not show yet: GitHub only ever adds annotations. */
async function notYetShown(
  api: GitHubApi,
  run: CheckRun,
  annotations: readonly CheckAnnotation[],
): Promise<readonly CheckAnnotation[]> {
  const shown = new Set<string>();
  for (let page = 1; page <= Math.ceil(run.output.annotations_count / 100); page += 1) {
    const some = await api.ask(
      `GET ${RUNS}/{check_run_id}/annotations`,
      { check_run_id: run.id, per_page: 100, page },
      z.array(Shown),
    );
    for (const annotation of some) shown.add(contentOf(annotation));
  }
  return annotations.filter((annotation) => !shown.has(contentOf(annotation)));
}

/** Makes the run; where the answer was lost, the one that was made all the same. */
async function create(
  api: GitHubApi,
  wish: CheckWish,
  fields: Readonly<Record<string, unknown>>,
): Promise<{ readonly run: CheckRun; readonly lost: boolean }> {
  const ask = () =>
    api.ask(
      `POST ${RUNS}`,
      { ...fields, name: wish.name, head_sha: wish.sha, external_id: wish.externalId },
      CheckRun,
    );
  try {
    return { run: await ask(), lost: false };
  } catch (error) {
    if (!(error instanceof Refusal) || !error.mayHaveHappened) throw error;
    const made = await existing(api, wish);
    return { run: made ?? (await ask()), lost: made !== undefined };
  }
}

/** Adds what the run does not show yet, fifty at a time; a lost answer is made up for by looking, not by repeating. */
async function complete(
  api: GitHubApi,
  run: CheckRun,
  fields: { readonly about: object; readonly texts: object },
  annotations: readonly CheckAnnotation[],
): Promise<void> {
  const append = (some: readonly CheckAnnotation[]) =>
    api.ask(
      `PATCH ${RUNS}/{check_run_id}`,
      { check_run_id: run.id, ...fields.about, output: { ...fields.texts, annotations: some } },
      CheckRun,
      { once: true },
    );
  let rest = annotations;
  let lost = 0;
  do {
    try {
      await append(rest.slice(0, ANNOTATIONS_PER_REQUEST));
      rest = rest.slice(ANNOTATIONS_PER_REQUEST);
    } catch (error) {
      if (!(error instanceof Refusal) || !error.mayHaveHappened || (lost += 1) > MAX_LOST_ANSWERS)
        throw error;
      rest = await notYetShown(
        api,
        await api.ask(`GET ${RUNS}/{check_run_id}`, { check_run_id: run.id }, CheckRun),
        rest,
      );
    }
  } while (rest.length > 0);
}

/**
 * One check run a commit and check, made or updated. Annotations beyond what one request takes follow in further
 * ones; those
 * of an earlier attempt that hold no more stay, as GitHub offers no way to take one back.
 */
export async function postCheck(api: GitHubApi, wish: CheckWish): Promise<PostedCheck> {
  const texts = {
    title: line(wish.title),
    summary: cutMarkdown(wish.summary, MAX_TEXT_BYTES),
    ...(wish.text !== undefined && { text: cutMarkdown(wish.text, MAX_TEXT_BYTES) }),
  };
  const about = {
    status: 'completed',
    conclusion: wish.conclusion,
    ...(wish.detailsUrl !== undefined && { details_url: wish.detailsUrl }),
  };
  const all = wish.annotations.slice(0, MAX_ANNOTATIONS).map(annotationWithin);
  const before = await existing(api, wish);
  const { run, lost } = before
    ? { run: before, lost: true }
    : await create(api, wish, {
        ...about,
        output: { ...texts, annotations: all.slice(0, ANNOTATIONS_PER_REQUEST) },
      });
  const rest = lost ? await notYetShown(api, run, all) : all.slice(ANNOTATIONS_PER_REQUEST);
  if (before || rest.length > 0) await complete(api, run, { about, texts }, rest);
  return { did: before ? 'updated' : 'created', url: run.html_url ?? undefined };
}
