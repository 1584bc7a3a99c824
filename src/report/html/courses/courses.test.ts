import { expect, test } from 'vitest';
import { courses } from '../../../../fixtures/situations/courses.ts';
import { graphOf } from '../../../../fixtures/situations/graph.ts';
import { FAILED_PICTURE } from '#model/observation/exhibit.ts';
import type { Walkthrough } from '#model/observation/walkthrough.ts';
import type { Report } from '#model/record/report.ts';
import { storyOf } from '../../causes/story.ts';
import { html } from '../html.ts';
import { spansOf } from './bars.ts';
import { coursesContext } from './courses.ts';

const reportOf = (name: string): Report => {
  const make = courses[name];
  if (!make) throw new Error(`there is no situation ${name}`);
  return make();
};
const pageOf = (report: Report): string => html.render(report, new Map())[0]?.text ?? '';

/** A report whose journeys are changed. */
function withSteps(report: Report, change: (course: Walkthrough) => Walkthrough): Report {
  const walkthroughs = (report.walkthroughs ?? []).map((one) => ({ ...one, head: change(one.head) }));
  return { ...report, walkthroughs };
}

test('a step begins where the one before it in its branch ended, a branch where its checkpoint was', () => {
  const [gone] = reportOf('failing-branch').walkthroughs ?? [];
  const spans = gone?.head.ways.map(spansOf)[0] ?? [];
  expect(spans.map(({ from }) => from)).toEqual([0, 12, 25, 39, 39, 55]);
});

test('a journey is told step by step: its branches under their checkpoints, what failed open, the rest pale', () => {
  const [journey] = coursesContext(reportOf('failing-branch')).journeys;
  const rows = journey?.ways[0]?.rows.map((row) =>
    'from' in row
      ? `${row.mark} ${row.name} from ${row.from}`
      : `${row.mark} ${row.number} ${row.base}`.trim(),
  );
  expect(rows).toEqual([
    '✓ 1',
    '✓ 2',
    '✓ 3',
    '✓ refund once from paid',
    '✓ 4',
    '✕ refund twice is refused from paid',
    '✓ 5',
    '✕ 6 passes on the base',
  ]);
  expect(journey).toMatchObject({ sum: '5 of 6 steps passed, 1 failed', badge: 'failed', isOpen: true });
  const skipped = coursesContext(reportOf('failing-step')).journeys[0];
  expect(skipped?.sum).toBe('1 of 6 steps passed, 1 failed, 4 not made');
});

test('the card of a failing step holds what was expected, sent and answered, and how to send it again', () => {
  const page = pageOf(reportOf('failing-step'));
  const [card = ''] = /<article class="cause[^]*?<\/article>/.exec(page) ?? [];
  for (const text of [
    'POST /orders',
    '{&quot;error&quot;:&quot;out of tea&quot;}',
    'curl --globoff',
    '#journey-0',
  ])
    expect(card).toContain(text);
  expect(card).toContain('select status from orders');
});

test('a step that failed in a browser shows the page as it was', () => {
  const report = reportOf('failing-step');
  const sha256 = 'e'.repeat(64);
  const picture = { suite: 'flows', subject: 'checkout', name: FAILED_PICTURE, mime: 'image/png', sha256 };
  const exhibits = [{ ...picture, bytes: 3, width: 1280, height: 800 }];
  const media = new Map([[sha256, new Uint8Array([1, 2, 3])]]);
  const [page] = html.render({ ...report, run: { ...report.run, exhibits } }, media);
  const [card = ''] = /<article class="cause[^]*?<\/article>/.exec(page?.text ?? '') ?? [];
  expect(card).toContain('The page when the step failed.');
});

