import type { Bench } from '#model/contract/bench.ts';
import { chromeVersion, findChrome } from '#system/chrome/find.ts';
import { warmChrome } from '#system/chrome/warm.ts';
import { chromeWide, type Led } from '#system/egress/egress.ts';
import type { Host } from '#system/process/host.ts';

/** Chrome, looked up once; its absence is told by the first task that needs it. */
export interface Browser extends Pick<Bench, 'warmChrome'> {
  path(): string;
  readonly version: string | undefined;
}

async function found(env: Host['env']): Promise<Pick<Browser, 'path' | 'version'>> {
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

/** Chrome for measuring these targets; the one that is kept warm ends with `work`, however that ends. */
export async function withBrowser<T>(
  { env, signal }: { readonly env: Host['env']; readonly signal: AbortSignal },
  targets: readonly Led[],
  work: (browser: Browser) => Promise<T>,
): Promise<T> {
  const { path, version } = await found(env);
  const warm = warmChrome({ path, flags: chromeWide(targets), signal });
  try {
    return await work({ path, version, warmChrome: warm });
  } finally {
    await warm.close();
  }
}
