import { Failure, type Problem } from '#model/problem.ts';
import { isSharedDomain } from '#system/hosting/hosts.ts';
import { portOf } from '#system/http/host-port.ts';

/** Registries' own second level, `co.uk` and its kin: anybody can register below it. */
const REGISTRY = /^(ac|co|com|edu|gob|gov|ltd|me|mil|ne|net|nom|or|org|plc|sch)\.[a-z]{2}$/;

/** Who said where to measure. Everything but the config is beyond a pull request's reach. */
export type TargetSource = 'input' | 'deployment' | 'status' | 'template' | 'flag' | 'config';

export interface TargetRule {
  /** The config is a pull request's, so whoever opened it may have written it. */
  readonly pullRequest: boolean;
  /** `shop.example.com`, `shop.example.com:8443` or `*.shop.example.com`, from the workflow file. */
  readonly allowedHosts: readonly string[];
}

/** A pattern as what it allows; `port` is empty for the scheme's own. */
interface Allowed {
  readonly below: boolean;
  readonly hostname: string;
  readonly port: string;
}

function whyTooWide(domain: string): string | undefined {
  if (isSharedDomain(domain)) return 'anybody can have a name there';
  return !domain.includes('.') || REGISTRY.test(domain) ? 'anybody can register a name there' : undefined;
}

function read(pattern: string): Allowed | string {
  const below = pattern.startsWith('*.');
  const bare = below ? pattern.slice(2) : pattern;
  if (/[\s/\\@?#*,|^%]/.test(bare) || !URL.canParse(`https://${bare}`))
    return 'it is neither a host (shop.example.com), a host with a port (shop.example.com:8443) nor *.example.com';
  const hostname = new URL(`https://${bare}`).hostname.replace(/\.$/, '');
  const port = /:(\d+)$/.exec(bare)?.[1] ?? '';
  if (!below) return { below, hostname, port };
  if (/^[\d.]+$|^\[/.test(hostname)) return 'numbers have no subdomains';
  const wide = whyTooWide(hostname);
  return wide === undefined ? { below, hostname, port } : wide;
}

function wrong(pattern: string, why: string): Problem {
  return {
    code: 'target/host-pattern',
    owner: 'config',
    message: `allowed-hosts: ${pattern} is not allowed: ${why}.`,
    next:
      'Correct the input `allowed-hosts` in the workflow file; name shared domains host by host, or ' +
      'leave the preview to be found by its deployment.',
  };
}

/** The patterns as what they allow. Throws a Failure with every wrong one. */
export function checkHostPatterns(patterns: readonly string[]): readonly Allowed[] {
  const all = patterns.map((pattern) => ({ pattern, allowed: read(pattern.trim()) }));
  const problems = all.flatMap(({ pattern, allowed }) =>
    typeof allowed === 'string' ? [wrong(pattern, allowed)] : [],
  );
  if (problems.length > 0) throw new Failure(...problems);
  return all.flatMap(({ allowed }) => (typeof allowed === 'string' ? [] : [allowed]));
}

function allows({ below, hostname, port }: Allowed, url: URL): boolean {
  if (portOf({ port, protocol: url.protocol }) !== portOf(url)) return false;
  return below ? url.hostname.endsWith(`.${hostname}`) : url.hostname === hostname;
}

/**
 * Throws a Failure when a pull request's config names a host that the workflow file does not allow: whoever can open a
 * pull request could have our requests, and the secrets in them, sent anywhere. Throws for wrong patterns in any case.
 */
export function allowedTarget(
  url: URL,
  source: TargetSource,
  { pullRequest, allowedHosts }: TargetRule,
): void {
  const patterns = checkHostPatterns(allowedHosts);
  if (source !== 'config' || !pullRequest || patterns.some((pattern) => allows(pattern, url))) return;
  const among =
    allowedHosts.length === 0
      ? 'the workflow file allows no host'
      : `the workflow file allows only ${allowedHosts.join(', ')}`;
  throw new Failure({
    code: 'target/not-allowed',
    owner: 'config',
    message:
      `The config of this pull request points to ${url.host}, and ${among}. A pull request's config ` +
      'can be written by anybody who opens one.',
    next:
      `If that host is yours, add \`allowed-hosts: ${url.host}\` to the action's inputs in the ` +
      `workflow file, or give the address as its input \`url\`; with \`target.url: auto\` the ` +
      'preview of the commit is found by itself.',
  });
}
