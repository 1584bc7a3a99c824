import { expect, test } from 'vitest';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import { causesOf } from '#verdict/causes/causes.ts';
import {
  changed,
  check,
  found,
  grown,
  hit,
  worldOf,
  type World,
} from '../../src/verdict/causes/world.fixture.ts';
import { excessOf } from './growth.ts';

/** Characters of one thing in a report, about. */
const EACH = 200;
const HOME = 'web/home/mobile';

/** A report that a stranger fills with more and more of the same. */
const piles: readonly (readonly [string, (at: number) => Check | JudgedFinding])[] = [
  ['elements of one page', (at) => changed('looks/home/phone', `#a-${at}`)],
  ['failing elements with one lasting name', (at) => labelled(`main > a.css-${at}x9z`)],
  ['one message', (at) => found(HOME, 'r', { message: 'a', identity: String(at) })],
  ['messages', (at) => found(HOME, 'r', { message: String(at) })],
  ['resources of one page', (at) => grown(HOME, `/${at}.js`, 3_000)],
  ['bytes of one page', (at) => ({ ...check(`${HOME}/total-bytes#max`, [1, 90_000]), id: String(at) })],
  ['scores of one page', (at) => ({ ...check(`${HOME}/performance#min`, [1, 0]), id: String(at) })],
  ['pictures of one page', (at) => ({ ...pixels, id: String(at) })],
  ['findings checks of one page', (at) => ({ ...check('looks/home/phone#findings', []), id: String(at) })],
  [
    'endpoints',
    (at) => ({ ...check('api/browse/p50#watch', [1, 9], hit), id: String(at), subject: `s${at}` }),
  ],
  ['means of one endpoint', (at) => ({ ...check('api/browse/mean#watch', [1, 9], hit), id: String(at) })],
];
const pixels = check('looks/home/phone/changed-pixels#max', [undefined, 0.5]);

function labelled(selector: string): JudgedFinding {
  return found('looks/home/phone', 'label', { selector, message: `${selector} has no label` });
}

/** So many of one pile, of the one before it too: what multiplies shows where two meet. */
function worldText(length: number, pile: number): string {
  const count = Math.ceil(length / EACH);
  const things = [pile, (pile + 1) % piles.length, 0].flatMap((which) =>
    Array.from({ length: count }, (_, at) => piles[which]?.[1](at) ?? pixels),
  );
  const world: World = {
    checks: things.filter((thing) => 'kind' in thing),
    findings: things.filter((thing) => 'rule' in thing),
  };
  return JSON.stringify(worldOf(world));
}

test.each(piles.map(([name], at) => [name, at] as const))(
  'folding grows in step with the report: %s',
  (_name, pile) => {
    const excess = excessOf(
      (text) => causesOf(JSON.parse(text)),
      (length) => worldText(10 * length, pile),
    );
    expect(excess).toBeUndefined();
  },
);
