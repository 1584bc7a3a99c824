import type { Bench } from '#model/contract/bench.ts';
import type { Observed } from '#model/contract/observation.ts';
import { contactsOf } from '../contacts.ts';
import { readerOf } from '../read-text.ts';
import { requestsOf, type BrowserRequests } from '../requests.ts';
import { withOriginals, type ReadText } from '../source-maps.ts';
import { collected, type Told } from './collect.ts';
import type { Input } from './input.ts';
import { countedPage, look, stillPage, type Look, type Looking, type Still } from './look.ts';
import { brokenImages, icons, sidewaysOverflow } from './page/faults.ts';
import { accessibility, type Heard } from './testers/accessibility.ts';
import { askedByPeople } from './testers/askers.ts';
import { troubles } from './testers/trouble.ts';
import { placed } from './work/places.ts';

async function faults(
  { at, world, network, initiators, complaints }: Still,
  input: Input,
  bench: Bench,
  read: ReadText,
): Promise<Heard> {
  const { subject, path, width } = input;
  const { target } = bench;
  const images = await world.run(brokenImages, undefined);
  const overflow = await world.run(sidewaysOverflow, undefined);
  network.forgetIcons(await world.run(icons, undefined));
  const requests = await askedByPeople(network.failures(true), initiators, { target, path: at, read });
  // Before their figures are left out: a secret without its figures is not known again.
  const told = complaints.map((complaint) => ({ ...complaint, text: bench.redact(complaint.text) }));
  const found = troubles({ subject, target, path, complaints: told, requests, images, overflow, width });
  const placed = await withOriginals(found, target, read);
  if (input.axe === false) return { findings: placed, names: [] };
  const { findings, names } = await accessibility(subject, path, world, input.axe);
  return { findings: [...placed, ...findings], names };
}

const noSelector = (selector: string): string =>
  `The rule about changes of ${selector} is no CSS selector and names nothing.`;

/** What every visit is taken for, one after the other: nothing is open beside a page that is looked at. */
export interface Seen {
  readonly seen: Look;
  readonly told: Told;
  readonly invalid: readonly string[];
}

/** A page at rest, looked at and left; `more` is taken of it before that. */
async function seenOf<T>(
  looking: Looking,
  still: Still,
  more: (still: Still) => Promise<T>,
): Promise<Seen & { readonly more: T }> {
  const seen = await look(looking, still);
  const { told, invalid } = await collected(still.world, looking.input);
  await still.tellCookies();
  const taken = await more(still);
  await still.close();
  return { seen, told, invalid, more: taken };
}

const nothingMore = async (): Promise<undefined> => undefined;

const askedIn = ({ network }: Still): BrowserRequests => ({
  sent: network.asked(),
  failed: network.failures(false),
});

/** A visit that counts what the page does and lets testers look for faults. */
async function testedVisit(looking: Looking, withTexts: boolean) {
  const { input, bench } = looking;
  const { still, work } = await countedPage(looking, withTexts);
  const read = readerOf(bench, bench.session(input.as));
  const tested = await seenOf(looking, still, (page) => faults(page, input, bench, read));
  return { ...tested, found: tested.more, work, read, asked: askedIn(still) };
}

/** The visit that is kept: its picture, its elements, and what testers find. */
export async function firstVisit(looking: Looking) {
  const first = await testedVisit(looking, true);
  const { target } = looking.bench;
  return { ...first, functions: await placed(first.work, { target, read: first.read }) };
}

/** A visit that tells the same, but for what only the first has to: the texts of functions. */
export const laterVisit = (looking: Looking) => testedVisit(looking, false);

/** A visit that is compared with the first: what differs between them is nobody's change. */
export async function secondVisit(looking: Looking) {
  const { still, work } = await countedPage(looking, false);
  return { ...(await seenOf(looking, still, nothingMore)), work };
}

/** A visit of which only the picture and the elements are wanted. */
export const plainVisit = async (looking: Looking): Promise<Seen> =>
  seenOf(looking, await stillPage(looking), nothingMore);

/** Whom a page asked, what of the target, and what people should know of how it was looked at. */
export async function toldOf(
  { input: { subject }, bench, egress }: Looking,
  { seen, invalid, asked }: Pick<Awaited<ReturnType<typeof laterVisit>>, 'seen' | 'invalid' | 'asked'>,
): Promise<Pick<Observed, 'hosts' | 'requests' | 'notes'>> {
  const { hosts, notes } = contactsOf(subject, await egress.contacts());
  return {
    hosts,
    requests: requestsOf(subject, bench.target, asked),
    notes: [...[...seen.notes, ...invalid.map(noSelector)].map((text) => ({ subject, text })), ...notes],
  };
}
