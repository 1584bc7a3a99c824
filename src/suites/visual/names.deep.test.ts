import { afterEach, beforeAll, expect, test } from 'vitest';
import type { Side } from '#model/contract/suite.ts';
import type { Observed } from '#model/contract/observation.ts';
import { contrast } from './contrast.ts';
import { Elements } from './elements.ts';
import { look, page, serve, sideOf, type Served } from './site.fixture.ts';
import { benchFor } from '../../../fixtures/bench.ts';
import { keptChrome } from '../../../fixtures/kept-chrome.ts';

const kept = keptChrome();

interface Parts {
  readonly label?: string;
  readonly alt?: string;
  readonly buy?: string;
  readonly help?: string;
}

const shop = ({ label = ' for="mail"', alt = ' alt="Tides"', buy = ' title="Buy"', help = 'Help' }: Parts) =>
  page(
    `<main><h1>Shop</h1><form><label${label}>E-mail address</label><input id="mail"></form>
    <img id="chart" width="40" height="40" src="/chart.svg"${alt}>
    <button id="buy" type="button"${buy}><svg width="8" height="8" aria-hidden="true"></svg></button>
    <a id="help" href="/help" aria-label="${help}">?</a></main>`,
    { title: 'Shop' },
  );
const chart =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
const site = {
  '/base': shop({}),
  '/lost': shop({ label: '', alt: '', buy: '', help: 'Answers' }),
  '/other': shop({ help: 'Answers' }),
  '/painted': shop({ help: 'Answers' }).replace('<h1', '<h1 style="color: rgb(0, 0, 200)"'),
  '/hidden': shop({}).replace('id="buy"', 'id="buy" aria-hidden="true"'),
  '/clobbered': shop({ label: '' }).replace('<form>', '<form><input type="hidden" name="matches">'),
  '/chart.svg': [200, 'image/svg+xml', chart] as const,
};

const served: Served[] = [];
afterEach(async () => {
  for (const serving of served.splice(0)) await serving.close();
});

async function seen(path: keyof typeof site): Promise<Observed> {
  const serving = await serve(site);
  served.push(serving);
  return look(benchFor(serving.target, kept), { path, width: 600, height: 400, axe: [] });
}

const elementsIn = ({ exhibits }: Observed): Elements => {
  const kept = exhibits.find(({ name }) => name === 'elements');
  return Elements.parse(JSON.parse(Buffer.from(kept?.body ?? '').toString()));
};

/** The observation with its list of elements as an older version wrote it. */
function older(observation: Observed): Side {
  const { names: _, ...elements } = elementsIn(observation);
  return sideOf({
    ...observation,
    exhibits: observation.exhibits.map((kept) =>
      kept.name === 'elements' ? { ...kept, body: Buffer.from(JSON.stringify(elements)) } : kept,
    ),
  });
}

let base: Observed;
beforeAll(async () => {
  base = await seen('/base');
  for (const serving of served.splice(0)) await serving.close();
});

test('of new faults it is told what a screen reader says of the element, and what it said before', async () => {
  const lost = sideOf(await seen('/lost'));
  expect(lost.findings.map(({ rule, selector }) => [rule, selector]).toSorted()).toEqual([
    ['axe/button-name', '#buy'],
    ['axe/image-alt', '#chart'],
    ['axe/label', '#mail'],
  ]);
  const { facts = [], findings, measurements } = await contrast('home/desktop', lost, sideOf(base));
  expect(measurements[0]?.samples).toEqual({ kind: 'exact', values: [0] });
  expect(findings).toEqual([]);
  expect(Object.fromEntries(facts.map(({ identity, ...sides }) => [identity, sides]))).toMatchObject({
    'axe/label #mail': {
      before: { role: 'textbox', name: 'E-mail address' },
      after: { role: 'textbox', name: '' },
    },
    'axe/image-alt #chart': { before: { role: 'img', name: 'Tides' }, after: { role: 'img', name: '' } },
    'axe/button-name #buy': { before: { role: 'button', name: 'Buy' }, after: { role: 'button', name: '' } },
  });
  expect(facts).toHaveLength(3);
  expect(await contrast('home/desktop', lost, lost)).toMatchObject({ facts: [] });
});

test('another name that is no fault is no difference, and no picture is read for it', async () => {
  const other = sideOf(await seen('/other'));
  expect(elementsIn(base).names).toContainEqual([expect.any(Number), 'link', 'Help']);
  expect(await contrast('home/desktop', other, sideOf(base))).toMatchObject({ findings: [], facts: [] });
  expect(other.reads).toEqual(['elements']);
  const { findings } = await contrast('home/desktop', sideOf(await seen('/painted')), sideOf(base));
  expect(findings.map(({ message }) => message)).toEqual(['h1 color rgb(0, 0, 0) → rgb(0, 0, 200).']);
});

test('what is hidden from screen readers is said by none', async () => {
  const { facts } = await contrast('home/desktop', sideOf(await seen('/hidden')), sideOf(base));
  expect(facts).toMatchObject([
    { identity: 'axe/aria-hidden-focus #buy', before: { role: 'button' }, after: { role: '', name: '' } },
  ]);
});

test('a form that hides its own properties hides no names', async () => {
  const { facts } = await contrast('home/desktop', sideOf(await seen('/clobbered')), sideOf(base));
  expect(facts).toMatchObject([{ identity: 'axe/label #mail', before: { name: 'E-mail address' } }]);
});

test('a list without names, or one that is gone, says nothing and leaves the pixels answered', async () => {
  const lost = sideOf(await seen('/lost'));
  const answered = { measurements: [{ samples: { kind: 'exact', values: [0] } }], facts: [] };
  expect(await contrast('home/desktop', lost, older(base))).toMatchObject(answered);
  const gone = { ...sideOf(base), read: () => Promise.reject(new Error('gone')) };
  expect(await contrast('home/desktop', lost, gone)).toMatchObject(answered);
});
