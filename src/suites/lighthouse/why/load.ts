import { z } from 'zod';
import { lastingName } from '#model/lasting.ts';
import type { Side } from '#model/contract/suite.ts';
import type { NewFinding } from '#model/observation/finding.ts';
import { Lhr, rowsOf } from '../lhr.ts';

const Stored = Lhr.pick({ finalDisplayedUrl: true, audits: true });
/** What is read of a stored result. */
export type Load = z.infer<typeof Stored>;

/** Both sides' stored results of one page. */
export interface Loads {
  readonly subject: string;
  readonly now: Load;
  readonly before: Load;
}

/** A fact that judges nothing. */
export type Fact = Omit<NewFinding, 'subject' | 'severity'>;

/** The stored result of a side; undefined where there is none that can be read. */
export async function loadOf(side: Side): Promise<Load | undefined> {
  const exhibit = side.exhibits.find(({ name }) => name === 'lighthouse-report');
  if (!exhibit) return undefined;
  const read = Stored.safeParse(JSON.parse(new TextDecoder().decode(await side.read(exhibit))));
  return read.data;
}

const Request = z.object({
  url: z.string(),
  resourceType: z.string().default('Other'),
  transferSize: z.number().default(0),
  resourceSize: z.number().default(0),
  statusCode: z.number().optional(),
  priority: z.string().optional(),
  isLinkPreload: z.boolean().optional(),
});
export type Request = z.infer<typeof Request>;

/** What a load asked for by lasting names, without files that share one: nobody knows which of them became which. */
export function requestsOf({ audits, finalDisplayedUrl }: Load): ReadonlyMap<string, Request> {
  const all = Map.groupBy(rowsOf(audits['network-requests'], Request), ({ url }) =>
    lastingName(url, finalDisplayedUrl),
  );
  return new Map(
    [...all].flatMap(([name, [first, ...others]]) => (first && others.length === 0 ? [[name, first]] : [])),
  );
}

/** What both loads asked for, by lasting names. */
export function inBoth({ now, before }: Loads): readonly (readonly [string, Request, Request])[] {
  const there = requestsOf(before);
  return [...requestsOf(now)].flatMap(([name, is]) => {
    const was = there.get(name);
    return was ? [[name, is, was] as const] : [];
  });
}

/** Whether both loads asked for the same files of the same sizes: what differs between such loads is mostly chance. */
export function haveSameFiles({ now, before }: Loads): boolean {
  const [here, there] = [requestsOf(now), requestsOf(before)];
  return (
    here.size === there.size &&
    [...here].every(([name, { resourceSize }]) => there.get(name)?.resourceSize === resourceSize)
  );
}

export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const ms = (time: number): string => `${Math.round(time).toLocaleString('en-US')} ms`;
