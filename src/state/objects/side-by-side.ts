/** Requests to a store at a time. */
const AT_ONCE = 16;

/** Work on each item, several at a time; results in the order of the items. Rejects with the first error. */
export async function sideBySide<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const left = items.entries();
  const failed = new AbortController();
  const worker = async (): Promise<void> => {
    for (const [at, item] of left) {
      if (failed.signal.aborted) return;
      results[at] = await work(item);
    }
  };
  const workers = Array.from({ length: Math.min(AT_ONCE, items.length) }, () =>
    worker().catch((error: unknown) => {
      failed.abort();
      throw error;
    }),
  );
  const [first] = (await Promise.allSettled(workers)).filter((end) => end.status === 'rejected');
  if (first) throw first.reason;
  return results;
}
