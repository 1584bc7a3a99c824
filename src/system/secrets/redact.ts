import { isCredentialName, withoutCredentials } from './credentials.ts';
import { alonePattern, secretPattern, SHORTEST_SECRET, withoutCut, withoutWhole } from './forms.ts';

const PUT = '***';
/** Lines of a secret of several, a key or a JSON file, are hidden one by one from this length on. */
const TELLING_LINE = 16;

function alone(secrets: readonly string[]): readonly string[] {
  const all = secrets.flatMap((secret) => {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    return [
      secret,
      secret.trim(),
      ...(lines.length > 1 ? lines.filter((line) => line.length >= TELLING_LINE) : []),
    ];
  });
  return [...new Set(all)]
    .filter((secret) => secret.trim().length >= SHORTEST_SECRET)
    .toSorted((a, b) => b.length - a.length);
}

/** Puts `***` in the place of secrets. */
export interface Redact {
  (text: string): string;
  /** Leaves what became known only on the way: for names by which things are found, which must stay the same. */
  readonly names?: (text: string) => string;
}

/** A text without these secrets, in any of their forms. */
export function withoutSecrets(secrets: readonly string[]): Redact {
  const known = alone(secrets).map((secret) => ({ secret, pattern: secretPattern(secret) }));
  return (text) => {
    const whole = known.reduce((rest, { pattern }) => withoutWhole(rest, pattern, PUT), text);
    return known.reduce((rest, { secret }) => withoutCut(rest, secret, PUT), whole);
  };
}

/**
 * Replaces by `***` every known secret of 6 characters or more (plain, encoded for addresses, JSON, HTML, base64 or
 * hexadecimal, nested or inside something longer, shortened with `…`), and what looks like a credential whoever it
 * belongs to.
 */
export function redactor(secrets: readonly string[]): Redact {
  const hide = withoutSecrets(secrets);
  return (text) => withoutCredentials(hide(text), PUT);
}

/**
 * Replaces known secrets alone, and shorter ones too where they stand by themselves (of `others` none): for values as
 * people wrote them, which read back as the same.
 */
export function redactorOfValues(secrets: readonly string[], others: readonly string[] = []): Redact {
  const hide = withoutSecrets([...secrets, ...others]);
  const short = secrets
    .map((secret) => secret.trim())
    .filter(({ length }) => length > 0 && length < SHORTEST_SECRET);
  const patterns = short.toSorted((a, b) => b.length - a.length).map(alonePattern);
  return (text) => patterns.reduce((rest, pattern) => rest.replace(pattern, PUT), hide(text));
}

/** Fields by which our own things are found. */
const namesOfOurs: ReadonlySet<string> = new Set([
  'schema',
  'id',
  'key',
  'suite',
  'subject',
  'task',
  'metric',
  'rule',
  'code',
  'histogram',
  'hash',
  'configHash',
  'sha256',
  'mime',
]);

/** The same value with every text in it redacted, names too, and what goes by a secret header's name gone. */
export function redactDeep<T>(value: T, redact: Redact): T {
  const { names = redact } = redact;
  const text = JSON.stringify(value, (key, inner: unknown) => {
    if (typeof inner === 'string') {
      if (isCredentialName(key)) return inner === '' ? inner : PUT;
      return namesOfOurs.has(key) ? names(inner) : redact(inner);
    }
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, field]) => [names(name), field]));
  });
  return JSON.parse(text);
}

/** What the runner hands an action and nobody else may see. */
const runnerSecrets = [
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'INPUT_GITHUB-TOKEN',
  'INPUT_PICTURES-TOKEN',
  'INPUT_TOKEN',
];

/** The runner's own secrets in this environment, to be hidden beside those of the config. */
export function knownSecrets(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return runnerSecrets.flatMap((name) => env[name]?.trim() || []);
}
