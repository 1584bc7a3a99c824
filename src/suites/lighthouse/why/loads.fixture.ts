import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Lhr } from '../lhr.ts';
import type { Load, Loads } from './load.ts';

const Stored = Lhr.pick({ finalDisplayedUrl: true, audits: true });
const Both = z.object({ base: Stored, head: Stored });

/**
 * Two real loads of the dashboard of SB Admin 2, cut down to what is read. On the head one style sheet is not
 * compressed, scripts have no cache headers, a new script stands first in the head, and a banner comes late.
 */
export function loads(change: (now: Load, before: Load) => void = () => undefined): Loads {
  const { base, head } = Both.parse(
    JSON.parse(readFileSync(new URL('./loads.json', import.meta.url), 'utf8')),
  );
  change(head, base);
  return { subject: 'home/mobile', now: head, before: base };
}

/** The base twice, but for `change`. */
export function unchanged(change: (now: Load) => void = () => undefined): Loads {
  const { before } = loads();
  const now = structuredClone(before);
  change(now);
  return { subject: 'home/mobile', now, before };
}

/** The rows of an audit, to be changed. */
export function rows(load: Load, audit: string): Record<string, unknown>[] {
  const items: unknown = load.audits[audit]?.details?.items;
  return Array.isArray(items) ? items : [];
}
