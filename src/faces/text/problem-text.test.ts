import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { COMMANDS, commandsIn } from '../../../fixtures/github/protocol/commands.ts';
import { harmless, print, problemText } from './problem-text.ts';
import { progressOn } from './progress.ts';

/** The names of the commands that GitHub's runner finds in an output. */
const namesIn = (output: string): readonly string[] => commandsIn(output).map(({ name }) => name);

const before = [
  '',
  ' ',
  '\t',
  '\r',
  '\n',
  'text\r',
  'text\n',
  'text\r\n',
  'text\u0085',
  'text\u2028',
  'text\u2029',
  'text\v',
  'text\f',
  '\u00A0',
  '\u3000',
  '\u200B',
  '\u2060',
  '\uFEFF',
  '\u00AD',
  '\u202E',
  '\u0000',
  '\u0007',
  '\b\b',
  '\u001B[31m',
  '\u001B[2K',
  '\u001B]0;title\u0007',
  '\u001B]8;;http://x\u001B\\',
  '\u009B31m',
  ':',
  '#',
  '\u001B[0m \u001B[1m',
  '\u{E0001}',
  '\u034F',
  '\n\n\n  \t',
];
const bodies = COMMANDS.flatMap((name) => [
  `::${name}::x`,
  `::${name} file=a,line=1::x`,
  `##[${name}]x`,
  `##[${name} a=b;]x`,
  `:\u200B:${name}::x`,
  `:\u0000:${name}::x`,
  `:\u001B[0m:${name}::x`,
  `:\r:${name}::x`,
  `#\u00AD#[${name}]x`,
  `##\u001B[0m[${name}]x`,
  `##\u200D[${name}]x`,
  `#\u0007#\u0008[${name}]x`,
  `:::${name}::x`,
  `::::${name}::x`,
  `###[${name}]x`,
  `##[${name}##[${name}]x`,
]);
const hostile = before.flatMap((start) => bodies.map((body) => `${start}${body}`));

test.each([true, false])('no text that is printed holds a workflow command (colours: %s)', (colour) => {
  const forged = hostile.filter(
    (text) =>
      commandsIn(harmless(text, colour)).length > 0 ||
      commandsIn(harmless(`${text}\n${text}`, colour)).length > 0,
  );
  expect(forged.map((text) => JSON.stringify(text))).toEqual([]);
  expect(hostile.filter((text) => commandsIn(text).length > 0).length).toBeGreaterThan(1_000);
});

test('of all that steers a terminal only colours stay, and only where they are wanted', () => {
  const text = '\u001B[1;31mred\u001B[0m\u001B[2J\u001B]0;title\u0007 a\bb\u0000 \u202Ec\u009B5mA';
  expect(harmless(text, true)).toBe('\u001B[1;31mred\u001B[0m ab cA');
  expect(harmless(text, false)).toBe('red ab cA');
  expect(harmless('a\rb\u2028c\u2029d\u0085e\r\nf', true)).toBe('a b c d e\nf');
});

test('ordinary output comes out as it went in', () => {
  const text =
    '✓ [1/2] web:home … 47 %\n\tstd::string at [::1]:80 and http://[::1]/ # ## [x] #[y]\n\n' +
    '  a: b :: c\n█░ 日本語 – ¦ émoji 🎉\n';
  expect(harmless(text, true)).toBe(text);
});

test('problems and progress cannot forge a command, in a log or on a terminal', () => {
  for (const isTTY of [true, false]) {
    let text = '';
    let now = 0;
    const out = { write: (more: string) => void (text += more), isTTY, columns: 400, colour: isTTY };
    const tell = progressOn(out, () => (now += 60_000));
    for (const words of hostile.filter((_one, index) => index % 7 === 0)) {
      const problem = {
        code: 'a/b',
        owner: 'target',
        message: words,
        next: words,
        place: { file: words, line: 1, column: 1, excerpt: words },
      } as const;
      tell({ type: 'note', text: words });
      tell({ type: 'problem', problem });
      tell({
        type: 'progress',
        task: words,
        run: { number: 1, of: 1, warmUp: false },
        done: 1,
        of: 2,
        unit: 'steps',
      });
      print(out, problemText([problem]));
    }
    expect([isTTY, namesIn(text)]).toEqual([isTTY, []]);
  }
});

test('a line that is quoted before any secret is known shows no credential', () => {
  const place = {
    file: '.git/config',
    line: 2,
    column: 2,
    excerpt: '\textraheader = AUTHORIZATION: basic eC1hY2Nlc3MtdG9rZW46Z2hzX0FCQzEyMw==',
  };
  const text = problemText([
    {
      code: 'config/yaml',
      owner: 'config',
      message: 'This cannot be read as YAML.',
      next: 'Look at this line.',
      place,
    },
  ]);
  expect(text).toBe(
    '.git/config:2:2: This cannot be read as YAML.\n' +
      '  2 | \textraheader = AUTHORIZATION: basic ***\n    | \t^\n  Look at this line.\n',
  );
});

test("an annotation's message, file and title stay inside the one command that they belong to", async () => {
  const script = `
    const core = await import('@actions/core');
    for (const text of JSON.parse(process.argv[1])) core.error(text, { title: text, file: text, startLine: 1 });`;
  const some = hostile.filter((text, index) => index % 40 === 0 && !text.includes('\0'));
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    script,
    JSON.stringify(some),
  ]);
  expect(commandsIn(stdout).map(({ name, data }) => [name, data])).toEqual(
    some.map((text) => ['error', text]),
  );
});
