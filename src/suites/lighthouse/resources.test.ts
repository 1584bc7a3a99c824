import { expect, test } from 'vitest';
import { changedResources } from './contrast.ts';
import { metrics } from './metrics.ts';
import { sentRequests } from './resources.ts';

test('requests are read from what Chrome told of the load, and whatever else it told is passed over', () => {
  const request = { method: 'POST', url: 'http://shop.example/api/cart', headers: {} };
  const messages = [
    { method: 'Page.loadEventFired', params: {} },
    { method: 'Network.requestWillBeSent', params: { requestId: '1', request } },
    { method: 'Network.requestWillBeSent', params: {} },
    'noise',
  ];
  expect(sentRequests(messages)).toEqual([{ method: 'POST', url: request.url }]);
  expect(sentRequests(undefined)).toEqual([]);
});

test('what a figure counts and a finding explains is said in fields: scripts, other hosts, painting', () => {
  const where = (id: string) => metrics.find((metric) => metric.id === id)?.where;
  expect([where('script-bytes'), where('third-party-bytes'), where('total-bytes')]).toEqual([
    { type: 'script' },
    { party: 'third' },
    undefined,
  ]);
  const script = {
    name: 'cdn.example/a.js',
    url: '/a.js',
    type: 'script',
    transfer: 90_000,
    size: 90_000,
  };
  const [other] = changedResources('home/mobile', [script], []);
  expect(other).toMatchObject({ explains: ['bytes'], after: { party: 'third', files: 1 } });
});
