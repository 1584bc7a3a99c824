import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import type { Exhibit } from '#model/observation/exhibit.ts';
import type { Box } from '#model/observation/finding.ts';
import type { Side } from '#model/contract/suite.ts';
import { contrast } from './contrast.ts';

const [width, height] = [100, 100];

/** A side with a grey picture, a white square in it at `at`, and boxes that would not hold still. */
function side(at: number, unstable: readonly Box[], wide = width): Side {
  const png = new PNG({ width: wide, height });
  png.data.fill(128);
  for (let y = at; y < at + 20; y += 1) png.data.fill(255, (y * wide + at) * 4, (y * wide + at + 20) * 4);
  for (let alpha = 3; alpha < png.data.length; alpha += 4) png.data[alpha] = 255;
  const elements = {
    version: 1,
    threshold: 0.05,
    unstable,
    cut: false,
    properties: [],
    styles: [],
    rows: [],
  };
  const bodies = new Map([
    ['screenshot', PNG.sync.write(png)],
    ['elements', Buffer.from(JSON.stringify(elements))],
  ]);
  const exhibits = [...bodies].map(([name, body]) => ({
    suite: 's',
    subject: 'home',
    name,
    mime: '',
    bytes: body.length,
    sha256: createHash('sha256').update(body).digest('hex'),
  }));
  return {
    target: 'http://127.0.0.1',
    measurements: [],
    findings: [],
    exhibits,
    read: async ({ name }) => bodies.get(name) ?? Buffer.alloc(0),
  };
}

const samples = async (now: Side, before: Side) =>
  (await contrast('home', now, before)).measurements[0]?.samples;

test('what will not hold still is left out; if it is over a quarter of the page nothing is decided', async () => {
  const still = side(10, []);
  expect(await samples(side(60, []), still)).toMatchObject({ kind: 'exact', values: [0.08] });
  expect(await samples(side(60, [{ x: 60, y: 60, width: 20, height: 20 }]), still)).toMatchObject({
    kind: 'exact',
    values: [0.04],
  });
  expect(await samples(side(60, [{ x: 0, y: 50, width: 100, height: 50 }]), still)).toMatchObject({
    kind: 'absent',
    untrusted: true,
    reason: expect.stringContaining('50 % of the page'),
  });
});

test('boxes that overlap, as those of many looks do, count once', async () => {
  const box = { x: 60, y: 60, width: 40, height: 40 };
  const boxes = Array.from({ length: 5 }, (_, n) => ({ ...box, width: box.width - n }));
  expect(await samples(side(60, boxes), side(10, []))).toMatchObject({ kind: 'exact', values: [0.04] });
});

test('a difference asks for further looks, of a base only where it is served; none asks for none', async () => {
  const [now, before] = [side(60, []), side(10, [])];
  expect((await contrast('home', now, before)).looks).toEqual({ now: 3, before: 0 });
  expect((await contrast('home', now, { ...before, served: true })).looks).toEqual({ now: 3, before: 3 });
  const hidden = side(60, [
    { x: 60, y: 60, width: 20, height: 20 },
    { x: 10, y: 10, width: 20, height: 20 },
  ]);
  expect((await contrast('home', hidden, before)).looks).toBeUndefined();
  expect((await contrast('home', before, before)).looks).toBeUndefined();
});

test('a text that names the host it was served from is the same on the other side', async () => {
  const saying = (text: string, target: string): Side => {
    const plain = side(text === '' ? 10 : text.length, []);
    const row = ['p', -1, 'p', 0, 0, 100, 100, text, 0, '', '', false];
    const read = async (exhibit: Exhibit) =>
      exhibit.name === 'elements'
        ? Buffer.from(
            JSON.stringify({
              ...JSON.parse(Buffer.from(await plain.read(exhibit)).toString()),
              properties: ['color'],
              styles: [['rgb(0, 0, 0)']],
              rows: [row],
            }),
          )
        : plain.read(exhibit);
    return { ...plain, target, read };
  };
  const told = async (now: Side, before: Side) =>
    (await contrast('home', now, before)).findings.filter(({ rule }) => rule === 'visual/element-changed');
  const [head, base] = ['http://127.0.0.1:4000', 'http://127.0.0.1:41'];
  expect(await told(saying('Go to 127.0.0.1:4000', head), saying('Go to 127.0.0.1:41', base))).toEqual([]);
  expect(await told(saying('Go to 127.0.0.1:4001', head), saying('Go to 127.0.0.1:41', base))).toHaveLength(
    1,
  );
});

test('a picture that is missing is said, and one of another width differs all over', async () => {
  const { exhibits, ...rest } = side(10, []);
  expect(await samples({ ...rest, exhibits: exhibits.slice(1) }, side(10, []))).toEqual({
    kind: 'absent',
    reason: 'there is no picture of this run',
  });
  expect(await samples(side(10, [], 90), side(10, []))).toEqual({
    kind: 'exact',
    values: [1],
  });
  const { findings, looks } = await contrast('home', side(10, [], 90), side(10, []));
  expect(findings.map(({ message }) => message)).toEqual(['The page is laid out 90 px wide; it was 100 px.']);
  expect(looks).toEqual({ now: 3, before: 0 });
});
