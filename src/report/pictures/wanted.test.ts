import { expect, test } from 'vitest';
import type { Cause } from '#model/record/cause.ts';
import type { Report } from '#model/record/report.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import { failingReport } from '../sample/failing.fixture.ts';
import { found } from '../sample/shop.fixture.ts';
import { altOf, wantedPictures } from './wanted.ts';

const BOX = { x: 60, y: 420, width: 120, height: 40 };
const PLACE = { suite: 'looks', subject: 'pricing/mobile' };

function causeOf(id: string, findings: readonly JudgedFinding[], more: Partial<Cause> = {}): Cause {
  return {
    id,
    kind: 'broken',
    level: 'fail',
    anchor: { kind: 'element', name: `#${id}`, page: '/pricing' },
    checks: [],
    findings: findings.map(({ suite, subject, identity }) => ({ suite, subject, identity })),
    subjects: findings.map(({ suite, subject }) => ({ suite, subject })),
    ...more,
  };
}

/** A failing report of these causes, each of its own findings. */
function reportOf(causes: readonly (readonly [string, readonly JudgedFinding[], Partial<Cause>?])[]): Report {
  const report = failingReport();
  const findings = causes.flatMap(([, own]) => own);
  const told = causes.map(([id, own, more]) => causeOf(id, own, more));
  return { ...report, verdict: { ...report.verdict, findings, causes: told } };
}

const wantedIn = (...causes: Parameters<typeof reportOf>[0]) => wantedPictures(reportOf(causes));

test('a cause is shown at the box of its finding, on the pictures of that finding’s page', () => {
  const [wanted, ...others] = wantedIn(['one', [found('axe/label', 'No label', { box: BOX })]]);
  expect(others).toEqual([]);
  expect(wanted).toMatchObject({
    cause: 'one',
    now: { box: BOX, exhibit: { subject: 'pricing/mobile', sha256: 'b'.repeat(64) } },
    before: { exhibit: { subject: 'pricing/mobile', sha256: 'c'.repeat(64) } },
  });
  expect(wanted?.before?.box).toBeUndefined();
  expect(wanted && altOf(wanted, 'both')).toMatch(/^Before and now: \/pricing on mobile: .*No label/);
});

test('one that moved is shown where it was, too; one that is gone only there', () => {
  const moved = found('visual/element-moved', 'moved', {
    box: BOX,
    before: { x: 10, y: 20 },
    after: { x: 60, y: 420 },
  });
  const gone = found('visual/element-removed', 'gone', { box: BOX, before: { ...BOX } });
  const looks = found('visual/element-changed', 'other colour', {
    box: BOX,
    before: { color: 'red' },
    after: { color: 'blue' },
  });
  const boxes = wantedIn(['moved', [moved]], ['gone', [gone]], ['looks', [looks]]).map(({ before, now }) => [
    before?.box,
    now?.box,
  ]);
  expect(boxes).toEqual([
    [{ ...BOX, x: 10, y: 20 }, BOX],
    [BOX, undefined],
    [undefined, BOX],
  ]);
});

test('causes without a place in a picture have none; changed pixels are looked for on both sides', () => {
  const boxless = found('visual/console-error', 'TypeError');
  const nowhere = found('axe/label', 'No label', { suite: 'web', subject: 'home/mobile', box: BOX });
  expect(wantedIn(['boxless', [boxless]], ['nowhere', [nowhere]])).toEqual([]);
  const [wanted] = wantedIn(['pixels', [], { kind: 'looks', subjects: [PLACE] }]);
  expect(wanted).toMatchObject({ cause: 'pixels', before: { box: undefined }, now: { box: undefined } });
  const same = { suite: 'looks', subject: 'home/mobile' };
  expect(wantedIn(['same', [], { kind: 'looks', subjects: [same] }])).toEqual([]);
});

test('the worst cause comes first; of a cause’s findings one whose page changed', () => {
  const unchanged = found('axe/label', 'No label', { subject: 'home/mobile', box: BOX });
  const changed = found('axe/label', 'No label either', { severity: 'warning', box: BOX });
  const wanted = wantedIn(['first', [unchanged, changed]], ['second', [found('axe/x', 'x', { box: BOX })]]);
  expect(wanted.map(({ cause, now }) => [cause, now?.exhibit.subject])).toEqual([
    ['first', 'pricing/mobile'],
    ['second', 'pricing/mobile'],
  ]);
});

test('words are one harmless line of bounded length', () => {
  const alt = altOf({ words: `/x: \`a\`\n\u202e${'long '.repeat(200)}` }, 'now');
  expect(alt).toMatch(/^Now: \/x: a long /);
  expect([...alt].length).toBeLessThanOrEqual(200);
  expect(alt).not.toMatch(/[\n`\u202e]/);
});
