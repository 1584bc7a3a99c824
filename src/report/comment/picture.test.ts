import { expect, test } from 'vitest';
import { byMicromark } from '../../../fixtures/gfm/parsers.ts';
import { situations } from '../../../fixtures/situations/situations.ts';
import { hostile } from '../hostile.fixture.ts';
import { comment } from './comment.ts';
import { pictureOf } from './picture.ts';

const RUN = 'https://github.com/octo/shop/actions/runs/214';
const KEPT = `https://github.com/octo/shop/blob/${'a1'.repeat(20)}/pr-7/default/z3jfvm6.png?raw=true`;
const ATTACHED = 'https://github.com/user-attachments/assets/0f3c2b1a-1111-4222-8333-abcdefabcdef';

const linked = (
  address: string,
  alt = 'Before and now: #buy on /pricing',
  run: string | undefined = RUN,
) => ({
  links: { run, pictures: { z3jfvm6: { address, alt } } },
});

test('a picture is shown with its words and leads to itself', () => {
  for (const address of [KEPT, ATTACHED])
    expect(byMicromark(pictureOf(linked(address), 'z3jfvm6'))).toBe(
      `<p><a href="${address}"><img src="${address}" alt="Before and now: #buy on /pricing" /></a></p>`,
    );
});

test('on a server of one’s own, with a port, it is the server’s and the repository’s alone', () => {
  const own = 'http://git.example.org:8080/octo/shop';
  const run = `${own}/actions/runs/3/attempts/2`;
  const address = KEPT.replace('https://github.com/octo/shop', own);
  expect(pictureOf(linked(address, 'x', run), 'z3jfvm6')).toContain(`](${address})`);
  expect(pictureOf(linked(KEPT, 'x', run), 'z3jfvm6')).toBe('');
});

test('where there is none there is nothing, whatever it is asked for', () => {
  expect(pictureOf(linked(KEPT), 'other')).toBe('');
  for (const name of ['__proto__', 'constructor', 'toString']) expect(pictureOf(linked(KEPT), name)).toBe('');
  expect(pictureOf({ links: {} }, 'z3jfvm6')).toBe('');
});

test('no address but the server’s own attachments and the repository’s own files', () => {
  const others = [
    'https://evil.example/user-attachments/assets/1',
    'https://github.com.evil.example/user-attachments/assets/1',
    'https://github.com@evil.example/user-attachments/assets/1',
    'https://github.com/user-attachments/assets/1/../../../logout',
    'https://github.com/user-attachments/assets/1?x=1',
    'https://github.com/octo/shop/settings',
    KEPT.replace('/octo/shop/', '/evil/shop/'),
    KEPT.replace('/octo/shop/', '/octo/shop/../../evil/shop/'),
    KEPT.replace('default', '..'),
    KEPT.replace('raw=true', 'raw=true&x=1'),
    KEPT.replace(/a1+/, 'main'),
    'javascript:alert(1)',
    '',
  ];
  for (const address of others)
    expect([address, pictureOf(linked(address), 'z3jfvm6')]).toEqual([address, '']);
  for (const run of [undefined, '', 'https://evil.example/octo/shop', `${RUN}/../../..`])
    expect(pictureOf({ links: { ...linked(KEPT).links, run } }, 'z3jfvm6')).toBe('');
});

test('words that mean harm stay words: one picture, one link, nothing else', () => {
  const bad = [...hostile, '](https://evil.example)', '![x](https://evil.example/x.png)', ']]]]', '\\'];
  for (const alt of bad) {
    const shown = byMicromark(pictureOf(linked(KEPT, alt), 'z3jfvm6'));
    expect(shown).toMatch(/^<p><a href="[^"]+"><img src="[^"]+" alt="[^"]*" \/><\/a><\/p>$/);
    expect(shown.split(KEPT)).toHaveLength(3);
  }
});

test('a picture stands under its item in the comment, and nowhere else', () => {
  const report = situations['red']?.();
  const [cause] = report?.verdict.causes ?? [];
  if (!report || !cause) throw new Error('no cause to show');
  const address = ATTACHED;
  const shown = {
    ...report,
    links: { ...report.links, pictures: { [cause.id]: { address, alt: 'Before and now' } } },
  };
  const lines = (comment.render(shown, new Map())[0]?.text ?? '').split('\n');
  const at = lines.findIndex((line) => line.startsWith('1. '));
  expect(lines[at + 1]).toBe(`   [![Before and now](${address})](${address})`);
  expect(lines.filter((line) => line.includes('![')).length).toBe(1);
});
