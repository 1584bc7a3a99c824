import { createServer, type ServerResponse } from 'node:http';

/**
 * A target in a process of its own: answers 200 with a hundred bytes. `/stall` holds every answer for one second, from
 * 4 s after its first request on; `/stalled` tells how long that was in truth (ms).
 */
const body = 'x'.repeat(100);
const held: ServerResponse[] = [];
let first = 0;
let stalling = false;
let stalled = 0;

function stall(): void {
  const began = performance.now();
  stalling = true;
  setTimeout(() => {
    stalling = false;
    stalled = performance.now() - began;
    for (const response of held.splice(0)) response.end(body);
  }, 1000);
}

const server = createServer((request, response) => {
  if (request.url === '/stalled') {
    response.end(String(stalled));
    return;
  }
  if (request.url === '/stall' && first === 0) {
    first = performance.now();
    setTimeout(stall, 4000);
  }
  if (stalling) held.push(response);
  else response.end(body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address) process.send?.(`http://127.0.0.1:${address.port}`);
});
process.on('disconnect', () => process.exit(0));
