import { check } from '#pipeline/commands/check.ts';
import { showConfig, showPlan } from '#pipeline/commands/show.ts';
import { print } from '../text/problem-text.ts';
import type { Command } from './command.ts';
import { settling } from './options.ts';
import { mistake, type ParsedArgs } from './parsed-args.ts';
import { printOutcome } from './outcome.ts';
import { requestOf } from './request.ts';

/** What is printed instead of a report, if anything is. */
function insteadOf(args: ParsedArgs): 'plan' | 'print-config' | undefined {
  const [first, second] = (['plan', 'print-config'] as const).filter((name) => args.flag(name));
  if (first && second)
    throw mistake('--plan and --print-config each print something and stop.', 'Ask for one of them.');
  if (first && args.flag('json'))
    throw mistake(
      `--json prints a report, and with --${first} there is none.`,
      `Leave out --json or --${first}.`,
    );
  return first;
}

export const run: Command = {
  name: 'run',
  summary: 'measure the target and answer with a verdict',
  options: [
    ...settling,
    'on-missing-baseline',
    'looks',
    'seed',
    'dry-run',
    'quiet',
    'json',
    'plan',
    'print-config',
  ],
  async run(host, args) {
    const request = requestOf(host, args);
    const instead = insteadOf(args);
    if (instead === undefined) return printOutcome(host, args, await check(request));
    print(host.out, await (instead === 'plan' ? showPlan(request) : showConfig(request)));
    return 0;
  },
};
