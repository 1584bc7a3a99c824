import type { HttpClient } from '#model/contract/http-client.ts';
import type { Known, Lacking } from '#identity/evidence.ts';
import type { ReceivedPage } from '#model/contract/received.ts';

/**
 * Where build tools lay files under names that pages hold as bare values: Next.js its build id, VitePress the hash of
 * each page. `folder` is what such a page loads files from.
 */
const PLACES: readonly { readonly folder: string; file(name: string, key: string): string }[] = [
  { folder: '/_next/static/', file: (name) => `${name}/_buildManifest.js` },
  { folder: '/assets/', file: (name, key) => `${key}.${name}.js` },
];
/** Values that are asked about. */
const MOST = 20;

/** Who is asked, and as which visitor. */
export interface Asking {
  readonly base: HttpClient;
  readonly head: HttpClient;
  readonly as?: string | undefined;
}

/** Addresses that such a name would have. */
function addressesOf(page: ReceivedPage, { base, head: now, key }: Lacking) {
  return PLACES.flatMap(({ folder, file }) => {
    const loaded = page.responses.find(
      ({ url }) => url.startsWith(`${page.origin}/`) && url.includes(folder),
    );
    if (!loaded) return [];
    const before = loaded.url.slice(page.origin.length, loaded.url.indexOf(folder) + folder.length);
    return [{ base: before + file(base, key), head: before + file(now, key) }];
  });
}

/** Whether there is a script: what answers everything answers with a page. */
async function isScript(client: HttpClient, url: string, as: string | undefined): Promise<boolean> {
  const { status, headers } = await client.request({ url, ...(as !== undefined && { as }) });
  return status === 200 && /javascript/.test(headers.get('content-type') ?? '');
}

/**
 * Addresses of files that have values of a page for their names: the base has such a file of the old name and none of
 * the new one, and the head one of the new name.
 */
export async function namedFiles(
  pages: Readonly<Record<'base' | 'head', ReceivedPage>>,
  lacking: readonly Lacking[],
  { base, head, as }: Asking,
): Promise<Known['addresses']> {
  const found: Record<'base' | 'head', string[]> = { base: [], head: [] };
  for (const value of lacking.slice(0, MOST))
    for (const file of addressesOf(pages.base, value)) {
      const there = await Promise.all([
        isScript(base, file.base, as),
        isScript(head, file.head, as),
        isScript(base, file.head, as).then((is) => !is),
      ]).catch(() => [false]);
      if (!there.every(Boolean)) continue;
      found.base.push(new URL(file.base, pages.base.origin).href);
      found.head.push(new URL(file.head, pages.head.origin).href);
    }
  return found;
}
