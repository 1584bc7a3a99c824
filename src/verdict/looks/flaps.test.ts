import { expect, test } from 'vitest';
import {
  playLive,
  playStored,
  type Plan,
  type Played,
  type Sight,
} from '../../../bench/verdict/flap-world.ts';
import { numbers } from '../../../bench/verdict/worlds.ts';

type Play = (see: (side: 'base' | 'head') => Sight, plan: Plan) => Played;

/** A course of looks at a page with one fault: in how many it showed, of how many, and whether it was red. */
interface Course {
  readonly shown: number;
  readonly of: number;
  readonly red: boolean;
}

const asked = Symbol('another look');

/** Every course that looks can take, whatever the fault's frequency. */
function coursesOf(play: Play, plan: Plan): readonly Course[] {
  const courses: Course[] = [];
  const open: (readonly boolean[])[] = [[]];
  for (let looks = open.pop(); looks; looks = open.pop()) {
    const coins = [...looks];
    const see = (): Sight => {
      const shows = coins.shift();
      if (shows === undefined) throw asked;
      return { faults: [shows], heavy: false };
    };
    try {
      const red = play(see, plan).status === 'fail';
      courses.push({ shown: looks.filter(Boolean).length, of: looks.length, red });
    } catch (error) {
      if (error !== asked) throw error;
      open.push([...looks, true], [...looks, false]);
    }
  }
  return courses;
}

const chanceOf = (courses: readonly Course[], q: number): number =>
  courses.reduce((sum, { shown, of }) => sum + q ** shown * (1 - q) ** (of - shown), 0);

const frequencies = Array.from({ length: 49 }, (_, at) => (at + 1) / 50);

const worst = (play: Play, plan: Plan): number => {
  const courses = coursesOf(play, plan);
  for (const q of frequencies) expect(chanceOf(courses, q)).toBeCloseTo(1, 9);
  const red = courses.filter((course) => course.red);
  return Math.max(...frequencies.map((q) => chanceOf(red, q)));
};

test('whatever its frequency, a fault that comes and goes turns less than 0.1 % of unchanged pull requests red', () => {
  const live = [1, 2, 3].map((pairs) => worst(playLive, { pairs, head: 1, base: 1 }));
  expect(live.map((chance) => chance.toFixed(5))).toEqual(['0.00098', '0.00098', '0.00098']);
  const stored = [1, 2, 3, 4, 5].map((base) => worst(playStored, { pairs: 1, head: 1, base }));
  // One look at the base proves nothing and two take 23 of the head; of three and four it needs more than five.
  expect(stored.map((chance) => chance.toFixed(4))).toEqual([
    '0.0000',
    '0.0000',
    '0.0009',
    '0.0007',
    '0.0010',
  ]);
});

test('a fault that every look at the head shows and none at the base is red by five looks a side', () => {
  const see = (side: 'base' | 'head'): Sight => ({ faults: [side === 'head'], heavy: false });
  const plan = { pairs: 1, head: 1, base: 5 };
  for (const play of [playLive, playStored])
    expect(play(see, plan)).toEqual({ looks: 5, status: 'fail', failing: ['fault 0'], bytes: 'pass' });
  expect(playStored(see, { ...plan, base: 1 })).toMatchObject({ looks: 1, status: 'warn', failing: [] });
});

test('a number that only the head has in every look is red by five looks a side', () => {
  const see = (side: 'base' | 'head'): Sight => ({ faults: [], heavy: side === 'head' });
  for (const play of [playLive, playStored])
    expect(play(see, { pairs: 1, head: 1, base: 5 })).toMatchObject({
      looks: 5,
      status: 'fail',
      bytes: 'fail',
    });
});

/** Red pull requests of so many that changed nothing, on a page with five faults or a number that flips. */
function red(play: Play, pulls: number, what: 'faults' | 'number'): number {
  let count = 0;
  for (let pull = 0; pull < pulls; pull += 1) {
    const { uniform } = numbers(pull * 7_919 + 3);
    const q = 0.02 + 0.96 * uniform();
    const see = (): Sight => ({
      faults: what === 'faults' ? Array.from({ length: 5 }, () => uniform() < q) : [],
      heavy: what === 'number' && uniform() < q,
    });
    if (play(see, { pairs: 1, head: 1, base: 5 }).status === 'fail') count += 1;
  }
  return count;
}

test('pages with faults and numbers of any frequency, seeded: how many of 600 unchanged pull requests are red', () => {
  expect({
    live: [red(playLive, 600, 'faults'), red(playLive, 600, 'number')],
    stored: [red(playStored, 600, 'faults'), red(playStored, 600, 'number')],
  }).toEqual({ live: [0, 0], stored: [1, 0] });
});
