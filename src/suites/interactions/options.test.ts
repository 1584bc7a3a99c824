import { expect, test } from 'vitest';
import { interactions } from './suite.ts';

const said = (pages: unknown): readonly string[] =>
  (interactions.options.safeParse({ pages }).error?.issues ?? []).map(
    ({ path, message }) => `${path.slice(1).join('.')}: ${message}`,
  );

test('every mistake of the steps is told at once, at its place', () => {
  expect(
    said({
      home: [
        { click: '#a', press: 'Enter' },
        { fill: '#q' },
        { press: 'Entr' },
        { press: 'Zoom' },
        { wait: '500' },
        { wait: '1m' },
        { click: ' ' },
        { text: 'x' },
        { click: 'iframe >> ' },
        { click: '#b', text: 'x' },
      ],
    }),
  ).toEqual([
    'home.0: does click and press at once; make each a step of its own',
    'home.1: says no text; add the text that is typed, e.g. text: lamp',
    'home.2.press: is Entr, which is no key. Write Enter.',
    expect.stringMatching(
      /^home\.3\.press: is Zoom, which is no key\. Write one of Enter, Tab, .+, or one character\.$/,
    ),
    expect.stringMatching(/^home\.4\.wait: 500 needs a unit/),
    'home.5.wait: is longer than 10s; write 10s or less',
    'home.6.click: names no element; write a CSS selector, or text=Buy',
    'home.7: does nothing; write one of click, fill, press, scroll, wait, e.g. click: "#buy"',
    'home.8.click: has an empty part; write an element on each side of >>, e.g. iframe >> #buy',
    'home.9.text: goes with fill alone; remove it, or write fill instead',
  ]);
});

test('steps have something to time, and no more than INP counts the worst of', () => {
  expect(said({})).toEqual([': names no page; write its name and steps below it']);
  expect(said({ home: [{ scroll: 'bottom' }] })).toEqual([
    'home: has no interaction to time; add a click, fill or press (scrolling is none)',
  ]);
  expect(said({ home: [{ fill: '#q', text: 'x'.repeat(50) }] })).toEqual([
    'home: makes 51 interactions, each typed character one; write 50 at most',
  ]);
  expect(said({ home: [{ fill: '#q', text: 'x'.repeat(49) }] })).toEqual([]);
});

test('a task a page and device; a page that nobody named is a mistake', () => {
  const options = interactions.options.parse({
    pages: { home: [{ click: '#a' }, { wait: '1s' }] },
    devices: ['mobile', 'desktop', 'mobile'],
  });
  const shared = { name: 'feel', pages: [{ name: 'home', path: '/', as: 'buyer' }], owned: true };
  expect(interactions.plan(options, shared).map(({ id, input }) => [id, input])).toMatchObject([
    [
      'feel:home/mobile',
      {
        as: 'buyer',
        steps: [
          { does: 'click', on: '#a' },
          { does: 'wait', ms: 1000 },
        ],
      },
    ],
    ['feel:home/desktop', { path: '/' }],
  ]);
  expect(() => interactions.plan(options, { ...shared, pages: [] })).toThrow('asks for the page home');
});
