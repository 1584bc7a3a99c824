import { expect, test } from 'vitest';
import { Failure } from '#model/problem.ts';
import { everything, everythingEnv, read } from './sample.ts';

/** Undefined for a config or a complete Failure; else what went wrong with the telling. */
async function untold(text: string): Promise<unknown> {
  try {
    await read(text, { env: everythingEnv });
    return undefined;
  } catch (error) {
    if (!(error instanceof Failure)) return error;
    const lines = text.split('\n');
    return error.problems.find(
      ({ owner, message, next, place }) =>
        owner !== 'config' ||
        !/[.?)]$/.test(message) ||
        !/[.?)]$/.test(next) ||
        (place && place.excerpt !== lines[place.line - 1]),
    );
  }
}

test('a file cut off anywhere is read or told, never a bug of ours', async () => {
  for (let end = 0; end < everything.length; end += 13)
    expect(await untold(everything.slice(0, end)), `cut at ${end}`).toBeUndefined();
});

test('so is one with any sign of YAML in the wrong place', async () => {
  const signs = [':', '\t', '{', ']', '"', '*x ', '- ', '\n', '${{ ', '|', '~', '\u0000'];
  for (let at = 0; at < everything.length; at += 29) {
    const sign = signs[at % signs.length] ?? '';
    expect(
      await untold(everything.slice(0, at) + sign + everything.slice(at)),
      `${JSON.stringify(sign)} at ${at}`,
    ).toBeUndefined();
  }
});

test('so is one where any value is of another kind', async () => {
  for (const other of ['3', '~', '"${{ env.NOPE }}"', '[[{ a: [1] }]]', '!!binary aGk=', '.nan']) {
    const lines = everything.split('\n');
    for (const [index, line] of lines.entries()) {
      if (!/: \S/.test(line)) continue;
      expect(
        await untold(lines.with(index, line.replace(/: .*/, `: ${other}`)).join('\n')),
        `${line} with ${other}`,
      ).toBeUndefined();
    }
  }
});
