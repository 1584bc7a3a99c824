import { chromeVersion, findChrome } from '#system/chrome/find.ts';
import type { Host } from '#system/process/host.ts';

/** Chrome, looked up once; its absence is told by the first task that needs it. */
export interface Browser {
  path(): string;
  readonly version: string | undefined;
}

export async function browserOf(env: Host['env']): Promise<Browser> {
  try {
    const path = await findChrome(env);
    return { path: () => path, version: await chromeVersion(path) };
  } catch (error) {
    return {
      path: () => {
        throw error;
      },
      version: undefined,
    };
  }
}
