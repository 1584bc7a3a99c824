import type { Observed } from '#model/contract/observation.ts';
import type { Contact } from '#system/egress/proxy.ts';

/** Hosts named in one note; of more, how many. */
const NAMED = 5;

function listed(hosts: readonly string[]): string {
  const more = hosts.length - NAMED;
  return hosts.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** What a page asked others for: each host once, in order, and a note of those that it was kept from. */
export function contactsOf(
  subject: string,
  contacts: readonly Contact[],
): Required<Pick<Observed, 'hosts' | 'notes'>> {
  const named = contacts.map(({ host, port, refused }) => ({
    host: `${host.includes(':') ? `[${host}]` : host}:${port}`,
    inside: refused === 'private-name' || refused === 'private-address',
  }));
  const hostsOf = (inside: boolean) => named.filter((one) => one.inside === inside).map(({ host }) => host);
  const refused = hostsOf(true).toSorted();
  const text = `The page asked for ${listed(refused)}, inside this machine's network: nothing was sent there.`;
  return {
    hosts: hostsOf(false)
      .toSorted()
      .map((host) => ({ subject, host })),
    notes: refused.length > 0 ? [{ subject, text }] : [],
  };
}
