/** Keys that a workflow's `permissions:` knows; others no workflow token can have. */
const KEYS = new Set([
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
]);

/** What a refused request was for: `toWrite`, it only looked at what was to be written next. */
interface Intent {
  readonly toWrite?: boolean;
}

/**
 * `pull_requests=write` as `pull-requests: write`; undefined for what is no such thing. `metadata` is always granted.
 */
function asKey(text: string, { toWrite = false }: Intent): string | undefined {
  const [, name, level] = /^\s*([a-z_]+)=(read|write)\s*$/.exec(text) ?? [];
  const key = name?.replaceAll('_', '-');
  return key !== undefined && KEYS.has(key) ? `${key}: ${toWrite ? 'write' : level}` : undefined;
}

/**
 * What `x-accepted-github-permissions` asks for as lines to paste: alternatives (`;`) of which each may need several
 * (`,`).
 * `pull_requests=write; issues=write` → ['permissions: { pull-requests: write }', 'permissions: { issues: write }']
 */
function pasteable(header: string, intent: Intent): readonly string[] {
  return header
    .slice(0, 500)
    .split(';')
    .flatMap((set) => {
      const parts = set.split(',').filter((part) => !/^\s*metadata=/.test(part));
      const keys = parts.flatMap((part) => asKey(part, intent) ?? []);
      return keys.length > 0 && keys.length === parts.length ? [`permissions: { ${keys.join(', ')} }`] : [];
    });
}

/**
 * The next step when the token may not do something. `header` is `x-accepted-github-permissions`, where GitHub sent
 * it. It speaks of the one request: whoever grants only that to a look before a write meets the next refusal at once.
 */
export function permissionAdvice(header: string | undefined, intent: Intent = {}): string {
  const lines = [...new Set(pasteable(header ?? '', intent))];
  if (lines.length === 0)
    return 'Look at `permissions:` of the job and at the settings of the repository under Actions, General.';
  const add = `Add ${lines.map((line) => `\`${line}\``).join(' or ')} to the job, beside those it has.`;
  return lines.some((line) => line.includes('write'))
    ? `${add} On a pull request from a fork or by Dependabot the token stays read-only all the same.`
    : add;
}
