import { createServer } from 'node:http';

/** A target in a process of its own: every order is there, a new one is made by POST. */
const order = JSON.stringify({
  id: 'o1',
  status: 'new',
  total: 30,
  items: [
    { sku: 'abc', price: 10 },
    { sku: 'def', price: 20 },
  ],
  customer: { name: 'Jo', email: 'jo@example.test' },
});

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response
      .writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' })
      .end(order);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address) process.send?.(`http://127.0.0.1:${address.port}`);
});
process.on('disconnect', () => process.exit(0));
