import { expect, test } from 'vitest';
import { Activity } from './activity.ts';

const loaded = { method: 'Page.loadEventFired', params: {} };
const painted = { method: 'Page.lifecycleEvent', params: { name: 'firstContentfulPaint', frameId: 'main' } };
const asked = (requestId: string) => ({ method: 'Network.requestWillBeSent', params: { requestId } });
const ended = (requestId: string) => ({ method: 'Network.loadingFinished', params: { requestId } });

/** A page of which all this was told, each at its ms. */
function after(...told: readonly (readonly [number, Parameters<Activity['hear']>[0]])[]): Activity {
  const activity = new Activity('main');
  for (const [at, event] of told) activity.hear(event, at);
  return activity;
}

test('a page is at rest half a second after its last news, once it is loaded and painted', () => {
  const page = after([0, asked('1')], [100, ended('1')], [200, painted], [300, loaded]);
  expect([799, 800].map((now) => page.isAtRest(now))).toEqual([false, true]);
  page.hear(asked('2'), 800);
  page.hear(ended('2'), 850);
  expect([1_349, 1_350].map((now) => page.isAtRest(now))).toEqual([false, true]);
  page.disturbed(2_000);
  expect(page.isAtRest(2_100)).toBe(false);
});

test('without a paint of its own frame, or without the end of its load, it never is', () => {
  const elsewhere = {
    method: 'Page.lifecycleEvent',
    params: { name: 'firstContentfulPaint', frameId: 'ad' },
  };
  expect(after([0, loaded], [1, elsewhere]).isAtRest(60_000)).toBe(false);
  expect(after([0, painted]).isAtRest(60_000)).toBe(false);
});

test('one or two requests that never end are waited for a little longer, three are', () => {
  const polling = after([0, painted], [0, loaded], [10, asked('1')], [10, asked('2')]);
  expect([1_900, 2_010].map((now) => polling.isAtRest(now))).toEqual([false, true]);
  polling.hear(asked('3'), 20);
  expect(polling.isAtRest(60_000)).toBe(false);
});
