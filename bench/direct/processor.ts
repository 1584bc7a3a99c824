import { readdirSync, readFileSync } from 'node:fs';

/** ms between two looks; what a process does after the last one is not counted. */
const EVERY = 50;
/** Hundredths of a second, as Linux counts. */
const TICKS = 100;

/** Parent, process group and ticks of every process. */
function processes(): ReadonlyMap<
  number,
  { readonly parent: number; readonly group: number; ticks: number }
> {
  const all = new Map<number, { parent: number; group: number; ticks: number }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const text = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = text
        .slice(text.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      const [parent = 0, group = 0, user = 0, system = 0] = [fields[1], fields[2], fields[11], fields[12]];
      all.set(Number(name), { parent, group, ticks: user + system });
    } catch {
      // It ended meanwhile.
    }
  }
  return all;
}

/** Seconds of processor that `work` takes: in this process, and in the groups of those that it started (Linux). */
export async function processorOf<T>(work: () => Promise<T>): Promise<{ given: T; seconds: number }> {
  const [first, latest] = [new Map<number, number>(), new Map<number, number>()];
  const before = processes();
  const look = (): void => {
    const all = processes();
    const groups = new Set([...all].filter(([, { parent }]) => parent === process.pid).map(([id]) => id));
    for (const [id, { group, ticks }] of all) {
      if (!groups.has(group)) continue;
      if (!first.has(id)) first.set(id, before.get(id)?.ticks ?? 0);
      latest.set(id, ticks);
    }
  };
  const own = process.cpuUsage();
  const timer = setInterval(look, EVERY);
  try {
    const given = await work();
    look();
    const { user, system } = process.cpuUsage(own);
    const others = [...latest].reduce((sum, [id, ticks]) => sum + ticks - (first.get(id) ?? 0), 0);
    return { given, seconds: (user + system) / 1e6 + others / TICKS };
  } finally {
    clearInterval(timer);
  }
}