test('each broken rule is a card with its own way, and the page draws the graph once', () => {
  const page = pageOf(reportOf('broken-rules'));
  const cards = page.match(/<article class="cause[^]*?<\/article>/g) ?? [];
  const ways = cards.map((card) => /explore: \{ replay: &quot;(.*?)&quot;/.exec(card)?.[1]);
  expect(ways).toEqual([
    'create &gt; pay(1) &gt; delete(1)',
    'create &gt; pay(1) &gt; refund(1) &gt; refund(1)',
  ]);
  expect(page.match(/<svg class="graph"/g)).toHaveLength(1);
  expect(page).toContain('never made');
  expect(page).toContain('always refused');
});

test('rows of a matrix that fail at one line are one cause', () => {
  const { items, title } = storyOf(reportOf('failing-rows'));
  expect(items).toHaveLength(1);
  expect(title).toMatch(/fail at step 2/);
});

test('several actors have a lane each, on one clock; one alone has none', () => {
  const [journey] = coursesContext(reportOf('failing-branch')).journeys;
  const lanes = journey?.ways[0]?.lanes;
  expect(lanes?.lanes.map(({ name }) => name)).toEqual(['buyer', 'clerk']);
  expect([lanes?.words, lanes?.until]).toEqual([
    '1 buyer, 2 buyer, 3 clerk, 4 buyer, 5 buyer, 6 buyer',
    '87\u00a0ms',
  ]);
  const alone = withSteps(reportOf('failing-step'), (course) => ({
    ...course,
    ways: course.ways.map((way) => ({ ...way, steps: way.steps.map((step) => ({ ...step, as: 'buyer' })) })),
  }));
  expect(coursesContext(alone).journeys[0]?.ways[0]?.lanes).toBeUndefined();
});

test('transitions that only the base makes are drawn, named in the legend and said in words', () => {
  const graph = graphOf(4);
  const { boxes, lines } = graph.drawing;
  const drawing = { ...graph.drawing, boxes, lines: lines.map((line, at) => ({ ...line, lost: at === 0 })) };
  const head = { ...graph, drawing, lost: [{ edge: 'pay', from: 'orders: new', to: 'orders: paid' }] };
  const page = pageOf({ ...reportOf('failing-step'), graphs: [{ suite: 'states', subject: 'graph', head }] });
  expect(page).toContain('only the base leads there');
  expect(page).toContain('<li><b>pay</b> from orders: new to orders: paid</li>');
  expect(page.match(/class="move lost"/g)).toHaveLength(1);
  expect(pageOf(reportOf('broken-rules'))).not.toContain('only the base leads there');
});

test('the card of a slower step leads to its journey', () => {
  const [card = ''] = /<article class="cause[^]*?<\/article>/.exec(pageOf(reportOf('slower-step'))) ?? [];
  expect(card).toContain('<a href="#journey-0">The whole journey</a>');
});

test('the card of a broken rule says how to see it again once', () => {
  const report = reportOf('broken-rules');
  const source = { file: 'tidemark.yml', line: 31, column: 13 };
  const findings = report.verdict.findings.map((finding) => ({
    ...finding,
    source,
    detail: `The same in 3 places.\n${finding.detail ?? ''}\nAs steps of a journey:\n- post: /orders`,
  }));
  const page = pageOf({ ...report, verdict: { ...report.verdict, findings } });
  const [, evidence = ''] = /<div class="evidence">([^]*?)<\/article>/.exec(page) ?? [];
  expect(evidence).toContain('The same in 3 places.');
  expect(evidence.match(/explore: \{ replay/g)).toHaveLength(1);
  expect(evidence.match(/As steps of a journey/g)).toHaveLength(1);
});

test('what steps, headers and states are called cannot leave its place', () => {
  const evil = '</pre><script>alert(1)</script>"\u202e';
  const report = withSteps(reportOf('failing-step'), (course) => ({
    ...course,
    ways: course.ways.map((way) => ({
      ...way,
      steps: way.steps.map((step) => ({
        ...step,
        name: evil,
        expects: evil,
        why: evil,
        detail: evil,
        as: evil,
      })),
    })),
  }));
  const graph = graphOf(4);
  const { drawing } = graph;
  const boxes = drawing.boxes.map((box) => ({ ...box, title: evil, lines: [evil] }));
  const lines = drawing.lines.map((line) => ({ ...line, labels: [evil] }));
  const ways = [{ rule: evil, way: evil, atOnce: true, journey: evil }];
  const head = {
    ...graph,
    drawing: { ...drawing, boxes, lines },
    ways,
    edges: [{ ...graph.edges[0], name: evil }],
  };
  const page = pageOf({ ...report, graphs: [{ suite: 'states', subject: 'graph', head }] } as Report);
  expect(page).not.toContain('<script>alert');
  expect(page).not.toContain('\u202e');
});

test('a journey of a thousand steps and a graph of 200 states stay a small page', () => {
  const many = withSteps(reportOf('failing-step'), (course) => ({
    ...course,
    ways: course.ways.map((way) => ({
      ...way,
      steps: [
        ...way.steps,
        ...Array.from({ length: 1_000 }, (_, at) => ({ ...way.steps[0], name: `GET /${at}` })),
      ],
    })) as Walkthrough['ways'],
  }));
  const graphs = [{ suite: 'states', subject: 'graph', head: graphOf(200) }];
  expect(pageOf({ ...many, graphs }).length).toBeLessThan(1_000_000);
  expect(coursesContext(many).journeys[0]?.ways[0]?.more).toBe(606);
});
