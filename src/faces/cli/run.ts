import { check } from '#pipeline/commands/check.ts';
import { showConfig, showPlan } from '#pipeline/commands/show.ts';
import { print } from '../text/problem-text.ts';
import type { Command } from './command.ts';
import { settling } from './options.ts';
import { mistake } from './parsed-args.ts';
import { printOutcome } from './outcome.ts';
import { requestOf } from './request.ts';

export const run: Command = {
  name: 'run',
  summary: 'measure the target and answer with a verdict',
  options: [...settling, 'on-missing-baseline', 'looks', 'seed', 'dry-run', 'plan', 'print-config'],
  async run(host, args) {
    const request = requestOf(host, args);
    if (args.flag('plan') && args.flag('print-config'))
      throw mistake('--plan and --print-config each print something and stop.', 'Ask for one of them.');
    if (args.flag('print-config')) print(host.out, await showConfig(request));
    else if (args.flag('plan')) print(host.out, await showPlan(request));
    else return printOutcome(host, await check(request));
    return 0;
  },
};
