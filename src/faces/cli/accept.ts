import { accept as acceptRun } from '#pipeline/commands/accept.ts';
import { print } from '../text/problem-text.ts';
import type { Command } from './command.ts';
import { requestOf } from './request.ts';

export const accept: Command = {
  name: 'accept',
  summary: 'make the last run the baseline',
  options: ['config', 'baseline', 'output'],
  async run(host, args) {
    const { startedAt, sha, baseline } = await acceptRun(requestOf(host, args));
    const commit = sha === undefined ? '' : ` (${sha.slice(0, 7)})`;
    print(host.out, `The run of ${startedAt}${commit} is now the baseline in ${baseline}.\n`);
    return 0;
  },
};
