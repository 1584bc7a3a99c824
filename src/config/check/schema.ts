import { z } from 'zod';
import { Severity } from '#model/observation/finding.ts';
import type { Metric } from '#model/observation/metric.ts';
import type { Suite } from '#model/contract/suite.ts';
import { shown } from '#model/shown.ts';

/** Where reports go unless something is said. */
export const REPORT_FOLDER = 'tidemark-report';

const nameRule = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const Name = z
  .string()
  .regex(nameRule, 'A name has letters, digits, ".", "_" and "-" only. Choose another name.');
const Texts = z.record(z.string(), z.string());
const Amount = z.union([shown(z.string()), z.number()]);
const ShownText = shown(z.string().min(1));
const PathText = shown(
  z
    .string()
    .regex(
      /^\/(?![/\\])/,
      'A path on the target starts with one "/". Write /products rather than an address; the address is target.url.',
    )
    .regex(/^\S*$/, 'A path has no spaces. Write %20 for a space.'),
);

const Target = z.strictObject({
  url: ShownText.default('auto').describe("auto (this commit's preview deploy) or an address"),
  base: ShownText.default('auto').describe(
    "auto (the merge base's own deploy), an address, or none (stored baseline only)",
  ),
  environment: ShownText.optional().describe(
    'Deployment environment or commit status the preview is taken from, * for any part: "Preview – web"',
  ),
  wait: Amount.optional().describe('How long to wait until the target answers; 120s unless said'),
  headers: Texts.default({}).describe('Sent with every request to the target'),
  tls: z
    .strictObject({
      ca: z
        .string()
        .min(1)
        .optional()
        .describe('The authority that the target is known by: a file, or a secret'),
      cert: z.string().min(1).optional().describe('Our own certificate: a file, or a secret'),
      key: z.string().min(1).optional().describe('The private key of cert: a file, or a secret'),
      insecure: z.boolean().default(false).describe("Whether anybody's certificate will do"),
    })
    .optional()
    .describe('How the target is known by https, and who we are to it'),
});

const PageValue = z.union([
  PathText,
  z.strictObject({ path: PathText, as: shown(z.string()).optional().describe('The actor who visits it') }),
]);

const Login = z
  .strictObject({
    post: PathText,
    json: z.unknown().optional(),
    form: Texts.optional(),
    expect: z.int().min(100).max(599).optional(),
  })
  .refine(
    (login) => login.json === undefined || login.form === undefined,
    'A login sends json or form, not both. Remove one of them.',
  );

const ActorValue = z.strictObject({
  headers: Texts.default({}),
  cookies: Texts.default({}),
  login: Login.optional().describe('The request that logs the actor in before the pages are visited'),
  'storage-state': ShownText.optional().describe('Path of a Playwright storage state'),
});

const Ignore = z
  .strictObject({
    rule: ShownText.optional(),
    match: ShownText.optional().describe('Part of the message, selector or address'),
    because: shown(
      z.string().min(1, 'An ignored finding needs a reason. Say in a few words why it may stay.'),
    ),
    until: z.iso
      .date('This is not a date of the calendar. Write it as YYYY-MM-DD.')
      .optional()
      .describe('Last day, YYYY-MM-DD'),
  })
  .refine(
    (ignore) => ignore.rule !== undefined || ignore.match !== undefined,
    'Nothing says what to ignore. Add rule, match or both.',
  );

const Findings = z.strictObject({
  'fail-on': z.enum([...Severity.options, 'never']).default('error'),
  'only-new': z.boolean().default(true),
  ignore: z.array(Ignore).default([]),
});

const Compare = z.strictObject({
  mode: z.enum(['live', 'stored', 'auto']).default('auto'),
  preset: z
    .enum(['quick', 'normal', 'deep'])
    .default('normal')
    .describe('How many live pairs at most: 14, 20 or 30'),
  'max-time': Amount.optional().describe('How long live pairs may take together; unless said, 10 to 30 min'),
  'on-inconclusive': z.enum(['neutral', 'fail', 'pass']).default('neutral'),
  identity: z
    .enum(['on', 'off'])
    .default('on')
    .describe(
      'Whether pages of which a browser receives every byte unchanged are measured on the head alone',
    ),
});

const Report = z.strictObject({
  comment: z.enum(['changes', 'always', 'failures', 'off']).default('changes'),
  check: z.boolean().default(false),
  pictures: z
    .enum(['auto', 'attachment', 'branch', 'off'])
    .default('off')
    .describe(
      'Pictures in the comment: attached to it, on the branch tidemark-media, or whichever the job may',
    ),
  folder: ShownText.default(REPORT_FOLDER).describe('Folder for everything written'),
  junit: ShownText.optional(),
});

function budgetOf(metric?: Metric) {
  const budget = z.strictObject({
    max: Amount.optional(),
    min: Amount.optional(),
    regress: Amount.optional(),
    level: z.enum(['fail', 'warn']).optional(),
  });
  return metric ? budget.describe(`${metric.title} (${metric.unit}, ${metric.better} is better)`) : budget;
}

function suiteOf(suite: Suite) {
  const metrics = Object.fromEntries(suite.metrics.map((metric) => [metric.id, budgetOf(metric).optional()]));
  return z.strictObject({
    uses: z.literal(suite.id).describe(suite.title),
    with: suite.options.prefault({}),
    budgets: z.object(metrics).catchall(budgetOf()).optional(),
    findings: Findings.prefault({}),
  });
}

/** The whole file for these suites: its defaults, and what no value may be. Amounts are still text here. */
export function schemaOf(suites: readonly Suite[]) {
  const [first, ...rest] = suites.map(suiteOf);
  if (first === undefined) throw new Error('no suite is registered');
  return z.strictObject({
    version: z.literal(1),
    extends: ShownText.optional().describe('Another file of the repository that this one is laid over'),
    vars: z
      .record(Name, z.union([z.string(), z.number(), z.boolean()]))
      .default({})
      .describe('Values for ${{ vars.name }}'),
    target: Target.prefault({}),
    pages: z.record(Name, PageValue).default({}).describe('Paths by name, used by every suite'),
    actors: z.record(Name, ActorValue).default({}),
    suites: z.record(Name, z.discriminatedUnion('uses', [first, ...rest])).optional(),
    compare: Compare.prefault({}),
    report: Report.prefault({}),
  });
}

/** The file as read, defaults filled in. */
export type Written = z.infer<ReturnType<typeof schemaOf>>;
