import { z } from 'zod';
import { Failure } from '#model/problem.ts';
import type { WorkflowRun } from '#model/github-context.ts';
import { Sha } from './payload.ts';

const Count = z
  .string()
  .regex(/^\d{1,15}$/, 'is no number')
  .transform(Number);

/** What GitHub's runner says about itself, by the names of its variables. */
const Variables = z.object({
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_REPOSITORY: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'is not owner/name'),
  GITHUB_REPOSITORY_ID: Count.optional(),
  GITHUB_RUN_ID: Count,
  GITHUB_RUN_ATTEMPT: Count.default(1),
  GITHUB_WORKFLOW_REF: z.string().regex(/^[^/]+\/[^/]+\/.+@/, 'is not owner/name/path@ref'),
  GITHUB_JOB: z.string().min(1),
  GITHUB_SERVER_URL: z.url({ protocol: /^https?$/ }).default('https://github.com'),
  GITHUB_SHA: Sha.optional(),
  GITHUB_REF: z.string().optional(),
  GITHUB_ACTOR: z.string().optional(),
});
type Variables = z.infer<typeof Variables>;

/** The workflow run as the runner's variables tell it. `repository` is undefined where only the payload knows it. */
export interface Runner {
  readonly event: string;
  readonly owner: string;
  readonly repo: string;
  readonly repository: number | undefined;
  readonly server: URL;
  readonly run: WorkflowRun;
  readonly sha: string | undefined;
  readonly ref: string;
  readonly actor: string | undefined;
}

/** `octo/shop/.github/workflows/x.yml@refs/heads/main` → `.github/workflows/x.yml` */
function workflowPath(ref: string): string {
  const path = ref.split('/').slice(2).join('/');
  const end = path.includes('@refs/') ? path.indexOf('@refs/') : path.lastIndexOf('@');
  return path.slice(0, end);
}

function told(variables: Variables): Runner {
  const [owner = '', repo = ''] = variables.GITHUB_REPOSITORY.split('/');
  const server = new URL(variables.GITHUB_SERVER_URL);
  const id = variables.GITHUB_RUN_ID;
  return {
    event: variables.GITHUB_EVENT_NAME,
    owner,
    repo,
    repository: variables.GITHUB_REPOSITORY_ID,
    server,
    run: {
      id,
      attempt: variables.GITHUB_RUN_ATTEMPT,
      workflow: workflowPath(variables.GITHUB_WORKFLOW_REF),
      job: variables.GITHUB_JOB,
      url: `${server.origin}/${owner}/${repo}/actions/runs/${id}`,
    },
    sha: variables.GITHUB_SHA,
    ref: variables.GITHUB_REF ?? '',
    actor: variables.GITHUB_ACTOR,
  };
}

/**
 * Reads the runner's variables (an empty one counts as missing); a Failure naming the first that is missing or
 * strange.
 */
export function readRunner(env: Readonly<Record<string, string | undefined>>): Runner {
  const set = Object.fromEntries(Object.keys(Variables.shape).map((name) => [name, env[name] || undefined]));
  const read = Variables.safeParse(set);
  if (read.success) return told(read.data);
  const issue = read.error.issues[0];
  const name = issue?.path.join('.') ?? 'GITHUB_EVENT_NAME';
  throw new Failure({
    code: 'github/environment',
    owner: 'environment',
    message:
      set[name] === undefined
        ? `The variable ${name} is not set.`
        : `The variable ${name} ("${set[name]}") ${issue?.message ?? 'is strange'}.`,
    next:
      'The action runs as a step of a GitHub workflow, which sets it; elsewhere use the command ' +
      'line: npx tidemark run.',
  });
}
