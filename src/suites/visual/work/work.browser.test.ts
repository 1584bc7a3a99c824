import { expect, test } from 'vitest';
import type { Observed } from '#model/contract/observation.ts';
import { benchFor } from '../../../../fixtures/bench.ts';
import { keptChrome } from '../../../../fixtures/kept-chrome.ts';
import { contrast } from '../contrast.ts';
import { measureOnce } from '../engine.ts';
import { look, lookTask, page, serve, sideOf, type Site } from '../site.fixture.ts';

const kept = keptChrome();

/** What a look at a site served anew says: two visits, of which one does where nothing is asked of the second. */
async function looked(pages: Site, visits: 1 | 2 = 2): Promise<Observed> {
  const serving = await serve(pages);
  const bench = benchFor(serving.target, kept);
  try {
    return await (visits === 1 ? measureOnce(lookTask(), bench) : look(bench));
  } finally {
    await serving.close();
  }
}

const samplesOf = ({ measurements }: Observed, id: string) =>
  measurements.find(({ metric }) => metric === id)?.samples;
const exactly = (...values: number[]) => ({ kind: 'exact', values });

async function told(now: Observed, before: Observed): Promise<readonly string[]> {
  const { findings } = await contrast('home/desktop', sideOf(now), sideOf(before));
  return findings.filter(({ rule }) => rule === 'visual/function-grew').map(({ message }) => message);
}

/** Renders a list once at its start, and again by timers of its own clock. */
const list = (renders: number) => `
function item(at) {
  const row = document.createElement('li');
  row.textContent = 'Row ' + at;
  row.addEventListener('click', () => row.remove());
  return row;
}
function render() {
  let sum = 0;
  for (let at = 0; at < 1000; at += 1) sum += at;
  document.querySelector('ul').replaceChildren(...Array.from({ length: 20 }, (_, at) => item(at + sum * 0)));
}
for (let n = 0; n < ${renders}; n += 1) setTimeout(render, 100 * n);
`;
const script = (text: string) => [200, 'text/javascript', text] as const;
const withList = (text: string): Site => ({
  '/': page('<main><h1>List</h1><ul></ul></main><script src="/list.js"></script>'),
  '/list.js': script(text),
});

/** The list that renders once: what others are held against. */
let plain: Promise<Observed> | undefined;
const plainList = (): Promise<Observed> => (plain ??= looked(withList(list(1))));

test('what a page does is counted to the digit, on any server, without what we do in it', async () => {
  const [one, two, bare] = [
    await plainList(),
    await looked(withList(list(1))),
    await looked({ '/': page('<main><h1>None</h1></main>') }),
  ];
  // The 20 rows and what makes each, and the list's own function; its script is one call of its own.
  expect(samplesOf(one, 'function-calls')).toEqual(exactly(42, 42));
  expect(samplesOf(one, 'event-listeners')).toEqual(samplesOf(two, 'event-listeners'));
  expect(samplesOf(one, 'dom-nodes')).toEqual(samplesOf(two, 'dom-nodes'));
  expect(samplesOf(bare, 'function-calls')).toEqual(exactly(0, 0));
  expect(samplesOf(bare, 'executed-blocks')).toEqual(exactly(0, 0));
  expect(samplesOf(one, 'layouts')).toMatchObject({ kind: 'replicates' });
  expect(await told(two, one)).toEqual([]);
});

test('a list that renders again is told by its functions, and a listener that stays is counted', async () => {
  const before = await plainList();
  const again = await looked(withList(list(40)), 1);
  expect(samplesOf(again, 'function-calls')).toEqual(exactly(1_641));
  expect(await told(again, before)).toEqual([
    'render in /list.js:8 goes 40,000 times through its loops and branches, 1,000 before.',
  ]);
  const leak = `addEventListener('resize', () => {}); `;
  const leaking = await looked(withList(`${list(1)}\nfor (let n = 0; n < 50; n += 1) { ${leak} }`), 1);
  const listeners = (seen: Observed) => {
    const samples = samplesOf(seen, 'event-listeners');
    return samples?.kind === 'exact' ? (samples.values[0] ?? 0) : 0;
  };
  expect(listeners(leaking) - listeners(before)).toBe(50);
});

test('functions of a built script are told by what people wrote, whatever the build called them', async () => {
  const build = (name: string, times: number): Site => {
    const code = `!function(){function ${name}(){return 1}for(let a=0;a<${times};a++)${name}()}();`;
    // The function and its name, as src/sum.ts has them on its fourth line.
    const map = { version: 3, sources: ['../src/sum.ts'], names: ['addUp'], mappings: 'YAGA,SAASA' };
    const text = `${code}\n//# sourceMappingURL=sum.js.map`;
    return {
      '/': page('<main><h1>Sum</h1></main><script src="/assets/sum.js"></script>'),
      '/assets/sum.js': script(text),
      '/assets/sum.js.map': [200, 'application/json', JSON.stringify(map)],
    };
  };
  const before = await looked(build('q', 10), 1);
  const now = await looked(build('w', 4_120), 1);
  expect((await told(now, before))[0]).toBe('addUp in src/sum.ts:4 runs 4,120 times, 10 before.');
});

test('a page that does something else at each visit gives no figure of it, and nothing else is lost', async () => {
  let visits = 0;
  const pages: Site = {
    '/': page('<main><h1>Random</h1></main><script src="/random.js"></script>'),
    '/random.js': () => {
      visits += 1;
      return script(`function f() {} for (let n = 0; n < ${100 * visits}; n += 1) f();`);
    },
  };
  const seen = await looked(pages);
  expect(samplesOf(seen, 'function-calls')).toMatchObject({ kind: 'absent', unsteady: true });
  expect(samplesOf(seen, 'event-listeners')).toMatchObject({ kind: 'exact' });
});
