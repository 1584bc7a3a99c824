import { expect, test } from 'vitest';
import { lastingName, lastingSelector } from './lasting.ts';

test.each([
  ['/assets/index-BxK3q9aQ.js', '/assets/index.js'],
  ['/assets/index-Bx_9-aQz.js', '/assets/index.js'],
  ['/main.3f2a9c1b.chunk.js', '/main.chunk.js'],
  ['/_next/static/chunks/4bd1b696a9c8f2.js?v=3', '/_next/static/chunks/*.js'],
  ['/app.js?x=0.123', '/app.js'],
  ['/jquery-3.7.1.min.js', '/jquery-3.7.1.min.js'],
  ['/product-gallery.js', '/product-gallery.js'],
  ['/checkout-responsive.css', '/checkout-responsive.css'],
  ['http://cdn.example:81/a/logo.svg', 'cdn.example/a/logo.svg'],
])('%s is called %s whatever the build', (url, name) => {
  expect(lastingName(new URL(url, 'http://shop.example/').href, 'http://shop.example/products')).toBe(name);
});

test('what lies in the page itself is called by its scheme, whatever it holds', () => {
  expect(lastingName('data:image/png;base64,iVBORw0KGgo=', 'http://shop.example/')).toBe('data:');
});

test('made-up class names do not make an old fault a new one', () => {
  expect(lastingSelector('main > div.css-1x2y3z4 > button.buy')).toBe('main > div > button.buy');
  expect(lastingSelector('div.Card_root__a8Xk2 > a#help')).toBe('div > a#help');
  expect(lastingSelector('body > img.hero-image')).toBe('body > img.hero-image');
});
