import { deployAddress } from '#system/hosting/deploy-address.ts';
import { branchSlug } from '#system/slug.ts';
import { Failure } from '#model/problem.ts';

/** What fills a template. */
export interface Filling {
  readonly sha: string;
  readonly branch: string;
  readonly pr?: number;
}

function templateFault(template: string, what: string): Failure {
  return new Failure({
    code: 'config/url-template',
    owner: 'config',
    message: `The url-template "${template}" ${what}.`,
    next:
      'Write a full address with {pr}, {sha}, {short-sha} or {branch}, for example ' +
      'https://pr-{pr}.shop.example.com.',
  });
}

const KNOWN = ['pr', 'sha', 'short-sha', 'branch'];

/** Names of the template's placeholders; a Failure for one that does not exist. */
export function placeholders(template: string): readonly string[] {
  const names = [...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
  const foreign = names.find((name) => !KNOWN.includes(name));
  if (foreign !== undefined) throw templateFault(template, `has {${foreign}}, which means nothing`);
  return names;
}

/**
 * `https://pr-{pr}.example.com` filled in; undefined when it needs a pull request and there is none; a Failure when
 * it never is an address.
 */
export function fillTemplate(template: string, { sha, branch, pr }: Filling): string | undefined {
  const values: Readonly<Record<string, string>> = {
    sha,
    'short-sha': sha.slice(0, 7),
    branch: branchSlug(branch),
    ...(pr !== undefined && { pr: String(pr) }),
  };
  if (placeholders(template).some((name) => values[name] === undefined)) return undefined;
  const text = template.replaceAll(/\{([^{}]*)\}/g, (_all, name: string) => values[name] ?? '');
  const address = deployAddress(text);
  if (address === undefined)
    throw templateFault(template, `becomes ${text}, which is no address of a preview`);
  return address;
}
