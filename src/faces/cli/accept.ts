import { BASELINE_LOOKS } from '#model/observation/looks.ts';
import { accept as acceptRun } from '#pipeline/commands/accept.ts';
import { acceptSeen } from '#pipeline/commands/accept-seen.ts';
import type { Request } from '#pipeline/prepare/request.ts';
import { itemName } from '#report/answer/acceptance.ts';
import type { Host } from '#system/process/host.ts';
import { print } from '../text/problem-text.ts';
import type { Command } from './command.ts';
import { requestOf } from './request.ts';

async function acceptWords(host: Host, request: Request, words: string): Promise<void> {
  const { items, file } = await acceptSeen(request, words);
  const names = [...new Set(items.map(itemName))];
  const lines = names.map((name) => `  ${name}\n`).join('');
  print(
    host.out,
    `Accepted exactly as the last report shows it (${file}):\n${lines}` +
      'It passes in the next run; anything else about it is judged anew.\n',
  );
}

export const accept: Command = {
  name: 'accept',
  summary: 'make the last run the baseline, or accept one change of it',
  options: ['config', 'baseline', 'output'],
  operand: { name: 'cause, subject or element', example: 'web/home#buy', count: 'any' },
  async run(host, args) {
    const [request, words] = [requestOf(host, args), args.operands.join(' ').trim()];
    if (words !== '') {
      await acceptWords(host, request, words);
      return 0;
    }
    const { startedAt, sha, baseline, fewLooks } = await acceptRun(request);
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
