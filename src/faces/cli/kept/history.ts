import { historyAt } from '#pipeline/kept/history.ts';
import { timelineCsv, timelineJson } from '#report/history/export.ts';
import { timelineHeading, timelineTable } from '#report/history/table.ts';
import { print, printCsv } from '../../text/problem-text.ts';
import { table } from '../../text/table.ts';
import type { Command } from '../command.ts';
import { mistake } from '../parsed-args.ts';
import { requestOf } from '../request.ts';

export const history: Command = {
  name: 'history',
  summary: 'show how the figures of the base branch went, run by run',
  options: ['config', 'baseline', 'from', 'metric', 'json', 'csv'],
  operand: { name: 'words of a figure', example: 'p95 browse', count: 'any' },
  async run(host, args) {
    if (args.flag('json') && args.flag('csv'))
      throw mistake('--json and --csv are two formats.', 'Ask for one of them.');
    const metrics = args.list('metric');
    const words = args.operands.flatMap((operand) => operand.split(/\s+/).filter((word) => word !== ''));
    const { place, timeline, notes } = await historyAt(requestOf(host, args), {
      from: args.text('from') ?? args.text('baseline'),
      metrics,
      words,
    });
    if (args.flag('json')) print(host.out, timelineJson(timeline, place));
    else if (args.flag('csv')) printCsv(host.out, timelineCsv(timeline));
    else {
      const { rows, below } = timelineTable(timeline, metrics.length + words.length > 0);
      print(
        host.out,
        [
          `${timelineHeading(timeline)}\n`,
          table(rows),
          ...[...below, ...notes].map((line) => `${line}\n`),
        ].join('\n'),
      );
    }
    return 0;
  },
};
