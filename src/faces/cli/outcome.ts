import type { Outcome } from '#pipeline/deliver/deliver.ts';
import type { ExitCode } from '#pipeline/deliver/exit.ts';
import type { Host } from '#system/process/host.ts';
import { print } from '../text/problem-text.ts';

/** Prints the verdict and where its report lies. */
export function printOutcome(host: Host, { documents, folder, exit }: Outcome): ExitCode {
  for (const { name, text } of documents) if (name === 'terminal.txt') print(host.out, text);
  print(host.out, `Report: ${folder}/report.html\n`);
  return exit;
}
