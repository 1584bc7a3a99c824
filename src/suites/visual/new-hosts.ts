import type { NewFinding } from '#model/observation/finding.ts';
import { lastingHost } from '#model/lasting.ts';
import type { Side } from '#model/contract/suite.ts';

/** Hosts that a page asks for now and did not before. None where the earlier run noted no hosts. */
export function newHosts(subject: string, now: Side, before: Side): readonly NewFinding[] {
  if (!now.hosts || !before.hosts) return [];
  const known = new Set(before.hosts.map(lastingHost));
  const added = new Map(now.hosts.map((host) => [lastingHost(host), host]));
  return [...added]
    .filter(([lasting]) => !known.has(lasting))
    .map(([lasting, host]) => ({
      subject,
      rule: 'visual/new-host',
      severity: 'warning',
      message: `The page contacts ${host}, which it did not before.`,
      identity: `visual/new-host ${lasting}`,
      resource: lasting,
    }));
}
