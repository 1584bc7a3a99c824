import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  compareRuns,
  nextStep,
  versionOf,
  type OwnComment,
  type Step,
  type Wish,
  type WriterMemory,
} from './sticky.ts';

const marker = '<!-- tidemark:web ';
const textOf = (id: number, attempt = 1, words = `words of ${id}.${attempt}`, clock = '12:03') =>
  `${marker}run=${id}.${attempt} sha=abc text=${words.replaceAll(/\W/g, '')} -->\n### ${words}, at ${clock}\n`;
const comment = (id: number, body: string): OwnComment => ({ id, body, url: `https://github.com/#${id}` });
const wish = (id: number, attempt = 1, rest: Partial<Wish> = {}): Wish => ({
  marker,
  text: textOf(id, attempt),
  run: { id, attempt },
  create: true,
  ...rest,
});
const fresh: WriterMemory = { wrote: false, creations: 0 };

test('a run is newer by its id, then by its attempt; a marker that names none is the oldest', () => {
  expect(
    [textOf(9), textOf(10, 2), textOf(10), `${marker}run=0b5d-uuid -->`]
      .map((body) => versionOf(body, marker))
      .toSorted(compareRuns),
  ).toEqual([
    { id: 0, attempt: 0 },
    { id: 9, attempt: 1 },
    { id: 10, attempt: 1 },
    { id: 10, attempt: 2 },
  ]);
});

test.each<[string, readonly OwnComment[], Wish, WriterMemory, Step['do'] | string]>([
  ['makes the first comment', [], wish(7), fresh, 'create'],
  ['makes none where there is nothing to say', [], wish(7, 1, { create: false }), fresh, 'silent'],
  [
    'keeps an existing one current even then',
    [comment(1, textOf(6))],
    wish(7, 1, { create: false }),
    fresh,
    'edit',
  ],
  ["leaves a newer run's alone", [comment(1, textOf(8))], wish(7), fresh, 'superseded'],
  ["leaves a newer attempt's alone", [comment(1, textOf(7, 2))], wish(7), fresh, 'superseded'],
  [
    'is content with what it wrote',
    [comment(1, textOf(7))],
    wish(7),
    { wrote: true, creations: 0 },
    'current',
  ],
  [
    'writes nothing where only time and attempt differ',
    [comment(1, textOf(7, 1, 'same', '12:03'))],
    wish(7, 2, { text: textOf(7, 2, 'same', '14:59') }),
    fresh,
    'current',
  ],
  [
    'writes where the words differ',
    [comment(1, textOf(7, 1, 'same'))],
    wish(7, 2, { text: textOf(7, 2, 'other') }),
    fresh,
    'edit',
  ],
  [
    "writes where the same words are another run's",
    [comment(1, textOf(6, 1, 'same'))],
    wish(7, 1, { text: textOf(7, 1, 'same') }),
    fresh,
    'edit',
  ],
  [
    'does not fight a job of the same run',
    [comment(1, textOf(7, 1, 'of another job'))],
    wish(7),
    { wrote: true, creations: 0 },
    'current',
  ],
  [
    'removes duplicates',
    [comment(1, textOf(7)), comment(2, textOf(7))],
    wish(7),
    { wrote: true, creations: 1 },
    'delete',
  ],
  [
    'removes its own duplicate beside a newer one',
    [comment(1, textOf(8)), comment(2, textOf(7))],
    wish(7),
    { wrote: true, creations: 1 },
    'delete',
  ],
  [
    'leaves a newer run its duplicate',
    [comment(1, textOf(6)), comment(2, textOf(8))],
    wish(7),
    fresh,
    'superseded',
  ],
  ['makes a deleted one again, once', [], wish(7), { wrote: true, creations: 1 }, 'create'],
  ['and then gives up', [], wish(7), { wrote: true, creations: 2 }, 'vanished'],
])('%s', (...example) => {
  const [, ours, mine, memory, expected] = example;
  const step = nextStep(ours, mine, memory);
  expect(step.do === 'rest' ? step.why : step.do).toBe(expected);
});

test.each<[string, string, string]>([
  ['of an older Tidemark, which names no text', `${marker}run=7.1 sha=abc -->\nwords`, textOf(7, 1, 'same')],
  ['of another commit', textOf(7, 1, 'same').replace('sha=abc', 'sha=def'), textOf(7, 1, 'same')],
  ['whose words only name one', `${marker}run=7.1 sha=abc -->\ntext=same -->`, textOf(7, 1, 'same')],
])('a comment %s is written anew', (_which, kept, text) => {
  expect(nextStep([comment(1, kept)], wish(7, 1, { text }), fresh).do).toBe('edit');
});

test('two attempts of the comment as it is really written are alike by its marker alone', () => {
  const first = readFileSync(new URL('../../report/golden/samples/failing.md', import.meta.url), 'utf8');
  const again = first
    .replace('run=214.1', 'run=214.2')
    .replace('updated 12:03 UTC', 'updated 14:59 UTC')
    .replaceAll('artifacts/9', 'artifacts/12');
  const stepOf = (text: string) =>
    nextStep([comment(1, first)], { marker, text, run: { id: 214, attempt: 2 }, create: true }, fresh).do;
  expect([...again].filter((char, at) => char !== first[at]).length).toBeGreaterThan(5);
  expect([stepOf(again), stepOf(again.replace(/text=\w/, 'text='))]).toEqual(['rest', 'edit']);
});

