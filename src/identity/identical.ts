import type { ReceivedPage } from '#model/contract/received.ts';
import { Evidence, type Known, type Lacking } from './evidence.ts';
import { differing, isText, isUnread, quoted, textOf, UNREAD, type Accept } from './answer.ts';
import { acted } from './headers.ts';
import { addressIn, pairedByAddress, type Answers } from './pairing.ts';
import { readsQueries } from './queries.ts';
import type { Renamed } from './renaming.ts';
import { walk } from './walk.ts';

/** Where and how two pages differ. */
export interface Differing {
  /** Address on the base, of what only the head has there; without the page's own host. */
  readonly where: string;
  readonly how: string;
  /** When it was asked for, where the page does not need it: after it was at rest, or for a later page. */
  readonly when?: 'late' | 'prefetch';
}

/** Whether a browser received the same from both sides. */
export interface Likeness {
  /** `late`: but for what was prefetched or came after the page was at rest. */
  readonly kind: 'identical' | 'late' | 'different';
  readonly responses: number;
  readonly renamed: readonly Renamed[];
  readonly differs: readonly Differing[];
  /** Something that both sides have differs as no name given anew does: whatever else was received, they differ. */
  readonly isSure?: true;
  /** Values that would be names if addresses had them, where nothing else that the page needs differs. */
  readonly lacking?: readonly Lacking[];
}

/** Bytes of both bodies: above these nothing is compared. */
const LARGEST = 40_000_000;
/** Answers of a page that asks for no end of them. */
const MOST = 3_000;

/** Places of the base's texts that vary by themselves; by address, how-manieth answer, and text. */
type Unsteady = Map<string, Set<number>>;

const placeOf = (address: string, nth: number, text: string): string => `${address}\n${nth}\n${text}`;

interface Compared {
  readonly evidence: Evidence;
  /** What both sides have. */
  readonly differs: readonly Differing[];
  /** What one of them alone has. */
  readonly alone: readonly Differing[];
  /** Bytes on the wire by which answers of other bodies grew or shrank. */
  readonly grown: number;
}

/** Which places of the base vary by themselves: by address, how-manieth answer and text, and where a word begins. */
type Varies = (place: string, start: number) => boolean;

/** When answers were asked for that a page does not need; undefined where it needs one of them. */
function whenOf(answers: Answers): Pick<Differing, 'when'> {
  const [first] = answers;
  if (!first || answers.some(({ when }) => when === 'loading')) return {};
  return { when: answers.every(({ when }) => when === 'late') ? 'late' : 'prefetch' };
}

/** What one side alone received: for a later page it would count all the same, so only what came late is apart. */
function lone(answers: Answers): Pick<Differing, 'when'> {
  const { when } = whenOf(answers);
  return when === 'late' ? { when } : {};
}

/** Whether one of an address's answers could be read: it is the same as what was prefetched of it. */
const isRead = (answers: Answers): boolean => answers.some((answer) => !isUnread(answer));

function compared(base: ReceivedPage, head: ReceivedPage, known: Known, varies: Varies): Compared {
  const evidence = new Evidence(base, head, known);
  const differs: Differing[] = [];
  let grown = 0;
  const acceptAt =
    (address: string, nth: number): Accept =>
    (text, difference) =>
      evidence.accept(difference, varies(placeOf(address, nth, text), difference.words[0].start));
  const meet = (address: string, was: Answers, is: Answers) => {
    if (was.length !== is.length) {
      const how = `received ${was.length} → ${is.length} times`;
      differs.push({ where: address, how, ...lone([...was, ...is]) });
      return;
    }
    for (const [nth, answer] of was.entries()) {
      const other = is[nth];
      const how = other && differing(answer, other, acceptAt(address, nth));
      if (how === undefined || !other || (how === UNREAD && isRead(was) && isRead(is))) continue;
      grown += Math.abs(other.wire - answer.wire);
      differs.push({ where: address, how, ...whenOf([answer, ...is]) });
    }
  };
  const isSame = (address: string, other: string) =>
    walk(`"${address}"`, `"${other}"`, (difference) => acceptAt(address, 0)('address', difference)) ===
    undefined;
  const renamed = (address: string) => evidence.renamed(address);
  const { gone, added } = pairedByAddress(base, head, { meet, renamed, isSame });
  const alone = [
    ['base', gone],
    ['head', added],
  ] as const;
  return {
    evidence,
    differs,
    alone: alone.flatMap(([side, left]) =>
      [...left].map(([address, answers]) => ({
        where: address,
        how: `received from the ${side} alone`,
        ...lone(answers),
      })),
    ),
    grown,
  };
}

const arrow = ({ base, head }: Renamed): string => `${quoted(base)} → ${quoted(head)}`;

