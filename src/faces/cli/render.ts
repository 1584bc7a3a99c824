import { render as renderReport } from '#pipeline/commands/render.ts';
import type { Command } from './command.ts';
import { printOutcome } from './outcome.ts';

export const render: Command = {
  name: 'render',
  summary: 'write the reports again from a report.json',
  options: ['output', 'quiet', 'json'],
  operand: { name: 'report.json', example: 'tidemark-report/report.json' },
  async run(host, args) {
    return printOutcome(host, args, await renderReport(args.operand, host.cwd, args.text('output')));
  },
};
