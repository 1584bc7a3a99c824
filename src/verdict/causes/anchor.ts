import { lastingSelector } from '#model/lasting.ts';
import { gravity } from '#model/observation/finding.ts';
import { MAX_NAME, type Anchor } from '#model/record/cause.ts';
import { isDetail } from '#model/record/detail.ts';
import type { JudgedFinding } from '#model/record/verdict.ts';
import type { Group } from './group.ts';
import type { Place, Places } from './place.ts';
import type { Told } from './kind.ts';
import { elementOf, resourceOf } from './fold/tokens.ts';

/** What a cause is anchored to, and what makes its id: what does not change while the fault is the same. */
export interface Named {
  readonly anchor: Anchor;
  readonly lasting: readonly string[];
  /** Keys of all places where it shows, in order. */
  readonly places: readonly string[];
}

function cut(text: string): string {
  return text.length <= MAX_NAME ? text : `${text.slice(0, MAX_NAME).toWellFormed()}…`;
}

const byText = (a: string, b: string): number => Number(a > b) - Number(a < b);

const lengthOf = ({ selector = '' }: JudgedFinding): number => selector.length;

/**
 * What fails before what does not, what is graver, then by what it is, of many elements the one that is named
 * shortest: never by the order of suites or devices.
 */
function gravest(findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  return findings.toSorted(
    (a, b) =>
      Number(b.failing) - Number(a.failing) ||
      gravity[b.severity] - gravity[a.severity] ||
      byText(a.rule, b.rule) ||
      lengthOf(a) - lengthOf(b) ||
      byText(a.identity, b.identity),
  );
}

function placesOf({ figures, others, findings }: Group, places: Places): readonly Place[] {
  const all = [
    ...figures.map(({ place }) => place),
    ...[...others, ...findings].map(({ suite, subject }) => places.of(suite, subject)),
  ];
  const byKey = new Map(all.map((place) => [place.key, place]));
  return [...byKey.values()].toSorted((a, b) => byText(a.key, b.key));
}

type Base = Pick<Named, 'lasting'> & { readonly anchor: Pick<Anchor, 'kind' | 'name'> };

function byFinding(findings: readonly JudgedFinding[], places: Places): Base | undefined {
  const sorted = gravest(findings);
  const named = sorted.flatMap((finding): Base[] => {
    const name = resourceOf(finding, places.of(finding.suite, finding.subject));
    return name === undefined ? [] : [{ anchor: { kind: 'resource', name }, lasting: ['resource', name] }];
  });
  const elements = sorted.flatMap((finding): Base[] => {
    const name = elementOf(finding);
    return name === undefined
      ? []
      : [{ anchor: { kind: 'element', name }, lasting: ['element', lastingSelector(name)] }];
  });
  const messages = sorted.map(({ rule, message, identity }): Base => ({
    anchor: { kind: 'message', name: message },
    lasting: ['message', rule, identity],
  }));
  return [...named, ...elements, ...messages][0];
}

/** Figures that belong to no family are told apart by their metrics. */
function lastingFamily({ leads }: Group, { kind, family }: Told): readonly string[] {
  if (kind !== 'other') return [kind === 'unmeasured' ? kind : (family ?? '')];
  const metrics = leads.flatMap(({ check }) => (check.metric ? [`${check.suite} ${check.metric.id}`] : []));
  return [family ?? '', metrics.toSorted(byText)[0] ?? ''];
}

/** What of the places tells of it: an endpoint, of what is slow a step, then whatever is no page. */
function elsewhereIn(shown: readonly Place[], { kind }: Told): Place | undefined {
  const endpoint = shown.find((place) => place.kind === 'endpoint');
  const step = kind === 'slow' ? shown.find(({ isStep }) => isStep) : undefined;
  return endpoint ?? step ?? shown.find((place) => place.kind !== 'page');
}

/** An endpoint before anything on a page; a scenario or the like where its figures, or what moves them, tell of it. */
function byPlace(group: Group, shown: readonly Place[], told: Told): Base | undefined {
  const { figures, findings } = group;
  const elsewhere = elsewhereIn(shown, told);
  const pages = new Set(figures.map(({ place }) => place.key));
  const isSite = elsewhere === undefined && told.kind === 'slow' && pages.size > 1;
  const site = { kind: 'site', name: '*' } as const;
  const onPages = isSite ? site : shown[0];
  const place = findings.every(isDetail) ? (elsewhere ?? onPages) : elsewhere;
  const isAbout = figures.length > 0 || findings.every(({ explains = [] }) => explains.length > 0);
  if (!place || !isAbout) return undefined;
  const { kind, name } = place;
  const [fault] = kind === 'subject' ? gravest(findings) : [];
  const lasting = fault ? [fault.rule, fault.identity] : lastingFamily(group, told);
  return { anchor: { kind, name }, lasting: [kind, name, ...lasting] };
}

/** What a group is anchored to. */
export function anchorOf(group: Group, told: Told, places: Places): Named {
  const shown = placesOf(group, places);
  const { anchor, lasting } = byPlace(group, shown, told) ??
    byFinding(group.findings, places) ?? {
      anchor: { kind: 'subject', name: '' } as const,
      lasting: ['nothing'],
    };
  const pages = shown.filter(({ kind }) => kind === 'page');
  const page = pages.length === 1 && anchor.kind !== 'page' ? pages[0]?.name : undefined;
  return {
    anchor: {
      kind: anchor.kind,
      name: cut(anchor.name),
      ...(page !== undefined && { page: cut(page) }),
    },
    lasting,
    places: shown.map(({ key }) => key),
  };
}
