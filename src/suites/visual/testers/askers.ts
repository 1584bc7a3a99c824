import { isOwn } from '../../addresses.ts';
import { mapsOf, originalOf, type FoundMap, type ReadText } from '../../source-maps.ts';
import type { FailedRequest } from '../capture/network.ts';
import type { AskedAt, Initiators } from '../capture/initiators.ts';

/** What people install and did not write. */
const LIBRARY = /(?:^|\/)node_modules\//;

function isLibrary({ url, line, column }: AskedAt, maps: ReadonlyMap<string, FoundMap>): boolean {
  const map = maps.get(url);
  const isPlace = line !== undefined && column !== undefined;
  const original = map && isPlace ? originalOf(map, line, column) : undefined;
  return original?.file !== undefined && LIBRARY.test(original.file);
}

interface Site {
  readonly target: string;
  /** Path of the page, whose own scripts have no map. */
  readonly path: string;
  readonly read: ReadText;
}

/**
 * Failed requests with the one place that asked for each: of the site's own scripts the innermost that is no library
 * by its source map, where there is one.
 */
export async function askedByPeople(
  requests: readonly FailedRequest[],
  initiators: Initiators,
  { target, path, read }: Site,
): Promise<readonly FailedRequest[]> {
  const own = requests.map(({ method, url }) =>
    initiators(method, url).filter((one) => isOwn(one.url, target)),
  );
  const maps = await mapsOf(
    own.flatMap((places) => places.map(({ url }) => url)).filter((url) => new URL(url).pathname !== path),
    read,
  );
  return requests.map((request, at) => {
    const places = own[at] ?? [];
    const askedAt = places.find((one) => !isLibrary(one, maps)) ?? places[0];
    return { ...request, ...(askedAt && { askedAt }) };
  });
}
