import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { benchFor } from '../../../../fixtures/bench.ts';
import { look, page } from '../site.fixture.ts';

const NUMBERS = [1, 2, 3, 4, 5, 6, 7];

/** Adds to itself what comes, as it comes; waits for ever for `/poll`. */
const racing = page(`<h1>Heading</h1><p id="data"></p><p id="scripts"></p><p id="moved"></p><script>
    fetch('/poll').catch(() => 0);
    const numbers = ${JSON.stringify(NUMBERS)};
    for (const n of numbers)
      fetch('/data/' + n).then((a) => a.text()).then((text) => { data.textContent += text; });
    fetch('/moves').then((a) => a.text()).then((text) => { moved.textContent = text; });
  </script>${NUMBERS.map((n) => `<script async src="/script/${n}"></script>`).join('')}`);

/** Answers what was asked for together the last first, and `/poll` never. */
async function backwards(): Promise<string> {
  const open: { kind: string; n: string; answer: ServerResponse }[] = [];
  const answerAll = () => {
    for (const { kind, n, answer } of open.splice(0).toReversed()) {
      const script = kind === 'script';
      answer.setHeader('content-type', script ? 'text/javascript' : 'text/plain');
      answer.end(script ? `scripts.textContent += '${n}'` : n);
    }
  };
  const server = createServer((request, answer) => {
    const [, kind = '', n = ''] = (request.url ?? '').split('/');
    if (kind === '') answer.setHeader('content-type', 'text/html').end(racing);
    else if (kind === 'moves') answer.writeHead(302, { location: '/data/8' }).end();
    else if (kind === 'poll') return;
    else if (open.push({ kind, n, answer }) === 1) setTimeout(answerAll, 20);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('data and scripts that come together reach the page in the order of their addresses', async () => {
  const { exhibits } = await look(benchFor(await backwards()), { width: 600, height: 400 });
  const elements = Buffer.from(exhibits.find(({ name }) => name === 'elements')?.body ?? '').toString();
  const all = NUMBERS.join('');
  expect(elements.match(new RegExp(`"${all}"`, 'g'))).toHaveLength(2);
  expect(elements).toContain('"8"');
});
