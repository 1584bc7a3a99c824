import { setTimeout as rest } from 'node:timers/promises';
import type { World } from './world.ts';

/** Looks at a target that gave no answer, and ms between and for them. */
const [LOOKS, BETWEEN, LIMIT] = [3, 400, 3_000] as const;

/** Whether the target answers nothing at all, looked at more than once: a restart of it is not its end. */
export async function isDown({ http, signal }: Pick<World, 'http' | 'signal'>): Promise<boolean> {
  for (let look = 0; look < LOOKS; look += 1) {
    signal.throwIfAborted();
    const answers = await http.request({ url: '/', timeLimit: LIMIT }).then(
      () => true,
      () => false,
    );
    if (answers) return false;
    await rest(BETWEEN, undefined, { signal });
  }
  return true;
}