// All interleavings. A writer lists, decides, and sends one request; `joined` says whether list and request are
// one move.

interface Player {
  readonly wish: Wish;
  readonly memory: WriterMemory;
  readonly plan: Step | undefined;
  readonly over: boolean;
}
interface World {
  readonly comments: readonly OwnComment[];
  readonly players: readonly Player[];
  readonly next: number;
}

function listed(world: World, player: Player): Player {
  const plan = nextStep(world.comments, player.wish, player.memory);
  return plan.do === 'rest' ? { ...player, plan: undefined, over: true } : { ...player, plan };
}

function sent(
  { comments, next }: World,
  { plan, memory, wish: { text } }: Player,
): { comments: readonly OwnComment[]; memory: WriterMemory; next: number } {
  switch (plan?.do) {
    case 'create':
      return {
        comments: [...comments, comment(next, text)],
        memory: { wrote: true, creations: memory.creations + 1 },
        next: next + 1,
      };
    case 'edit':
      return {
        comments: comments.map((one) => (one.id === plan.id ? comment(one.id, text) : one)),
        memory: { ...memory, wrote: true },
        next,
      };
    case 'delete':
      return { comments: comments.filter(({ id }) => !plan.ids.includes(id)), memory, next };
    default:
      return { comments, memory, next };
  }
}

function move(world: World, at: number, joined: boolean): World {
  const player = world.players[at];
  if (!player) return world;
  const put = (one: Player, rest: Partial<World> = {}): World => ({
    ...world,
    ...rest,
    players: world.players.map((other, i) => (i === at ? one : other)),
  });
  if (!player.plan) {
    const planned = listed(world, player);
    if (!joined || !planned.plan) return put(planned);
    const { comments, memory, next } = sent(world, planned);
    return put({ ...planned, memory, plan: undefined }, { comments, next });
  }
  const { comments, memory, next } = sent(world, player);
  return put({ ...player, memory, plan: undefined }, { comments, next });
}

/** Every state in which all writers have come to rest. */
function endings(start: World, joined: boolean): readonly World[] {
  const seen = new Set<string>();
  const ends = new Map<string, World>();
  const queue = [start];
  for (let world = queue.pop(); world; world = queue.pop()) {
    const key = JSON.stringify(world);
    if (seen.has(key)) continue;
    seen.add(key);
    const open = world.players.flatMap(({ over }, at) => (over ? [] : [at]));
    if (open.length === 0) ends.set(JSON.stringify(world.comments), world);
    for (const at of open) queue.push(move(world, at, joined));
  }
  return [...ends.values()];
}

const worldOf = (runs: readonly (readonly [number, number])[], before: readonly OwnComment[]): World => ({
  comments: before,
  next: 100,
  players: runs.map(([id, attempt]) => ({
    wish: wish(id, attempt),
    memory: fresh,
    plan: undefined,
    over: false,
  })),
});

const casts: readonly (readonly [string, readonly (readonly [number, number])[]])[] = [
  [
    'two runs',
    [
      [6, 1],
      [7, 1],
    ],
  ],
  [
    'two jobs of one run',
    [
      [7, 1],
      [7, 1],
    ],
  ],
  [
    'three runs',
    [
      [6, 1],
      [8, 1],
      [7, 1],
    ],
  ],
  [
    'an attempt, its repetition and an older run',
    [
      [7, 1],
      [7, 2],
      [6, 3],
    ],
  ],
  [
    'four jobs of one run',
    [
      [7, 1],
      [7, 1],
      [7, 1],
      [7, 1],
    ],
  ],
  [
    'four runs',
    [
      [6, 1],
      [7, 1],
      [8, 1],
      [9, 1],
    ],
  ],
];
const beginnings: readonly (readonly [string, readonly OwnComment[]])[] = [
  ['nothing', []],
  ['an older comment', [comment(1, textOf(5))]],
  ['a comment of the middle run', [comment(1, textOf(7))]],
  ['duplicates of an earlier accident', [comment(1, textOf(4)), comment(2, textOf(5))]],
];

test.each(
  casts.flatMap(([cast, runs]) => beginnings.map(([start, before]) => [cast, start, runs, before] as const)),
)(
  '%s from %s end with one comment of the newest run in every order of their requests',
  (_cast, _start, runs, before) => {
    const newest = runs
      .map(([id, attempt]) => ({ id, attempt }))
      .toSorted(compareRuns)
      .at(-1);
    const ends = endings(worldOf(runs, before), true);
    expect(ends.length).toBeGreaterThan(0);
    for (const { comments } of ends)
      expect(comments.map(({ body }) => versionOf(body, marker))).toEqual([newest]);
  },
);

test.each(
  casts
    .slice(0, 5)
    .flatMap(([cast, runs]) => beginnings.map(([start, before]) => [cast, start, runs, before] as const)),
)(
  '%s from %s leave one comment even where others write between a look and the request that follows',
  (_cast, _start, runs, before) => {
    for (const { comments } of endings(worldOf(runs, before), false)) expect(comments).toHaveLength(1);
  },
);

test("two runs that make the first comment at the same time end with the newer one's, too", () => {
  for (const { comments } of endings(
    worldOf(
      [
        [6, 1],
        [7, 1],
      ],
      [],
    ),
    false,
  ))
    expect(comments.map(({ body }) => versionOf(body, marker).id)).toEqual([7]);
});
