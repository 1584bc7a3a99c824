import type { Command } from './command.ts';
import { options, optionUsage, type OptionName } from './options.ts';

const EXIT_CODES =
  'Exit codes: 0 passed, 1 the verdict failed, 2 config, 3 environment or target, 4 a bug in Tidemark, ' +
  '130 interrupted.';

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const widest = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(widest)}  ${right}`);
}

/** What `tidemark --help` prints. */
export function overview(commands: readonly Command[]): string {
  return [
    'Tidemark: is this deploy slower, uglier or broken, compared with what we have?',
    '',
    'Usage: tidemark <command> [options]',
    '',
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    '`tidemark <command> --help` lists the options of a command; `tidemark --version` tells the version.',
    EXIT_CODES,
    '',
  ].join('\n');
}

function lineOf(
  option: OptionName,
  own: readonly [value: string, help: string] | undefined,
): readonly [string, string] {
  return own ? [`--${option} ${own[0]}`, own[1]] : [optionUsage(option), options[option].help];
}

function operandUsage(operand: Command['operand']): string {
  if (!operand) return '';
  return operand.count === 'any' ? ` [${operand.name} …]` : ` <${operand.name}>`;
}

/** What `tidemark run --help` prints. */
export function commandHelp({ name, summary, operand, options: own, help }: Command): string {
  const all: readonly OptionName[] = [...own, 'help'];
  return [
    `Usage: tidemark ${name}${operandUsage(operand)} [options]`,
    '',
    `${summary[0]?.toUpperCase()}${summary.slice(1)}.`,
    '',
    'Options',
    ...columns(all.map((option) => lineOf(option, help?.[option]))),
    '',
    EXIT_CODES,
    '',
  ].join('\n');
}
