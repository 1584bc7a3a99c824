import { aa as compareAlike } from '#pipeline/commands/aa.ts';
import { aaText } from '../text/aa-text.ts';
import { print, problemText } from '../text/problem-text.ts';
import type { Command } from './command.ts';
import { requestOf } from './request.ts';

export const aa: Command = {
  name: 'aa',
  summary: 'compare the target with itself: how noisy it is, and how often the rule is wrong',
  options: [
    'config',
    'url',
    'base-url',
    'preset',
    'pairs',
    'suite',
    'baseline',
    'output',
    'allow-private',
    'i-own-this-target',
    'seed',
    'dry-run',
  ],
  async run(host, args) {
    const result = await compareAlike(requestOf(host, args));
    print(host.out, `${aaText(result)}As JSON: ${result.file}\n`);
    if (result.problems.length > 0) print(host.err, problemText(result.problems));
    return result.exit;
  },
};
