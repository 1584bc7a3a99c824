import { stringify } from '#system/yaml.ts';
import type { Metric } from '#model/observation/metric.ts';
import type { Suite } from '#model/contract/suite.ts';
import { writeAmount } from '#model/amounts.ts';

export interface StarterOptions {
  /** Address for target.url; `auto` when there is none. */
  readonly url?: string;
  /** Paths by name; the home page when there are none. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Address or path of tidemark.schema.json for editors. */
  readonly schema?: string;
  /** Those of the registry; without them the file names none and takes the recommended ones. */
  readonly suites?: readonly Suite[];
}

/** The commented `tidemark.yml` that `tidemark init` writes. */
export function starterConfig({
  url = 'auto',
  pages = { home: '/' },
  schema,
  suites = [],
}: StarterOptions): string {
  const automatic =
    '                # auto: this commit’s preview deploy · or an address · or "${{ env.PREVIEW_URL }}"';
  const chosen = suites.filter((suite) => suite.byDefault);
  return [
    ...(schema ? [`# yaml-language-server: $schema=${schema}`] : []),
    'version: 1',
    '',
    'target:',
    `  url: ${scalar(url)}${url === 'auto' ? automatic : ''}`,
    '  # wait: 120s             # how long the deploy may take to answer',
    '  # headers: { x-vercel-protection-bypass: "${{ secrets.VERCEL_BYPASS }}" }',
    '',
    'pages:                     # named once, used by every suite',
    ...Object.entries(pages).map(([name, path]) => `  ${scalar(name)}: ${scalar(path)}`),
    '',
    '# actors:                  # who visits pages that need a login; on a page: { path: /account, as: buyer }',
    '#   buyer: { login: { post: /login, ' +
      'json: { email: a@example.com, password: "${{ secrets.BUYER_PASSWORD }}" } } }',
    '',
    ...(chosen.length > 0 ? ['suites:', ...chosen.flatMap(suiteLines), ''] : []),
    '# compare: { preset: normal }          # quick, normal or deep',
    '# report: { comment: changes }         # changes, always, failures or off',
    '',
  ].join('\n');
}

function suiteLines(suite: Suite): readonly string[] {
  const budgets = suite.recommended.flatMap((budget) => {
    const metric = suite.metrics.find(({ id }) => id === budget.metric);
    return metric ? [`      ${metric.id}: { ${limitsOf(budget, metric)} }`] : [];
  });
  return [
    `  ${suite.id}:`,
    `    uses: ${suite.id}`,
    ...(budgets.length > 0
      ? ['    budgets:               # max and min are absolute; regress is against the base', ...budgets]
      : []),
  ];
}

function limitsOf({ max, min, regress, level }: Suite['recommended'][number], metric: Metric): string {
  const parts = [
    max === undefined ? [] : [`max: ${writeAmount(max, metric.unit)}`],
    min === undefined ? [] : [`min: ${writeAmount(min, metric.unit)}`],
    regress === undefined
      ? []
      : [`regress: ${writeAmount(regress, metric.compare === 'ratio' ? 'ratio' : metric.unit)}`],
    level === 'warn' ? ['level: warn'] : [],
  ];
  return parts.flat().join(', ');
}

/** Quoted only where YAML needs it. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}
