import type { Pinned } from '#model/contract/bench.ts';
import { Failure, type Problem } from '#model/problem.ts';
import { hostOf } from '#system/http/host-port.ts';
import { bareHost, permitHost, systemResolve, type Resolve } from '#system/egress/permit.ts';

function unresolved(host: string): Problem {
  return {
    code: 'target/unknown-host',
    owner: 'target',
    message: `The host ${host} is not known to the name servers.`,
    next: 'Check the address for a misspelling; a preview that was deleted also disappears from the name servers.',
  };
}

function inside(url: URL, what: string, allowPrivate: boolean): Problem {
  if (allowPrivate)
    return {
      code: 'target/cloud-address',
      owner: 'config',
      message: `The target ${url.host} is ${what}: a cloud's own service for its machines, never a preview.`,
      next: 'Give the address of your server; `allow-private` opens every private network but this.',
    };
  return {
    code: 'target/private-address',
    owner: 'config',
    message: `The target ${url.host} is ${what}, which a config may not point to by itself.`,
    next:
      'If that server is yours (for example started in this job), allow it with --allow-private or ' +
      'the action input `allow-private: true`.',
  };
}

/**
 * Where a public host is found for the whole run, asked of the name servers once. Undefined when private addresses are
 * allowed: nothing but a cloud's own is protected then. A Failure when there is no address, or one of them is private.
 */
export async function pinnedAddress(
  url: URL,
  allowPrivate: boolean,
  resolve: Resolve = systemResolve,
): Promise<Pinned | undefined> {
  const permit = await permitHost(url.hostname, allowPrivate, resolve);
  switch (permit.kind) {
    case 'unknown':
      throw new Failure(unresolved(bareHost(url.hostname)));
    case 'private-name':
      throw new Failure(inside(url, 'a name of this machine or its network', allowPrivate));
    case 'private-address':
      throw new Failure(inside(url, `at the private address ${permit.address}`, allowPrivate));
    case 'permitted': {
      const [address = ''] = permit.addresses;
      return allowPrivate ? undefined : { host: hostOf(url), address };
    }
  }
}
