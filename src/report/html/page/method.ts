import type { Report } from '#model/record/report.ts';
import { amount, counted, moment } from '../../text/format.ts';
import { originOf } from '../../view/comparison.ts';
import { receivedLines } from '../../text/received-words.ts';
import type { View } from '../../view/view.ts';

function environment({ run, baseline }: Report) {
  const { environment: env } = run;
  const pairs: readonly (readonly [string, string])[] = [
    ['Target', `\`${run.target}\``],
    [
      'Base',
      baseline.found
        ? `${originOf(baseline)}, measured ${moment(baseline.run.startedAt)} at \`${baseline.run.target}\``
        : baseline.reason,
    ],
    ['Time', `${moment(run.startedAt)} to ${moment(run.finishedAt)}`],
    ['Machine', `${env.os}, ${env.arch}, ${env.cpu}, ${counted(env.cores, 'core')}${env.ci ? ', CI' : ''}`],
    [
      'Tools',
      `Node ${env.node}${env.chrome === undefined ? '' : `, Chrome ${env.chrome}`}, Tidemark ${run.tidemark}`,
    ],
    ['Run', `\`${run.id}\`, options \`${run.configHash.slice(0, 12)}\``],
  ];
  return pairs.map(([name, value]) => ({ name, value }));
}

/** How it was measured and compared, on what, and what is worth knowing beside it. */
export function methodContext(report: Report, view: View) {
  return {
    compared: [view.comparison, view.promise].filter(Boolean),
    environment: environment(report),
    tasks: report.run.tasks.map(
      (task) => `\`${task.id}\`: ${task.status}, ${counted(task.runs, 'run')}, ${amount(task.ms, 'ms')}`,
    ),
    received: receivedLines(report),
    notes: view.notes,
  };
}
