/** FNV-1a, 32 bits, from a seed: short and the same everywhere; not for secrets. */
function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const LENGTH = 7;

/** Seven characters a–z and 0–9 that a name always has. */
function short(parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  const [low, high] = [fnv(text, 0x811c9dc5), fnv(text, 0x050c5d1f)];
  return (BigInt(high) * 2n ** 32n + BigInt(low)).toString(36).padStart(LENGTH, '0').slice(-LENGTH);
}

/** What an id is made of: a name that lasts, and the places that tell those of equal names apart. */
export interface Lasting {
  readonly lasting: readonly string[];
  readonly places: readonly string[];
}

/**
 * An id for each, by what lasts alone where it is the only one of that name: the same whether it shows on one page or
 * on two. Several of one name are told apart by where they show, and the same twice in one place by their order.
 */
export function idsOf(all: readonly Lasting[]): readonly string[] {
  const alike = Map.groupBy(all, ({ lasting }) => short(lasting));
  const taken = new Set<string>();
  return all.map(({ lasting, places }) => {
    const own = short(lasting);
    const isAlone = (alike.get(own)?.length ?? 0) < 2;
    let id = isAlone ? own : short([...lasting, ...places]);
    for (let again = 2; taken.has(id); again += 1) id = short([...lasting, ...places, String(again)]);
    taken.add(id);
    return id;
  });
}
