// What is told of small changes of public pages, each measured as a run measures it and held against the page as it is:
// told at all, gravely enough to fail, with element and property, as one thing; beside pixelmatch at 0.1.
// --keep: a folder for what was seen, which is not looked at again the next time.
//   node bench/mutations/run.ts [--page creative] [--only shadow] [--out results.jsonl] [--keep folder]
import '../chrome/ends.ts';
import { appendFile, mkdtempDisposable, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { benchFor } from '../../fixtures/bench.ts';
import type { Side } from '../../src/model/contract/suite.ts';
import { contrast } from '../../src/suites/visual/contrast.ts';
import { look, sideOf } from '../../src/suites/visual/site.fixture.ts';
import { unpacked } from '../faults/packages.ts';
import { close } from '../folder-server.ts';
import { admin } from './admin.ts';
import { creative } from './creative.ts';
import { docs } from './docs.ts';
import { explorer } from './explorer.ts';
import { forms } from './forms.ts';
import { keptOr } from './kept.ts';
import type { MutatedPage, Mutation } from './mutation.ts';
import { parts } from './parts.ts';
import { serveMutated } from './serve.ts';
import { slides } from './slides.ts';
import { wiki } from './wiki.ts';

const { values } = parseArgs({
  options: {
    page: { type: 'string', multiple: true },
    only: { type: 'string', default: '' },
    out: { type: 'string' },
    keep: { type: 'string' },
  },
});

/** What came of one mutation. */
interface Outcome {
  readonly page: string;
  readonly what: string;
  /** Whether anybody sees it. */
  readonly isSeen: boolean;
  readonly detected: boolean;
  readonly failing: boolean;
  readonly right: boolean;
  readonly single: boolean;
  /** Sentences that say of pixels that no element explains them, where one does. */
  readonly falsely: number;
  readonly pixelmatch: boolean;
  readonly messages: readonly string[];
}

async function picture(side: Side): Promise<PNG> {
  const shot = side.exhibits.find(({ name }) => name === 'screenshot');
  if (!shot) throw new Error('no picture was taken');
  return PNG.sync.read(Buffer.from(await side.read(shot)));
}

/** Whether pixelmatch at its usual threshold counts a pixel; pictures of two heights differ. */
async function isMatched(now: Side, before: Side): Promise<boolean> {
  const [a, b] = [await picture(now), await picture(before)];
  if (a.width !== b.width || a.height !== b.height) return true;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 }) > 0;
}

async function seen(target: string, { name, path }: MutatedPage, what: string): Promise<Side> {
  const taken = () => look(benchFor(target), { path, width: 1280, height: 800 });
  return sideOf(await keptOr(values.keep, `${name} ${what}`, taken), target);
}

async function outcomeOf(
  { name: page }: MutatedPage,
  { what, tells }: Mutation,
  { now, before }: { readonly now: Side; readonly before: Side },
): Promise<Outcome> {
  const { findings } = await contrast('home/desktop', now, before);
  const told = findings.filter(({ rule }) => rule !== 'visual/new-host');
  const isTold = (message: string) => tells?.test(message) === true;
  const falsely = told.filter(
    ({ rule, message }) => rule === 'visual/pixels-changed' && !isTold(message),
  ).length;
  return {
    page,
    what,
    isSeen: tells !== undefined,
    detected: told.length > 0,
    failing: told.some(({ severity }) => severity === 'error'),
    right: told.some(({ message }) => isTold(message)),
    single: told.length === 1,
    falsely,
    pixelmatch: await isMatched(now, before),
    messages: told.map(({ severity, message }) => `${severity} ${message}`),
  };
}

async function* outcomesOf(page: MutatedPage): AsyncGenerator<Outcome> {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'tidemark-mutations-'));
  const root = await page.build(await unpacked(page.packages, folder.path), folder.path);
  const site = await serveMutated(root, page.path);
  try {
    const before = await seen(site.url, page, '');
    const html = await readFile(join(root, page.path), 'utf8');
    for (const mutation of page.mutations.filter(({ what }) => what.includes(values.only))) {
      site.mutate(mutation, html);
      yield await outcomeOf(page, mutation, {
        now: await seen(site.url, page, mutation.what),
        before,
      });
    }
  } finally {
    close([site]);
  }
}

const percent = (hits: number, of: number): string => `${hits} of ${of} (${Math.round((100 * hits) / of)} %)`;

function tell(name: string, all: readonly Outcome[]): void {
  const visible = all.filter(({ isSeen }) => isSeen);
  const count = (is: (outcome: Outcome) => boolean) => percent(visible.filter(is).length, visible.length);
  const loud = all.filter(({ isSeen, detected }) => !isSeen && detected).length;
  const falsely = all.reduce((sum, outcome) => sum + outcome.falsely, 0);
  console.log(
    `${name}: detected ${count(({ detected }) => detected)}, failing ${count(({ failing }) => failing)}, ` +
      `right ${count(({ right }) => right)}, single ${count(({ single, right }) => single && right)}, ` +
      `pixelmatch ${count((outcome) => outcome.pixelmatch)}; false ${falsely}, unseen but told ${loud} of ` +
      `${all.length - visible.length}`,
  );
}

const all: Outcome[] = [];
for (const page of [admin, creative, docs, explorer, forms, parts, slides, wiki].filter(
  ({ name }) => values.page?.includes(name) ?? true,
)) {
  for await (const outcome of outcomesOf(page)) {
    all.push(outcome);
    if (values.out !== undefined) await appendFile(values.out, `${JSON.stringify(outcome)}\n`);
    const isGood = outcome.isSeen ? outcome.right && outcome.single && outcome.failing : !outcome.detected;
    console.log(`${isGood ? ' ' : '!'} ${page.name}, ${outcome.what}`);
    if (!isGood) for (const message of outcome.messages) console.log(`      ${message.slice(0, 240)}`);
  }
  tell(
    page.name,
    all.filter((outcome) => outcome.page === page.name),
  );
}
tell('all', all);
