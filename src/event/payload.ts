import { z } from 'zod';
import { Failure } from '#model/problem.ts';

/** A full commit hash, SHA-1 or SHA-256. */
export const Sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'is no commit hash');

const Id = z.int().min(1);
const Branch = z.string().min(1).max(1_000);
const Login = z.object({ login: z.string().min(1).max(100) });
const Account = Login.extend({ type: z.string() });

/** The repository the event happened in; a schedule's payload may lack it. */
export const WithRepository = z.object({
  repository: z.object({ id: Id, default_branch: Branch.optional() }).optional(),
  sender: Login.optional(),
});

/** `repo` is null once the fork was deleted. */
const End = z.object({ ref: Branch, sha: Sha, repo: z.object({ id: Id }).nullish() });

/** One pull request, as events and the REST API write it. */
export const PullRequest = z.object({ number: Id, state: z.string(), head: End, base: End });
export type PullRequest = z.infer<typeof PullRequest>;

export const PullRequestEvent = z.object({ action: z.string(), pull_request: PullRequest });

/** A label was set on a pull request. */
export const LabeledEvent = z.object({
  pull_request: PullRequest.extend({ updated_at: z.iso.datetime() }),
  label: z.object({ name: z.string() }),
  sender: Account,
});

export const PushEvent = z.object({ ref: z.string(), after: z.string(), deleted: z.boolean().optional() });

export const DeploymentStatusEvent = z.object({
  deployment: z.object({ sha: Sha, ref: z.string(), environment: z.string() }),
  deployment_status: z.object({
    state: z.string(),
    environment_url: z.string().nullish(),
    target_url: z.string().nullish(),
  }),
});

export const MergeGroupEvent = z.object({ merge_group: z.object({ head_sha: Sha, head_ref: z.string() }) });

/** A comment on an issue or, with `issue.pull_request`, on a pull request. */
export const IssueCommentEvent = z.object({
  action: z.string(),
  issue: z.object({ number: Id, state: z.string(), pull_request: z.object({}).nullish() }),
  comment: z.object({
    id: Id,
    body: z.string().nullish(),
    created_at: z.iso.datetime(),
    user: Account.nullish(),
  }),
  sender: Login,
});

export const WorkflowRunEvent = z.object({
  action: z.string(),
  workflow_run: z.object({
    id: Id,
    run_attempt: Id.default(1),
    event: z.string(),
    conclusion: z.string().nullish(),
    head_branch: Branch.nullish(),
    head_sha: Sha,
    head_repository: z.object({ id: Id, owner: Login }).nullish(),
  }),
});

/** What of an event we use; a Failure naming the first field that is missing or strange. */
export function readPayload<T>(event: string, schema: z.ZodType<T>, payload: unknown): T {
  const read = schema.safeParse(payload);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const field = issue?.path.join('.') || 'the payload';
  throw new Failure({
    code: 'github/payload',
    owner: 'environment',
    message: `The payload of the ${event} event cannot be used: ${field}: ${issue?.message ?? 'it is empty'}.`,
    next:
      'Compare the file named by GITHUB_EVENT_PATH with what GitHub sends for this event; a tool ' +
      'that imitates GitHub may leave fields out.',
  });
}
