import type { Extensions } from '#model/contract/extensions.ts';
import { onRequest, reporters } from '#report/registry.ts';
import { suites } from '#suites/registry.ts';

/** Everything that comes with Tidemark; the one place that reads the registries. */
export function builtIn(): Extensions {
  return {
    suites,
    reporters,
    onRequest,
    stateAdapters: async () => (await import('#state/registry.ts')).stateAdapters,
  };
}
