import type { Request } from '#pipeline/prepare/request.ts';
import type { Host } from '#system/process/host.ts';
import { progressOn } from '../text/progress.ts';
import type { ParsedArgs } from './parsed-args.ts';

/** What a command line asks of the pipeline. */
export function requestOf(host: Host, args: ParsedArgs): Request {
  return {
    host,
    config: args.text('config'),
    flags: args.overlay,
    inputs: {},
    only: args.list('suite'),
    baseline: args.text('baseline'),
    allowPrivate: args.flag('allow-private'),
    owned: args.list('i-own-this-target'),
    dryRun: args.flag('dry-run'),
    seed: args.whole('seed'),
    looks: args.whole('looks'),
    pairs: args.whole('pairs'),
    github: undefined,
    tell: progressOn(host.err, () => performance.now()),
  };
}
