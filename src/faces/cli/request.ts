import { MISSING_POLICIES } from '#pipeline/prepare/prepared.ts';
import type { Request } from '#pipeline/prepare/request.ts';
import type { Host } from '#system/process/host.ts';
import { progressOn } from '../text/progress.ts';
import { choiceOf, type ParsedArgs } from './parsed-args.ts';

/** What a command line asks of the pipeline. */
export function requestOf(host: Host, args: ParsedArgs): Request {
  return {
    host,
    config: args.text('config'),
    flags: args.overlay,
    inputs: {},
    only: args.list('suite'),
    baseline: args.text('baseline'),
    onMissingBaseline: choiceOf(
      '--on-missing-baseline',
      MISSING_POLICIES,
      args.text('on-missing-baseline'),
      'Leave it out, and a run without a baseline judges absolute limits alone.',
    ),
    allowPrivate: args.flag('allow-private'),
    owned: args.list('i-own-this-target'),
    dryRun: args.flag('dry-run'),
    seed: args.whole('seed'),
    looks: args.whole('looks'),
    pairs: args.whole('pairs'),
    github: undefined,
    tell: args.flag('quiet') ? () => undefined : progressOn(host.err, () => performance.now()),
  };
}
