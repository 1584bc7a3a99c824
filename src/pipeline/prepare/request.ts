import type { RunEvent } from '#model/contract/event.ts';
import type { Host } from '#system/process/host.ts';
import type { Config } from '#model/config.ts';
import { knownSecrets, redactDeep } from '#system/secrets/redact.ts';
import { RunSecrets } from '#system/secrets/run-secrets.ts';
import type { WorkflowInputs } from './github-run.ts';
import type { MissingPolicy } from './prepared.ts';
import type { Run } from './run.ts';

/** What a face was asked to do, as plain values; how the asking looked is the face's own business. */
export interface Request {
  readonly host: Pick<Host, 'env' | 'cwd' | 'signal' | 'now'>;
  /** Path of the config as people name it, or undefined to look for `tidemark.yml`. */
  readonly config: string | undefined;
  /** Dotted config keys laid over the file, by a person and by the workflow. */
  readonly flags: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  /** Names of suites to run; empty: all. */
  readonly only: readonly string[];
  /** Folder of the stored baseline; undefined: artifacts on GitHub, `.tidemark/<key>` elsewhere. */
  readonly baseline: string | undefined;
  /** What a run without a baseline is; undefined: red where there was one before. Never said by a config. */
  readonly onMissingBaseline?: MissingPolicy | undefined;
  readonly allowPrivate: boolean;
  /** Hosts whose owner lifted the load caps. */
  readonly owned: readonly string[];
  readonly dryRun: boolean;
  readonly seed: number | undefined;
  /** How often each page is looked at, at least; undefined: as often as its purpose asks for. */
  readonly looks?: number | undefined;
  /** Most pairs of a comparison, instead of the preset's. */
  readonly pairs?: number | undefined;
  /** Undefined outside the action. */
  readonly github: WorkflowInputs | undefined;
  tell(event: RunEvent): void;
}

/** The run asked for; it hides the config's secrets beside the runner's own and the token. */
export function runOf(
  { host, github, tell }: Request,
  config?: Pick<Config, 'key' | 'secrets' | 'hiddenEnv'>,
): Run {
  const ours = [...knownSecrets(host.env), ...(github ? [github.token, github.picturesToken] : [])];
  const secrets = new RunSecrets([...(config?.secrets ?? []), ...ours], config?.hiddenEnv);
  if (config) secrets.spare({ found: [config.key], shown: [] });
  const { redact } = secrets;
  return {
    signal: host.signal,
    now: () => host.now(),
    emit: (event) => tell(redactDeep(event, redact)),
    redact,
    secrets,
  };
}
