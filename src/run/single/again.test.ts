import { expect, test } from 'vitest';
import type { Suite } from '#model/contract/suite.ts';
import type { NewExhibit } from '#model/observation/exhibit.ts';
import { benchFor } from '../../../fixtures/bench.ts';
import { probeSuite, probeTask } from '../../../fixtures/probe.ts';
import { measuringAgain } from './again.ts';

const exhibit = (name: string, text: string): NewExhibit => ({
  subject: 'home',
  name,
  mime: 'text/plain',
  body: Buffer.from(text),
});

const picture = exhibit('picture', 'first');
const list = exhibit('list', 'one look');

/** A suite that adds a word to its list where it measures again. */
const adding: Suite = {
  ...probeSuite(async () => ({ measurements: [], findings: [], exhibits: [picture, list] })),
  async measureAgain(_task, _bench, { exhibits, read, target }) {
    const known = exhibits.find(({ name }) => name === 'list');
    const text = known ? Buffer.from(await read(known)).toString() : 'nothing';
    return { measurements: [], findings: [], exhibits: [exhibit('list', `${text}, more of ${target}`)] };
  },
};

const measured = async (suite: Suite, given: readonly NewExhibit[]) => {
  const { exhibits } = await measuringAgain(suite, given).measure(probeTask, benchFor('http://shop.test'));
  return exhibits.map((each) => [each.name, 'body' in each && Buffer.from(each.body).toString()]);
};

test('a task is measured again beside what it gave; of its exhibits those given anew are replaced', async () => {
  expect(await measured(adding, [picture, list])).toEqual([
    ['picture', 'first'],
    ['list', 'one look, more of http://shop.test'],
  ]);
});

test('the first run, and every run of a suite that knows no other way, measures whole', async () => {
  const whole = [
    ['picture', 'first'],
    ['list', 'one look'],
  ];
  expect(await measured(adding, [])).toEqual(whole);
  const { measureAgain: _, ...plain } = adding;
  expect(await measured(plain, [picture, exhibit('list', 'other')])).toEqual(whole);
});
