import type { StateWorld } from '#model/contract/state.ts';
import { Failure } from '#model/problem.ts';

/** ms that a program of `state:` may take. */
const LONGEST = 120_000;

/** Runs a program of `state:` in the project's folder; `mark` in place of `{mark}`. A Failure unless it ends with 0. */
export async function runProgram(
  argv: readonly [string, ...string[]],
  { what, mark = '' }: { readonly what: string; readonly mark?: string },
  { exec }: Pick<StateWorld, 'exec'>,
): Promise<string> {
  const [program, ...args] = argv;
  const filled = args.map((argument) => argument.replaceAll('{mark}', mark));
  const { code, stdout, stderr } = await exec({
    argv: [program, ...filled],
    folder: 'project',
    timeLimit: LONGEST,
  });
  if (code === 0) return stdout;
  const [reason] = stderr.trim().split('\n').slice(-1);
  throw new Failure({
    code: 'state/program-failed',
    owner: 'environment',
    message:
      `${program}, which ${what}, ended with ${code ?? 'a signal'}` +
      `${reason ? `: ${reason.slice(0, 200)}` : '.'}`,
    next: 'Run it by hand in the project folder and look why it fails.',
  });
}
