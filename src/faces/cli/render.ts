import { render as renderReport } from '#pipeline/commands/render.ts';
import { print } from '../text/problem-text.ts';
import type { Command } from './command.ts';
import { printOutcome } from './outcome.ts';

export const render: Command = {
  name: 'render',
  summary: 'write the reports again from a report.json, or others of it: csv, markdown',
  options: ['output', 'format', 'quiet', 'json'],
  operand: { name: 'report.json', example: 'tidemark-report/report.json' },
  async run(host, args) {
    const formats = args.list('format');
    const output = args.text('output');
    const outcome = await renderReport({ path: args.operand, cwd: host.cwd, output, formats });
    if (formats.length === 0) return printOutcome(host, args, outcome);
    const written = outcome.documents.map(({ name }) => `${outcome.folder}/${name}`);
    print(host.out, `Wrote ${written.join(', ')}.\n`);
    return 0;
  },
};
