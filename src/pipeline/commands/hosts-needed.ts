import { readRecordFolder } from '#baseline/stores/directory.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import { portOf } from '#system/http/host-port.ts';
import { vaultAddress } from '#system/secrets/vault.ts';
import type { Host } from '#system/process/host.ts';
import { baseOf } from '../comparison/baseline.ts';
import type { Prepared } from '../prepare/prepared.ts';

/** Hosts with their ports, `*` for any part: what a runner that lets only named hosts out has to be told. */
export interface HostsNeeded {
  readonly hosts: readonly string[];
  /** Whether a run has said which hosts the pages ask for. */
  readonly measured: boolean;
}

/**
 * What the action itself asks of GitHub: its API, and artifacts with the storage that they lie in (GitHub's
 * documentation of self-hosted runners, "Communicating with GitHub").
 */
const GITHUB = [
  'api.github.com:443',
  'results-receiver.actions.githubusercontent.com:443',
  '*.blob.core.windows.net:443',
];

/** Where pictures are attached to comments. */
const UPLOADS = 'uploads.github.com:443';

function withPort(origin: string): readonly string[] {
  const url = URL.parse(origin);
  return url ? [`${url.hostname}:${portOf(url)}`] : [];
}

/** The records of earlier runs that can be read; what keeps one from being read is told by the rows about it. */
async function earlier(prepared: Prepared): Promise<readonly RunRecord[]> {
  const last = await readRecordFolder(prepared.folder).catch(() => undefined);
  const base = await baseOf(prepared).catch(() => undefined);
  return [last?.record, base?.before?.kept.record].filter((record) => record !== undefined);
}

/** All hosts that a run of this config connects to, as far as it is known before one. */
export async function hostsNeeded(prepared: Prepared, env: Host['env']): Promise<HostsNeeded> {
  const { target, config } = prepared;
  const noted = (await earlier(prepared)).flatMap(({ hosts }) => (hosts ? [hosts] : []));
  const hosts = [
    ...withPort(target.origin),
    ...withPort(config.target.base),
    ...noted.flat().map(({ host }) => host),
    ...withPort(vaultAddress(env)?.href ?? ''),
    ...GITHUB,
    ...(['auto', 'attachment'].includes(config.report.pictures) ? [UPLOADS] : []),
  ];
  return { hosts: [...new Set(hosts)], measured: noted.length > 0 };
}
