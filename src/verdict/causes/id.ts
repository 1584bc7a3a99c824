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

/** What an id is made of: a name that lasts, and what tells equal names apart: where they show, and in full. */
export interface Lasting {
  readonly lasting: readonly string[];
  readonly places: readonly string[];
  readonly anchor: { readonly name: string };
}

/** Ids that no two have in common: those that several would have, by more of what is known of them. */
function apart(ids: readonly string[], more: (at: number) => string): readonly string[] {
  const alike = Map.groupBy(ids, (id) => id);
  return ids.map((id, at) => ((alike.get(id)?.length ?? 0) > 1 ? more(at) : id));
}

/**
 * An id for each, by what lasts alone where it is the only one of that name: the same whether it shows on one page or
 * on two. Several of one name are told apart by where they show, then by their names in full, at last by their order.
 */
export function idsOf(all: readonly Lasting[]): readonly string[] {
  const byName = all.map(({ lasting }) => short(lasting));
  const byPlace = apart(byName, (at) => short([...(all[at]?.lasting ?? []), ...(all[at]?.places ?? [])]));
  const inFull = apart(byPlace, (at) => short([byPlace[at] ?? '', all[at]?.anchor.name ?? '']));
  const times = new Map<string, number>();
  const taken = new Set(inFull);
  return inFull.map((id) => {
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    if (time === 1) return id;
    let other = short([id, String(time)]);
    while (taken.has(other)) other = short([other]);
    taken.add(other);
    return other;
  });
}
