import { expect, test } from 'vitest';
import { causesOf } from './causes.ts';
import { changed, check, found, news, told, worldOf } from './world.fixture.ts';

const label = (at: string, selector = '#email') =>
  found(at, 'label', { selector, message: `Form elements must have labels: ${selector}` });

test('devices and viewports never make a new cause, and the failed checks of both are in it', () => {
  const findings = [label('looks/login/phone'), label('looks/login/desktop')];
  const checks = [
    check('looks/login/phone#findings', [undefined, 1]),
    check('looks/login/desktop#findings', [undefined, 1]),
  ];
  expect(told({ checks, findings })).toEqual([
    'fail broken element #email: looks/login/phone#findings + looks/login/desktop#findings + ' +
      'login/phone label #email + login/desktop label #email',
  ]);
});

test('an element is one whatever the rules that complain of it, and another element is another', () => {
  const contrast = found('looks/login/phone', 'contrast', { selector: '#email', message: 'Too pale' });
  const findings = [label('looks/login/phone'), contrast, label('looks/login/phone', '#name')];
  expect(told({ findings }).map((line) => line.split(':')[0])).toEqual([
    'fail broken element #email',
    'fail broken element #name',
  ]);
});

test('the same words about the same element on several pages are one, other words are not', () => {
  const same = ['home', 'cart', 'login'].map((page) => label(`looks/${page}/phone`, '#search'));
  const other = found('looks/cart/phone', 'contrast', { selector: '#search-2', message: 'Too pale' });
  const [one, two, ...more] = causesOf(worldOf({ findings: [...same, other] }));
  expect([one?.subjects.length, two?.subjects.length, more]).toEqual([3, 1, []]);
  expect([one?.anchor, two?.anchor]).toEqual([
    { kind: 'element', name: '#search' },
    { kind: 'element', name: '#search-2', page: '/cart' },
  ]);
});

test('a broken picture is one, told by resource, by element or by both, by whichever suite', () => {
  const broken = found('looks/home/phone', 'broken-image', {
    resource: '/a.png',
    selector: 'main > img',
    message: 'The image /a.png is broken.',
  });
  const swapped = changed('looks/home/phone', 'main > img', 'main > img shows another picture.');
  const elsewhere = found('web/home/mobile', 'image-size', { resource: '/a.png', message: 'No size' });
  const alt = found('web/home/mobile', 'alt', { selector: 'main > img', message: 'No text' });
  const causes = causesOf(worldOf({ findings: [alt, swapped, elsewhere, broken] }));
  expect(causes.map(({ anchor, findings }) => [anchor, findings.length])).toEqual([
    [{ kind: 'resource', name: '/a.png', page: '/' }, 4],
  ]);
});

test('what is missing is one on all pages that ask for it, whichever elements show it', () => {
  const missing = (page: string, selector: string) =>
    found(`looks/${page}/phone`, 'broken-image', {
      resource: '/a.png',
      selector,
      message: '/a.png is broken.',
    });
  expect(told({ findings: [missing('home', '#a'), missing('cart', '#b')] })).toHaveLength(1);
});

test('neither the page itself, nor what lies in it, nor its root joins what has nothing in common', () => {
  const at = 'looks/login/phone';
  const findings = [
    found(at, 'lang', { selector: 'html', message: 'No language' }),
    found(at, 'title', { selector: 'html', message: 'No title' }),
    found(at, 'csp', { resource: '/login', message: 'No policy' }),
    found(at, 'charset', { resource: '/login', message: 'No charset' }),
    found(at, 'broken-image', { resource: 'data:', selector: '#a', message: 'One is broken' }),
    found(at, 'broken-image', { resource: 'data:', selector: '#b', message: 'Two is broken' }),
  ];
  expect(told({ findings })).toHaveLength(6);
});

test('a message is one on every page and device, and where only its figures differ by device', () => {
  const says = (at: string) => found(at, 'console-error', { message: 'No rounding rule for GBP' });
  const wide = (at: string, width: number) =>
    found(at, 'overflow', { message: `200 px too wide at ${width} px.`, identity: 'overflow' });
  const findings = [
    ...['looks/cart/phone', 'looks/cart/desktop', 'looks/home/phone'].map(says),
    wide('looks/login/phone', 390),
    wide('looks/login/desktop', 1280),
  ];
  expect(told({ findings }).map((line) => line.split(':')[0])).toEqual([
    'fail broken message No rounding rule for GBP',
    'fail broken message 200 px too wide at 390 px.',
  ]);
});

test('changed pixels are told by the elements that changed, and each is in one cause alone', () => {
  const checks = [check('looks/home/phone/changed-pixels#max', [undefined, 0.02])];
  const findings = [changed('looks/home/phone', '#buy'), changed('looks/home/phone', '#sale')];
  const causes = causesOf(worldOf({ checks, findings }));
  expect(causes.map(({ kind, level, lead, checks: own }) => [kind, level, lead, own.length])).toEqual([
    ['looks', 'fail', 'looks/home/phone/changed-pixels#max', 1],
    ['looks', 'fail', 'looks/home/phone/changed-pixels#max', 0],
  ]);
});

test('changed pixels that no element explains are an item of their page, on all viewports', () => {
  const checks = ['phone', 'desktop'].map((size) =>
    check(`looks/home/${size}/changed-pixels#max`, [undefined, 0.02]),
  );
  expect(told({ checks })).toEqual([
    'fail looks page /: looks/home/phone/changed-pixels#max + looks/home/desktop/changed-pixels#max',
  ]);
});

test('what may be luck, what was there before and what is only new are no causes', () => {
  const at = 'looks/home/phone';
  const findings = [
    found(at, 'a', { message: 'a', failing: false, doubt: 'comes-and-goes' }),
    found(at, 'b', { message: 'b', failing: false, state: 'still' }),
    found(at, 'c', { message: 'c', ...news }),
    found(at, 'd', { message: 'd', failing: false, state: 'ignored', because: 'agreed' }),
  ];
  const doubted = { status: 'warn', reason: 'unsteady-findings' } as const;
  expect(told({ findings, checks: [check(`${at}#findings`, [undefined, 1], doubted)] })).toEqual([]);
});
