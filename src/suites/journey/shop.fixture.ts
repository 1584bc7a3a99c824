import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

// A small shop: log in, order, pay (a moment later), refund once. What is wrong with it can be chosen.

/** What it does wrong. */
export interface Faults {
  /** A refund can be had again. */
  readonly refundsTwice?: boolean;
  /** Orders fail. */
  readonly noOrders?: boolean;
  /** It ends at the first order. */
  readonly dies?: boolean;
  /** How often a new order is asked for before it is paid. */
  readonly paidAfter?: number;
  /** The first so many orders fail. */
  readonly failsFirst?: number;
}

interface Order {
  readonly id: string;
  readonly by: string;
  status: string;
  asked: number;
}

/** A shop that is being served, and all that was asked of it. */
export interface Shop {
  readonly origin: string;
  /** `POST /orders`, in order. */
  readonly asked: string[];
  readonly orders: Map<string, Order>;
  close(): Promise<void>;
}

async function json(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const part of request) text += String(part);
  return text === '' ? {} : JSON.parse(text);
}

type Answer = readonly [status: number, body?: unknown, headers?: Record<string, string>];

class Till {
  readonly orders = new Map<string, Order>();
  readonly #users = new Map<string, string>();
  readonly #faults: Faults;
  #fails: number;

  constructor(faults: Faults) {
    this.#faults = faults;
    this.#fails = faults.failsFirst ?? 0;
  }

  reset(): Answer {
    this.orders.clear();
    this.#users.clear();
    return [204];
  }

  login({ email }: Record<string, unknown>): Answer {
    const token = `token-of-${String(email)}-${this.#users.size}`;
    this.#users.set(token, String(email));
    return [200, { token }, { 'set-cookie': `sid=${token}; HttpOnly` }];
  }

  order(cookie: string): Answer {
    const by = this.#users.get(/sid=([^;]+)/.exec(cookie)?.[1] ?? '');
    if (by === undefined) return [401, { error: 'who are you?' }];
    if (this.#faults.noOrders || (this.#fails -= 1) >= 0) return [500, { error: 'out of tea' }];
    const id = `o${this.orders.size + 1}`;
    this.orders.set(id, { id, by, status: 'new', asked: 0 });
    return [201, { id, status: 'new', total: 4.5, items: [{ sku: 'abc' }] }, { location: `/orders/${id}` }];
  }

  look(id: string): Answer {
    const order = this.orders.get(id);
    if (!order) return [404, { error: 'no such order' }];
    order.asked += 1;
    if (order.status === 'new' && order.asked >= (this.#faults.paidAfter ?? 1)) order.status = 'paid';
    return [200, { id, status: order.status }];
  }

  refund(id: string): Answer {
    const order = this.orders.get(id);
    if (!order) return [404, { error: 'no such order' }];
    if (order.status === 'refunded' && !this.#faults.refundsTwice)
      return [409, { error: 'refunded already' }];
    order.status = 'refunded';
    return [200, { id, status: 'refunded' }];
  }

  remove(id: string): Answer {
    return this.orders.delete(id) ? [204] : [404];
  }
}

async function answered(till: Till, request: IncomingMessage): Promise<Answer> {
  const { method = '', url = '/', headers } = request;
  const [, id = '', refund] = /^\/orders\/([^/]+)(\/refund)?$/.exec(url) ?? [];
  const routes: Readonly<Record<string, () => Answer | Promise<Answer>>> = {
    'GET /': () => [200, { shop: 'tea' }],
    'POST /test/reset': () => till.reset(),
    'POST /login': async () => till.login(await json(request)),
    'POST /orders': () => till.order(headers.cookie ?? ''),
    'GET /orders': () => [200, [...till.orders.values()].map(({ id: of, status }) => ({ id: of, status }))],
    [`GET /orders/${id}`]: () => till.look(id),
    [`DELETE /orders/${id}`]: () => till.remove(id),
    [`POST /orders/${id}${refund ?? ''}`]: () => till.refund(id),
  };
  return (await routes[`${method} ${url.replace(/[?].*/, '')}`]?.()) ?? [404, { error: 'no such page' }];
}

function write(response: ServerResponse, [status, body, headers = {}]: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  if (server.listening) await new Promise((resolve) => server.close(resolve));
}

export async function shopServer(faults: Faults = {}): Promise<Shop> {
  const till = new Till(faults);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (faults.dies && request.url === '/orders') return void closed(server);
    answered(till, request).then(
      (answer) => write(response, answer),
      () => write(response, [400]),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    orders: till.orders,
    close: () => closed(server),
  };
}
