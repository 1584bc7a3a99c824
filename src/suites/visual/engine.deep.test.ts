import { expect, test } from 'vitest';
import { benchFor } from '../../../fixtures/bench.ts';
import { look, serve } from './site.fixture.ts';

// Pages that take as long as we let them.

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body><h1>Heading</h1>${body}</body></html>`;

test.each([
  ['once it has loaded', '<script>addEventListener("load", () => { for (;;); })</script>'],
  ['while it is read', '<script>for (;;);</script>'],
  ['after a while', '<script>setTimeout(() => { for (;;); }, 700)</script>'],
])('a script that runs without end %s is a problem of the target, within a minute', async (_, script) => {
  const { target, close } = await serve({ '/': page(script) });
  try {
    await expect(look(benchFor(target))).rejects.toMatchObject({
      problems: [
        {
          code: 'target/page-hung',
          owner: 'target',
          message: '/ stopped answering: one of its scripts runs without end.',
        },
      ],
    });
  } finally {
    await close();
  }
});

test('pictures and style sheets without an answer are each found, and the page is shown without them', async () => {
  const { target, close } = await serve({
    '/': page(
      '<img src="/never.png" alt="never" width="80" height="80">',
      '<link rel="stylesheet" href="/never.css">',
    ),
    '/never.png': null,
    '/never.css': null,
  });
  try {
    const { findings, exhibits } = await look(benchFor(target));
    expect(findings.map(({ severity, identity }) => [severity, identity])).toEqual([
      ['error', 'visual/broken-image /never.png img'],
      ['error', 'visual/failed-request GET /never.css'],
    ]);
    expect(Buffer.from(exhibits[1]?.body ?? '').toString()).toContain('Heading');
  } finally {
    await close();
  }
});
