import { explain as explainWords, listCauses } from '#pipeline/commands/explain.ts';
import { explainedText } from '../text/explain-text.ts';
import { print } from '../text/problem-text.ts';
import type { Command } from './command.ts';
import { requestOf } from './request.ts';

export const explain: Command = {
  name: 'explain',
  summary: 'what happened and what to do, or what a metric or rule means',
  options: ['report', 'config'],
  operand: { name: 'number, id, name, metric or rule', example: 'axe/label', count: 'any' },
  async run(host, args) {
    const [request, report, words] = [
      requestOf(host, args),
      args.text('report'),
      args.operands.join(' ').trim(),
    ];
    const explained = await (words === ''
      ? listCauses(request, report)
      : explainWords(request, report, words));
    print(host.out, explainedText(explained, host.out.columns));
    return 0;
  },
};
