import { expect, test } from 'vitest';
import { emptyFolder, hostOf } from '../../../fixtures/host.ts';
import { command, commands } from './cli.ts';
import { options } from './options.ts';

async function tidemark(...words: readonly string[]) {
  const host = hostOf(await emptyFolder(), words);
  const exit = await command(host);
  return { exit, ...host.said };
}

/** A command line that is refused before anything is done: exit code 2, nothing on standard output. */
async function refused(...words: readonly string[]): Promise<string> {
  const { exit, out, err } = await tidemark(...words);
  expect({ words, exit, out }).toEqual({ words, exit: 2, out: '' });
  return err;
}

test('a command or option that does not exist is answered with the nearest one', async () => {
  expect(await refused('rnu')).toContain('Did you mean run?');
  expect(await refused('constructor')).toContain('no command "constructor"');
  expect(await refused('run', '--alow-private')).toContain('Did you mean --allow-private?');
  expect(await refused('run', '--toString')).toContain('no option --toString');
  expect(await refused('run', '-q')).toContain('no option -q');
  expect(await refused('run', 'staging.yml')).toContain('--config');
});

test.each([
  [['init', '--pairs', '3'], '--pairs is an option of `tidemark aa` alone, not of `tidemark init`.'],
  [['aa', '--plan'], '--plan is an option of `tidemark run` alone, not of `tidemark aa`.'],
  [['run', '--pairs', '8'], '--pairs is an option of `tidemark aa` alone, not of `tidemark run`.'],
  [['accept', '--dry-run'], '--dry-run is an option of `tidemark run` and `tidemark aa`, not of'],
  [['render', 'report.json', '--baseline', 'b'], '--baseline is an option of'],
  [['doctor', '--seed', '1'], '--seed is an option of `tidemark run` and `tidemark aa`, not of'],
])('%s: an option of another command is refused and its owners are named', async (words, text) => {
  expect(await refused(...words)).toContain(text);
});

test('each command takes its own options and refuses every other one', async () => {
  for (const { name, options: own, operand } of commands) {
    const foreign = Object.keys(options).filter(
      (option) => !own.some((mine) => mine === option) && !['help', 'version'].includes(option),
    );
    expect(foreign.length).toBeGreaterThan(0);
    const words = foreign.map((option) => `--${option}`);
    const err = await refused(name, ...(operand ? ['x'] : []), ...words);
    for (const word of words) expect(err).toContain(`${word} is an option of`);
  }
});

test('every mistake of a command line is told at once', async () => {
  const err = await refused('run', 'x', '--seed', '1.5', '--url', '--pairs=4', '--sweet', '--dry-run=yes');
  for (const text of [
    '"x"',
    '--seed 1.5 is not a whole number',
    '--url lacks its value',
    '--pairs is an option of',
    'no option --sweet',
    '--dry-run takes no value',
  ])
    expect(err).toContain(text);
});

test.each([
  [['run', '--url'], '--url lacks its value. It is written --url <address>.'],
  [['run', '--url='], '--url lacks its value'],
  [['run', '--url', '--dry-run'], '--url lacks its value'],
  [['run', '--seed', 'x'], '--seed x is not a whole number'],
  [['run', '--seed', '-1'], '--seed -1 is not a whole number'],
  [['run', '--looks', '0'], '--looks 0 is not between 1 and 20. It is written --looks <number>.'],
  [['run', '--looks', '1000'], '--looks 1000 is not between 1 and 20'],
  [['aa', '--pairs', ''], '--pairs lacks its value'],
  [['aa', '--pairs', '3x'], '--pairs 3x is not a whole number'],
  [['run', '--url', 'http://a', '--url', 'http://b'], '--url is given 2 times'],
  [['run', '--plan', '--print-config'], '--plan and --print-config'],
  [['render'], 'tidemark render tidemark-report/report.json'],
  [['render', 'a.json', 'b.json'], '"b.json"'],
])('%s is refused with the way to write it', async (words, text) => {
  expect((await refused(...words)).replaceAll(/\s+/g, ' ')).toContain(text);
});

test('help is an overview of the commands, and each command tells its own options alone', async () => {
  expect(await tidemark()).toMatchObject({ exit: 2, out: expect.stringContaining('Usage') });
  const overview = await tidemark('--help');
  expect(overview).toMatchObject({ exit: 0, err: '' });
  for (const { name, summary } of commands) expect(overview.out).toMatch(new RegExp(`  ${name} +${summary}`));
  for (const { name, options: own } of commands) {
    const { exit, out } = await tidemark(name, '--help');
    expect(exit).toBe(0);
    const listed = [...out.matchAll(/^ {2}--([a-z-]+)/gm)].map((match) => match[1]);
    expect(listed).toEqual([...own, 'help']);
  }
  expect((await tidemark('run', '-h')).out).toContain('--i-own-this-target <host>');
});

test('the version is told wherever it is asked for', async () => {
  expect(await tidemark('run', '--version')).toMatchObject({
    exit: 0,
    out: expect.stringMatching(/^\d+\.\d+/),
  });
});
