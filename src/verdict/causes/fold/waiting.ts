import type { PageRequest } from '#model/observation/page-request.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import { endpointFinder, pathOf, type Endpoint } from './address.ts';
import { ENOUGH } from './explained.ts';
import type { Figure } from '../figure.ts';
import type { Places } from '../place.ts';
import { familyToken, figureToken, resourceOf, resourceToken } from './tokens.ts';

/** A page that became slower by less than this share of what its endpoint did does not wait for it. */
const WAITS = 0.5;
const WAITING = new Set(['paint', 'latency']);

type Asked = PageRequest & { readonly suite: string };

/** An endpoint that became slower: by how many ms in the middle, and the token of its figures. */
interface SlowEndpoint extends Endpoint {
  readonly rise: number;
  readonly token: string;
}

/** The middle of its times is nearer to what one visitor waits than the average. */
function nearestToMiddle(figures: readonly Figure[]): Figure | undefined {
  const middle = ({ metric }: Figure) => Math.abs((metric?.quantile ?? 1) - 0.5);
  return figures
    .filter(({ rise, metric }) => rise !== undefined && rise > 0 && metric?.phase === undefined)
    .toSorted((a, b) => middle(a) - middle(b))[0];
}

function slowEndpoints(figures: readonly Figure[], places: Places): readonly SlowEndpoint[] {
  const asked = figures.flatMap((figure) => {
    const { suite, subject } = figure.check;
    const { method, path } = places.subject(suite, subject)?.endpoint ?? {};
    const isKnown = figure.family === 'latency' && method !== undefined && path !== undefined;
    return isKnown ? [{ method, path, figure }] : [];
  });
  const byAddress = Map.groupBy(asked, ({ method, path }) => JSON.stringify([method, path]));
  return [...byAddress.values()].flatMap((found) => {
    const own = found.map(({ figure }) => figure);
    const middle = own.some((figure) => figure.isBad) ? nearestToMiddle(own) : undefined;
    return found.slice(0, 1).flatMap(({ method, path }) => {
      if (!middle) return [];
      return [{ method, path, rise: middle.rise ?? 0, token: figureToken(middle) }];
    });
  });
}

/** What of a page's figures is to be explained: what is bad before what is not, what leads others before those. */
function leading(figures: readonly Figure[]): Figure | undefined {
  const rank = ({ isBad, metric }: Figure) => Number(isBad) * 2 + Number((metric?.leads?.length ?? 0) > 0);
  return figures
    .filter(({ check, rise }) => check.metric?.unit === 'ms' && rise !== undefined && rise > 0)
    .toSorted((a, b) => rank(b) - rank(a) || (b.rise ?? 0) - (a.rise ?? 0))[0];
}

/** Figures of one page that nothing on it explains, and what it asks for. */
interface Waiting {
  readonly figures: readonly Figure[];
  readonly asks: readonly Asked[];
}

function endpointOf(
  { figures, asks }: Waiting,
  find: (request: Endpoint) => SlowEndpoint | undefined,
): SlowEndpoint | undefined {
  const rise = leading(figures)?.rise;
  if (rise === undefined) return undefined;
  const fitting = asks.flatMap((request) => {
    const endpoint = find(request);
    const by = (endpoint?.rise ?? 0) * request.count;
    return endpoint && by >= ENOUGH * rise && rise >= WAITS * endpoint.rise ? [endpoint] : [];
  });
  return fitting.toSorted((a, b) => b.rise - a.rise || (a.token < b.token ? -1 : 1))[0];
}

/**
 * Pages that became slower by as much as an endpoint they ask for (the same method and path), as tokens that hang
 * together.
 */
export function pagesInEndpoints(
  unexplained: readonly Figure[],
  figures: readonly Figure[],
  { places, requests }: { readonly places: Places; readonly requests: readonly Asked[] },
): readonly (readonly string[])[] {
  const slow = slowEndpoints(
    figures.filter(({ isTold }) => isTold),
    places,
  );
  if (slow.length === 0) return [];
  const find = endpointFinder(slow);
  const asks = Map.groupBy(requests, ({ suite, subject }) => JSON.stringify([suite, subject]));
  const waiting = Map.groupBy(
    unexplained.filter(({ family, place }) => WAITING.has(family) && place.kind === 'page'),
    ({ check, family }) => JSON.stringify([check.suite, check.subject, family]),
  );
  return [...waiting.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { suite, subject } = first.check;
    const endpoint = endpointOf(
      { figures: own, asks: asks.get(JSON.stringify([suite, subject])) ?? [] },
      find,
    );
    return endpoint ? [[endpoint.token, figureToken(first)]] : [];
  });
}

/** Endpoints that fail under load with requests of the same address that fail on pages, as tokens. */
export function failedRequests(
  findings: readonly JudgedFinding[],
  figures: readonly Figure[],
  places: Places,
): readonly (readonly string[])[] {
  const failing = new Map(
    figures.flatMap(({ check, family, isBad, place }): [string, string][] => {
      const path = places.subject(check.suite, check.subject)?.endpoint?.path;
      return family === 'errors' && isBad && path !== undefined
        ? [[pathOf(path), familyToken(place, family)]]
        : [];
    }),
  );
  return findings.flatMap((finding) => {
    const place = places.of(finding.suite, finding.subject);
    const resource = resourceOf(finding, place);
    const token = resource === undefined || !finding.failing ? undefined : failing.get(resource);
    return token === undefined || resource === undefined ? [] : [[token, resourceToken(place, resource)]];
  });
}
