import type { StateOptions } from '#http/state/options.ts';

/** One way of going back: the systems that are marked together, by their keys under `state:`. */
export interface Way {
  readonly names: readonly string[];
  /** Only `reset` and requests made again lead back; what is named is brought back to its start alone. */
  readonly replay: boolean;
}

/** The order of marks: what others are filled from first. What is not here comes last. */
const ORDER = ['command', 'hook', 'postgres', 'mysql', 'sqlite', 'redis'];
/** What is not the app's memory by itself, so it goes along with whichever way is taken. */
const BESIDE = new Set(['memcached', 'rabbitmq', 'bullmq', 'celery', 'mail']);
/** The app's own ways. */
const OWN = ['hook', 'command'];

const NOT_SYSTEMS = new Set(['strategy', 'reset', ...OWN]);

function inOrder(names: readonly string[]): readonly string[] {
  const place = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return [...new Set(names)].toSorted((a, b) => place(a) - place(b));
}

/** The ways that options allow, the strongest first; the last is what there is where nothing else works. */
export function waysOf(options: StateOptions): readonly Way[] {
  const { strategy } = options;
  const named = Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  const systems = named.filter((name) => !NOT_SYSTEMS.has(name));
  const beside = systems.filter((name) => BESIDE.has(name));
  const mail = systems.filter((name) => name === 'mail');
  const restoring = (names: readonly string[]): Way => ({ names: inOrder(names), replay: false });
  const replay: Way = { names: inOrder(beside), replay: true };
  if (strategy === 'replay') return [replay];
  if (strategy !== 'auto') return [restoring([strategy, mail].flat())];
  const own = OWN.filter((name) => named.includes(name)).map((name) => restoring([name, ...beside]));
  const holdsData = systems.some((name) => !BESIDE.has(name));
  if (holdsData) return [restoring(systems), ...own, replay];
  return own.length > 0 ? [...own, replay] : [replay];
}
