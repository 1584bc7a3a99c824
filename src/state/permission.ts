import { Failure } from '#model/problem.ts';

/** What an adapter is about to change. */
export interface Touched {
  /** For people: `PostgreSQL`. */
  readonly system: string;
  /** What `allow:` lists: `database`. */
  readonly what: string;
  /** What it is called, each a way that `allow:` may name it: `shop_test`. Without secrets. */
  readonly names: readonly [string, ...string[]];
  /** Where it is served; undefined for a file of the project. */
  readonly host?: string | undefined;
  readonly allow: readonly string[];
}

/** Parts of a host's name that say that customers are served there. */
const PRODUCTION = /(^|[^a-z])(prod|prd|production|live)\d*(?=$|[^a-z\d])/i;

/** Hosts on this machine or beside it: loopback, private addresses, a container's name, the folder of a socket. */
const NEAR = [
  /^[a-z\d_-]+$/i,
  /^\//,
  /^127\./,
  /^10\./,
  /^192\.168\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^::1$/,
];

/** Whether a host is near, so that what it serves cannot be somebody else's of the same name. */
export function isNear(host: string): boolean {
  return NEAR.some((pattern) => pattern.test(host));
}

/** Whether a host's name says that it serves customers: `db.prod.example`, `shop-production-2`. */
export function looksLikeProduction(host: string): boolean {
  return PRODUCTION.test(host);
}

/** Throws a Failure unless `allow:` names what is about to be changed, and where its host looks like production. */
export function permit({ system, what, names, host, allow }: Touched): void {
  if (host !== undefined && looksLikeProduction(host))
    throw new Failure({
      code: 'state/production',
      owner: 'config',
      message: `${system} at ${host} looks like production, whose state is never changed.`,
      next: 'Name a server that is there for tests; a name with prod, production or live in it is always refused.',
    });
  if (names.some((name) => allow.includes(name))) return;
  throw new Failure({
    code: 'state/not-allowed',
    owner: 'config',
    message: `The ${what} ${names[0]} (${system}) is not among those that \`allow:\` names: ${allow.join(', ')}.`,
    next: `If a run may change everything in it, write \`allow: [${names[0]}]\`; else name another ${what}.`,
  });
}
