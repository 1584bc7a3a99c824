import { doctor as examine } from '#pipeline/commands/doctor.ts';
import { doctorRows, hostLines } from '../text/doctor-text.ts';
import { print, problemText } from '../text/problem-text.ts';
import { table } from '../text/table.ts';
import type { Command } from './command.ts';
import { settling } from './options.ts';
import { requestOf } from './request.ts';

export const doctor: Command = {
  name: 'doctor',
  summary: 'look at everything a run needs, measure nothing',
  options: settling,
  async run(host, args) {
    const { findings, exit } = await examine(requestOf(host, args));
    print(host.out, table(doctorRows(findings)) + hostLines(findings));
    const problems = findings.flatMap((finding) => finding.problem ?? []);
    if (problems.length > 0) print(host.out, `\n${problemText(problems)}`);
    return exit;
  },
};