function staleIn(page: ReceivedPage, side: 'base' | 'head', evidence: Evidence): Differing | undefined {
  for (const response of page.responses) {
    const { pathname = '', search = '' } = URL.parse(response.url) ?? {};
    const texts = [
      pathname + search,
      ...acted(response).map(([, value]) => value),
      ...(isText(response) ? [textOf(response)] : []),
    ];
    for (const text of texts) {
      const name = evidence.names.stale(text, side);
      const how = side === 'base' ? 'a new name, is on the base too' : 'renamed elsewhere, is still here';
      if (name !== undefined) return { where: addressIn(page, response), how: `${quoted(name)}, ${how}` };
    }
  }
  return undefined;
}

/** What may be no name after all, though everything would be the same with it. */
function doubtOf(evidence: Evidence, base: ReceivedPage, head: ReceivedPage): Differing | undefined {
  const [alone] = evidence.unnamed();
  if (alone) return { where: 'the page', how: `${arrow(alone)}, which no address has` };
  const asked = evidence.asked();
  const reader =
    asked && head.responses.find((response) => isText(response) && readsQueries(textOf(response)));
  if (asked && reader)
    return { where: addressIn(head, reader), how: `may read the query in which ${arrow(asked)}` };
  return staleIn(base, 'base', evidence) ?? staleIn(head, 'head', evidence);
}

/** Bytes that what is prefetched may weigh more or less, and their share of a page's: it counts as any other byte. */
const [FEW, SHARE] = [64, 0.01] as const;

const weighsAlike = (page: ReceivedPage, grown: number): boolean =>
  grown <= Math.max(FEW, SHARE * page.responses.reduce((sum, { wire }) => sum + wire, 0));

const bytesOf = ({ responses }: ReceivedPage): number =>
  responses.reduce((sum, { body }) => sum + body.length, 0);

function different(responses: number, differs: readonly Differing[]): Likeness {
  return { kind: 'different', responses, renamed: [], differs };
}

/** What keeps a page from being known at all. */
function unknownOf(pages: readonly ReceivedPage[]): readonly Differing[] {
  const large = pages.some((page) => bytesOf(page) > LARGEST / 2);
  const many = pages.some((page) => page.responses.length > MOST);
  const reasons = [
    ...pages.flatMap(({ unknown }) => unknown),
    ...(large ? ['more than 20 MB'] : []),
    ...(many ? [`more than ${MOST} answers`] : []),
  ];
  return [...new Set(reasons)].map((how) => ({ where: 'the page', how }));
}

/** Places at which two loads of the base differ, where they differ in names alone. */
function unsteadyOn(base: ReceivedPage, again: ReceivedPage, known: Known): Unsteady | Differing {
  const places: Unsteady = new Map();
  const same: Known = { addresses: { base: known.addresses.base, head: known.addresses.base } };
  const noted: Varies = (place, start) => {
    places.set(place, (places.get(place) ?? new Set()).add(start));
    return true;
  };
  const { differs, alone } = compared(base, again, same, noted);
  const first = [...differs, ...alone].find(({ how }) => how !== UNREAD);
  return first
    ? { where: first.where, how: `differs from one load of the base to the next: ${first.how}` }
    : places;
}

/**
 * Whether a browser that loads the page receives the same from both sides, up to names that were given anew: a
 * browser does with the same what it did before. `base` was loaded twice. Whatever cannot be told is different.
 * Takes time in step with the size of all bodies.
 */
export function identical(
  base: readonly [ReceivedPage, ReceivedPage],
  head: ReceivedPage,
  known: Known,
): Likeness {
  const [first, again] = base;
  const responses = head.responses.length;
  const unknown = unknownOf([first, again, head]);
  if (unknown.length > 0 || responses === 0) return different(responses, unknown);
  const varying = unsteadyOn(first, again, known);
  if ('where' in varying) return different(responses, [varying]);
  const { evidence, grown, ...found } = compared(
    first,
    head,
    known,
    (place, start) => varying.get(place)?.has(start) ?? false,
  );
  const differs = [...found.differs, ...found.alone];
  const sure = found.differs.some(({ when }) => when === undefined) && { isSure: true as const };
  const doubt = doubtOf(evidence, first, head);
  const isLate = differs.every(({ when }) => when !== undefined) && weighsAlike(first, grown);
  const lacking = isLate ? evidence.unnamed() : [];
  if (doubt)
    return { ...different(responses, [...differs, doubt]), ...sure, ...(lacking.length > 0 && { lacking }) };
  const renamed = [...evidence.names.all(), ...evidence.times.all()];
  if (differs.length === 0) return { kind: 'identical', responses, renamed, differs };
  return { kind: isLate ? 'late' : 'different', responses, renamed, differs, ...sure };
}
