import { expect, test } from 'vitest';
import { chosenPages } from './pages.ts';

const shared = {
  name: 'looks',
  owned: false,
  pages: [
    { name: 'home', path: '/' },
    { name: 'about', path: '/about' },
  ],
};

test('pages come in the order asked for, each once; all means every page of the config', () => {
  expect(chosenPages(['about', 'home', 'about'], shared).map((page) => page.path)).toEqual(['/about', '/']);
  expect(chosenPages('all', shared)).toBe(shared.pages);
});

test('every name that is not under pages is told at once, with the likeliest one', () => {
  const problem = (message: string) =>
    expect.objectContaining({ code: 'config/unknown-page', owner: 'config', suite: 'looks', message });
  expect(() => chosenPages(['hme', 'home', 'elsewhere'], shared)).toThrow(
    expect.objectContaining({
      problems: [
        problem('The suite looks asks for the page hme, which is not under pages. Did you mean home?'),
        problem('The suite looks asks for the page elsewhere, which is not under pages.'),
      ],
    }),
  );
});
