import { options } from './options.ts';

/** Command → what it does. */
export const commands: Readonly<Record<string, string>> = {
  run: 'measure the target and answer with a verdict',
  accept: 'make the last run the baseline',
  aa: 'compare the target with itself: how noisy it is, and how often the rule is wrong',
  init: 'write a commented tidemark.yml',
  render: 'write the reports again from a report.json',
  doctor: 'look at everything a run needs, measure nothing',
};

/** What `tidemark --help` prints. */
export function helpText(): string {
  const list = (rows: readonly (readonly [string, string])[]) => {
    const widest = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(widest)}  ${right}`);
  };
  const optionRows = Object.entries(options).map(
    ([name, one]) => [`--${name}${'value' in one ? ` ${one.value}` : ''}`, one.help] as const,
  );
  return [
    'Tidemark: is this deploy slower, uglier or broken, compared with what we have?',
    '',
    'Usage: tidemark <command> [options]',
    '',
    ...list(Object.entries(commands)),
    '',
    'Options',
    ...list(optionRows),
    '',
    'Exit codes: 0 passed, 1 the verdict failed, 2 config, 3 environment or target, 4 a bug in Tidemark, 130 interrupted.',
    '',
  ].join('\n');
}
