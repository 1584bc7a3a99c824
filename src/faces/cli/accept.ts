import { BASELINE_LOOKS } from '#model/observation/looks.ts';
import { accept as acceptRun } from '#pipeline/commands/accept.ts';
import { print } from '../text/problem-text.ts';
import type { Command } from './command.ts';
import { requestOf } from './request.ts';

export const accept: Command = {
  name: 'accept',
  summary: 'make the last run the baseline',
  options: ['config', 'baseline', 'output'],
  async run(host, args) {
    const { startedAt, sha, baseline, fewLooks } = await acceptRun(requestOf(host, args));
    const commit = sha === undefined ? '' : ` (${sha.slice(0, 7)})`;
    print(host.out, `The run of ${startedAt}${commit} is now the baseline in ${baseline}.\n`);
    if (fewLooks !== undefined)
      print(
        host.out,
        `It holds ${fewLooks} ${fewLooks === 1 ? 'look' : 'looks'} at a page; of ${BASELINE_LOOKS} ` +
          `(\`tidemark run --looks ${BASELINE_LOOKS}\`) a new fault could fail sooner.\n`,
      );
    return 0;
  },
};
