import { setTimeout as rest } from 'node:timers/promises';
import { isTargetDown, MOST_IN_A_ROW } from '#system/http/breaker.ts';
import type { World } from './world.ts';

/** ms between two looks at a target that gave no answer, and for each of them. */
const [BETWEEN, LIMIT] = [400, 3_000] as const;

/** What a look at the target comes to; `down` is what the client's own breaker says. */
async function look({ http }: Pick<World, 'http'>): Promise<'answers' | 'silent' | 'down'> {
  try {
    await http.request({ url: '/', timeLimit: LIMIT });
    return 'answers';
  } catch (error) {
    return isTargetDown(error) ? 'down' : 'silent';
  }
}

/** Whether the target answers nothing at all, looked at more than once: a restart of it is not its end. */
export async function isDown({ http, signal }: Pick<World, 'http' | 'signal'>): Promise<boolean> {
  for (let looks = 0; looks < MOST_IN_A_ROW; looks += 1) {
    signal.throwIfAborted();
    const seen = await look({ http });
    if (seen !== 'silent') return seen === 'down';
    await rest(BETWEEN, undefined, { signal });
  }
  return false;
}
