import { relative } from 'node:path';
import { makeSite } from '#pipeline/kept/site.ts';
import { print } from '../../text/problem-text.ts';
import type { Command } from '../command.ts';
import { requestOf } from '../request.ts';

export const site: Command = {
  name: 'site',
  summary: 'write a static site of runs, trends and what is kept, for GitHub Pages',
  options: ['config', 'baseline', 'output'],
  help: { output: ['<folder>', 'where the site goes (default: tidemark-site)'] },
  operand: { name: 'folder of a report', example: 'tidemark-report', count: 'any' },
  async run(host, args) {
    // Of this command --output is the site's folder, not that of the config's reports.
    const request = { ...requestOf(host, args), flags: {} };
    const { folder, runs, figures } = await makeSite(request, {
      runs: args.operands,
      baseline: args.text('baseline'),
      output: args.text('output') ?? 'tidemark-site',
    });
    const counted = `${runs} ${runs === 1 ? 'run' : 'runs'}, ${figures} ${figures === 1 ? 'figure' : 'figures'}`;
    print(host.out, `Wrote ${relative(host.cwd, folder) || folder}/index.html: ${counted} over time.\n`);
    return 0;
  },
};
