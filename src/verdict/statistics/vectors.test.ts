import { expect, test } from 'vitest';
import { misses, references, type Reference } from '../../../fixtures/statistics/vectors.ts';
import { divide } from './divisive.ts';
import { fisherMore } from './fisher.ts';
import { huberModerated } from './location.ts';
import { priorDegrees } from './moderation.ts';
import { mser5 } from './mser.ts';
import { benjaminiHochberg } from './multiple.ts';
import { normalQuantile } from './normal.ts';
import { ordered, quantileOf } from './order.ts';
import { newcombe, wilson } from './proportion.ts';
import { madScaled } from './scale.ts';
import { tQuantile, tTail } from './student.ts';

const whole = (interval: readonly [number, number]) => ({ lo: [interval[0]], hi: [interval[1]] });

function fisher({ arg, word }: Reference): number {
  const rows = [
    { hits: arg('a'), trials: arg('a') + arg('b') },
    { hits: arg('c'), trials: arg('c') + arg('d') },
  ] as const;
  return word('alternative') === 'greater' ? fisherMore(rows[0], rows[1]) : fisherMore(rows[1], rows[0]);
}

function huber({ arg, list }: Reference): Record<string, readonly number[]> {
  const { estimate, scale } = huberModerated(
    list('d').filter((_, index) => list('keep')[index] === 1),
    arg('s0'),
    arg('d0'),
  );
  return { est: [estimate], s: [scale] };
}

/** Each function under its name among the references, as the figures they have. */
const functions: Readonly<
  Record<string, (reference: Reference) => Readonly<Record<string, readonly number[]>>>
> = {
  tQuantile: ({ arg }) => ({ q: [tQuantile(arg('p'), arg('df'))] }),
  tCdf: ({ arg }) => ({ p: [1 - tTail(arg('t'), arg('df'))] }),
  normQuantile: ({ arg }) => ({ q: [normalQuantile(arg('p'))] }),
  madScaled: ({ list }) => ({ mad: [madScaled(list('x'))] }),
  quantileType7: ({ list, arg }) => ({ q: [quantileOf(ordered(list('x')), arg('p'))] }),
  squeezeVar: ({ list, arg }) => ({
    dfPrior: [
      priorDegrees(
        list('s2'),
        list('s2').map(() => arg('df')),
      ),
    ],
  }),
  pAdjust: ({ list }) => ({ adjusted: benjaminiHochberg(list('p')) }),
  wilson: ({ arg }) => whole(wilson(arg('k'), arg('n'), arg('confLevel'))),
  newcombeDiff: ({ arg }) =>
    whole(
      newcombe(
        { hits: arg('k1'), trials: arg('n1') },
        { hits: arg('k2'), trials: arg('n2') },
        arg('confLevel'),
      ),
    ),
  fisherExact: (reference) => ({ p: [fisher(reference)] }),
  huberModerated: huber,
  eDivisiveQ: ({ list }) => ({ tau: [divide(list('z')).at], q: [divide(list('z')).energy] }),
  mser5: ({ list }) => ({ truncate: [mser5(list('z'))] }),
};

test.each(Object.entries(functions))('%s agrees with R, limma or SciPy', (fn, figures) => {
  const faults = references(fn).flatMap((reference) =>
    Object.entries(figures(reference)).flatMap(([name, got]) => misses(reference, name, got)),
  );
  expect(faults).toEqual([]);
});
