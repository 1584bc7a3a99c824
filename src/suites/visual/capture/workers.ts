import { setTimeout as sleep } from 'node:timers/promises';
import { begun } from '../time/workers.ts';
import type { Frame, Page, Worker } from './chrome.ts';

/** ms between two looks at who has begun, and in which a frame has said what it made. */
const [EACH, ANSWER] = [20, 500];

/** The workers of a page, from the moment it was opened. Chrome shows one once its script has come. */
export interface Workers {
  /** Resolves when this one has begun, or ended before; at once of `data:`, which gets no time of the page's. */
  begun(worker: Worker): Promise<void>;
  /** Resolves when all that the page made have begun, or ended, or `patience` ms later. */
  allBegun(patience: number): Promise<void>;
  /** How many had not when they were last waited for. */
  late(): number;
}

interface Seen {
  readonly ids: Set<string>;
  /** Addresses of those that do not say which they are: they ended before, or ours could not be put before theirs. */
  readonly others: string[];
}

type Made = readonly (readonly [id: string, url: string])[];

/** Of a frame that may be gone, or not answer. */
async function madeIn(frame: Frame): Promise<Made> {
  const made = frame.evaluate(() => [...(globalThis.tidemarkClock?.workers ?? [])]).catch(() => []);
  return Promise.race([made, sleep(ANSWER, [], { ref: false })]);
}

/** Made and not begun, less one of its address for each that does not say which it is. */
function notBegun(made: Made, { ids, others }: Seen): Made {
  const left = [...others];
  return made
    .filter(([id]) => !ids.has(id))
    .filter(([, url]) => {
      const at = left.indexOf(url);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
}

const isOurs = (worker: Worker): boolean => !worker.url().startsWith('data:');

/** Listens from now on. */
export function watchWorkers(page: Page): Workers {
  const known = new WeakMap<Worker, Promise<void>>();
  const seen: Seen = { ids: new Set(), others: [] };
  let late = 0;
  const begin = (worker: Worker): Promise<void> => {
    const beginning =
      known.get(worker) ??
      worker.evaluate(begun).then(
        (id) => void (id === undefined ? seen.others.push(worker.url()) : seen.ids.add(id)),
        () => void seen.others.push(worker.url()),
      );
    known.set(worker, beginning);
    return beginning;
  };
  const missing = async (): Promise<number> => {
    // What has no document yet would not answer.
    const frames = page.frames().filter((frame) => frame === page.mainFrame() || frame.url() !== '');
    const made = (await Promise.all(frames.map(madeIn))).flat();
    return notBegun(made, seen).length;
  };
  page.on('worker', (worker) => {
    if (isOurs(worker)) void begin(worker);
  });
  return {
    begun: async (worker) => {
      if (isOurs(worker)) await begin(worker);
    },
    async allBegun(patience) {
      const until = performance.now() + patience;
      while ((late = await missing()) > 0 && performance.now() < until) await sleep(EACH);
    },
    late: () => late,
  };
}
