import { expect, test } from 'vitest';
import { changedResources } from './contrast.ts';
import { metrics } from './metrics.ts';
import { requestsIn } from './resources.ts';

test('requests, and which failed, are read from what Chrome told of a load, and nothing else', () => {
  const request = { method: 'POST', url: 'http://shop.example/api/cart', headers: {} };
  const get = (path: string) => ({ method: 'GET', url: `http://shop.example${path}` });
  const sent = (requestId: string, what: unknown) => ({
    method: 'Network.requestWillBeSent',
    params: { requestId, request: what },
  });
  const answered = (requestId: string, status: number) => ({
    method: 'Network.responseReceived',
    params: { requestId, response: { status } },
  });
  const ended = (requestId: string, canceled: boolean) => ({
    method: 'Network.loadingFailed',
    params: { requestId, canceled },
  });
  const messages = [
    { method: 'Page.loadEventFired', params: {} },
    sent('1', request),
    sent('2', get('/old')),
    sent('2', get('/new')),
    sent('3', get('/left')),
    sent('4', get('/cut')),
    answered('1', 200),
    answered('2', 404),
    answered('9', 500),
    ended('3', true),
    ended('4', false),
    { method: 'Network.requestWillBeSent', params: {} },
    'noise',
  ];
  expect(requestsIn(messages)).toEqual({
    sent: [{ method: 'POST', url: request.url }, get('/old'), get('/new'), get('/left'), get('/cut')],
    failed: [get('/new'), get('/cut')],
  });
  expect(requestsIn(undefined)).toEqual({ sent: [], failed: [] });
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
