import { expect, test } from 'vitest';
import { itemsOf } from '../../causes/items.ts';
import { hostile } from '../../hostile.fixture.ts';
import { causedReport } from '../caused.fixture.ts';
import { promptOf } from './prompt.ts';

function promptWith(text: string): string {
  const report = causedReport();
  const findings = report.verdict.findings.map((finding) => ({ ...finding, message: text, selector: text }));
  const hostileReport = { ...report, verdict: { ...report.verdict, findings } };
  const item = itemsOf(hostileReport).find(({ cause }) => cause.id === 'label1');
  return item ? promptOf(item, hostileReport) : '';
}

test('a prompt says what to do with it, and the commits it is about', () => {
  const text = promptWith('Form elements must have labels');
  expect(text).toContain('- Seen in: commit `abcdef012345`, compared with `1234567890ab`');
  expect(text.trimEnd()).toMatch(/Find the change that brought this and repair it; .*\.$/);
});

test('what others wrote adds no line to it and no heading', () => {
  const lines = (text: string): number => promptWith(text).split('\n').length;
  const usual = lines('word');
  for (const text of hostile) {
    expect({ text, lines: lines(text) }).toEqual({ text, lines: usual });
    expect(promptWith(text).match(/^#/gm)).toHaveLength(1);
  }
});
