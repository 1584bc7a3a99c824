import type { Outcome } from '#pipeline/deliver/deliver.ts';
import type { ExitCode } from '#pipeline/deliver/exit.ts';
import { verdictLines } from '#report/terminal/terminal.ts';
import type { Host } from '#system/process/host.ts';
import { printableJson } from '../text/printable-json.ts';
import { print, problemText } from '../text/problem-text.ts';
import type { ParsedArgs } from './parsed-args.ts';

/**
 * Prints the verdict and where its report lies; with `--quiet` the verdict and what kept the run from its work, with
 * `--json` the report beside it.
 */
export function printOutcome(host: Host, args: ParsedArgs, outcome: Outcome): ExitCode {
  const { report, documents, shown, folder, failed, exit } = outcome;
  const json = documents.find(({ name }) => name === 'report.json');
  const told = args.flag('json') ? host.err : host.out;
  if (args.flag('json') && json) host.out.write(printableJson(json.text));
  if (args.flag('quiet')) {
    print(host.err, problemText([...report.problems, ...failed]));
    print(told, verdictLines(report));
    return exit;
  }
  if (shown.terminal) print(told, shown.terminal.text);
  print(told, `Report: ${folder}/report.html\n`);
  return exit;
}
