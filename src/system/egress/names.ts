import { systemResolve, type Resolve } from './permit.ts';

/** ms that a name is known for, as long as browsers do; and one that leads nowhere. */
const [KNOWN, UNKNOWN] = [60_000, 10_000] as const;

/** Names that are remembered: a page may make up as many as it likes. */
const MOST = 1_000;

interface Asked {
  readonly addresses: ReturnType<Resolve>;
  until: number;
}

/**
 * Looks each name up once for all who ask for it meanwhile, and remembers the answer for a while: pages of one run ask
 * for the same hosts, and name servers leave some of very many questions at once without an answer for seconds.
 */
export function remembering(resolve: Resolve, now: () => number = () => performance.now()): Resolve {
  const names = new Map<string, Asked>();
  return (host) => {
    const known = names.get(host);
    if (known && now() < known.until) return known.addresses;
    const asked: Asked = { addresses: resolve(host), until: Infinity };
    const [oldest] = names.keys();
    if (names.size >= MOST && oldest !== undefined) names.delete(oldest);
    names.set(host, asked);
    asked.addresses.then(
      ({ length }) => (asked.until = now() + (length > 0 ? KNOWN : UNKNOWN)),
      () => names.delete(host),
    );
    return asked.addresses;
  };
}

/** The names of this process. */
export const rememberedResolve: Resolve = remembering(systemResolve);
