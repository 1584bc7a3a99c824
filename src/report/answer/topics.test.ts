import { expect, test } from 'vitest';
import type { Report } from '#model/record/report.ts';
import { failingReport } from '../sample/failing.fixture.ts';
import { explanation } from './explanation.ts';
import { topicsMeant, topicsOf } from './topics.ts';

/** The sample with two causes: a slow page, and a field without a label. */
function report(): Report {
  const sample = failingReport();
  const [lcp] = sample.verdict.checks;
  const label = sample.verdict.findings.find(({ rule }) => rule === 'axe/label');
  if (!lcp || !label) throw new Error('the sample has neither');
  const { suite, subject, identity } = label;
  return {
    ...sample,
    verdict: {
      ...sample.verdict,
      causes: [
        {
          id: 'slow001',
          kind: 'slow',
          level: 'fail',
          anchor: { kind: 'page', name: '/pricing' },
          family: 'paint',
          lead: lcp.id,
          checks: [lcp.id],
          findings: [],
          subjects: [{ suite: lcp.suite, subject: lcp.subject }],
        },
        {
          id: 'label01',
          kind: 'broken',
          level: 'fail',
          anchor: { kind: 'element', name: '#coupon', page: '/pricing' },
          checks: [],
          findings: [{ suite, subject, identity }],
          subjects: [{ suite, subject }],
        },
      ],
    },
  };
}

const answer = (words: string | undefined): string => {
  const all = topicsOf(report());
  const meant = words === undefined ? [] : topicsMeant(all, words);
  const text = explanation({ sha: 'abcdef0123', words, meant, all, acceptable: () => false });
  return text.replaceAll(/[\u00A0\u202F]/g, ' ');
};

test('causes are listed first, by id, before all else that can be asked for', () => {
  expect(answer(undefined)).toMatch(
    /What got worse, by id[\s\S]*- `slow001`: [\s\S]*- `label01`: [\s\S]*By name[\s\S]*- `\/pricing on mobile LCP`/,
  );
});

test.each(['label01', 'LABEL01', '2', '#2', '#coupon', '`#coupon` on `/pricing`'])(
  '%s explains the cause with what to do, where, what it means and what was found',
  (words) => {
    const text = answer(words);
    expect(text).toMatch(/\(`label01`\)[\s\S]*- To do: Give `#coupon/);
    expect(text).toMatch(/\[Rule\]\(https:\/\/dequeuniversity\.com[\s\S]*- Where: `\/pricing on mobile`/);
    expect(text).toMatch(
      /- What it means: A form field needs a label[\s\S]*- `axe\/label` on `\/pricing on mobile`: /,
    );
    expect(text).not.toContain('slow001');
  },
);

test('words of a check explain its cause first, then the check by itself', () => {
  expect(answer('/pricing on mobile LCP')).toMatch(/^(?!.*slow001)[\s\S]*LCP\*\*: ❌ failed/);
  expect(answer('lcp')).toMatch(
    /\(`slow001`\)[\s\S]*- To do: Cause not found for the 370 ms more[\s\S]*\| `\/pricing on mobile` LCP \| 2\.41 s \|/,
  );
});

test('a number is that of a cause and no part of names; what nobody knows is answered with the list', () => {
  expect(topicsMeant(topicsOf(report()), '1')).toHaveLength(1);
  expect(answer('9')).toContain('Nothing is called `9`.');
  expect(answer('no such thing')).toMatch(/Nothing is called `no such thing`\.[\s\S]*What got worse, by id/);
});
