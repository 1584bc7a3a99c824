import type { NewExhibit } from '#model/observation/exhibit.ts';
import type { Task } from '#model/task.ts';
import type { Bench } from '#model/contract/bench.ts';
import type { Observed } from '#model/contract/observation.ts';
import type { ReceivedPage } from '#model/contract/received.ts';
import type { Again } from '#model/contract/suite.ts';
import { Receiving } from '#system/chrome/receive.ts';
import { contactsOf } from '../contacts.ts';
import { requestsOf } from '../requests.ts';
import { readerOf } from '../read-text.ts';
import { collected, type Told } from './collect.ts';
import { restlessIn, restlessTogether } from './changes/restless.ts';
import { together } from './compare/unsteady.ts';
import { byRow, elementsOf, unsteadyIn, type Elements } from './elements.ts';
import { Input } from './input.ts';
import { countedPage, look, lookingAt, stillPage, type Look, type Looking, type Still } from './look.ts';
import { brokenImages, icons, sidewaysOverflow } from './page/faults.ts';
import { accessibility, type Heard } from './testers/accessibility.ts';
import { picturesOf, restlessFindings, unsteadyParts } from './steady.ts';
import { withOriginals, type ReadText } from '../source-maps.ts';
import { troubles } from './testers/trouble.ts';
import { workExhibit } from './work/functions.ts';
import { workMeasurements } from './work/measurements.ts';
import { placed } from './work/places.ts';

function elementsExhibit(subject: string, elements: Elements): NewExhibit {
  return {
    subject,
    name: 'elements',
    mime: 'application/json',
    body: Buffer.from(JSON.stringify(elements)),
  };
}

async function faults(
  { world, network, complaints }: Still,
  input: Input,
  bench: Bench,
  read: ReadText,
): Promise<Heard> {
  const { subject, path, width } = input;
  const { target } = bench;
  const images = await world.run(brokenImages, undefined);
  const overflow = await world.run(sidewaysOverflow, undefined);
  network.forgetIcons(await world.run(icons, undefined));
  const requests = network.failures(true);
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
interface Seen {
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

/** The visit that is kept: its picture, its elements, and what testers find. */
async function firstVisit(looking: Looking) {
  const { input, bench } = looking;
  const { still, work } = await countedPage(looking, true);
  const read = readerOf(bench, bench.session(input.as));
  const first = await seenOf(looking, still, (page) => faults(page, input, bench, read));
  const functions = await placed(work, { target: bench.target, read });
  return { ...first, found: first.more, work, functions, asked: still.network.asked() };
}

/** A visit that is compared with the first: what differs between them is nobody's change. */
async function secondVisit(looking: Looking) {
  const { still, work } = await countedPage(looking, false);
  return { ...(await seenOf(looking, still, nothingMore)), work };
}

/** One page in one viewport, visited twice in fresh profiles. */
async function observe(looking: Looking): Promise<Observed> {
  const { input, bench, egress } = looking;
  const { subject, path, threshold } = input;
  bench.progress({ done: 1, of: 5, unit: 'steps' });
  const first = await bench.inTurn(() => firstVisit(looking));
  bench.progress({ done: 3, of: 5, unit: 'steps' });
  const again = await bench.inTurn(() => secondVisit(looking));
  bench.progress({ done: 4, of: 5, unit: 'steps' });
  const { seen, told, invalid, found } = first;
  const others = [seen, again.seen].flatMap(({ shot }) => picturesOf(shot));
  const elements: Elements = {
    version: 1,
    threshold,
    ...told,
    ...unsteadyIn(unsteadyParts(seen.shot.png, others, threshold)),
    restless: restlessIn(told, [again.told]),
    looks: 2,
    names: byRow(told.rows, found.names),
  };
  const { hosts, notes } = contactsOf(subject, await egress.contacts());
  return {
    measurements: [
      { subject, metric: 'page-height', samples: { kind: 'exact', values: [seen.height] } },
      ...workMeasurements(subject, [first.work, again.work]),
    ],
    findings: [...found.findings, ...restlessFindings(subject, path, elements, input.width)],
    exhibits: [
      {
        subject,
        name: 'screenshot',
        mime: 'image/png',
        width: seen.shot.width,
        height: seen.shot.height,
        body: seen.shot.png,
      },
      elementsExhibit(subject, elements),
      workExhibit(subject, first.functions),
    ],
    hosts,
    requests: requestsOf(subject, bench.target, first.asked),
    notes: [...[...seen.notes, ...invalid.map(noSelector)].map((text) => ({ subject, text })), ...notes],
  };
}

/** Measures one page in one viewport. */
export async function measure(task: Task, bench: Bench): Promise<Observed> {
  return lookingAt(Input.parse(task.input), bench, observe);
}

/** Pictures and elements of so many more visits. */
async function furtherVisits(
  looking: Looking,
  looks: number,
): Promise<{ readonly pictures: readonly Buffer[]; readonly lists: readonly Told[] }> {
  const { bench } = looking;
  const pictures: Buffer[] = [];
  const lists: Told[] = [];
  for (let taken = 0; taken < looks; taken += 1) {
    bench.progress({ done: taken, of: looks, unit: 'steps' });
    const visit = async () => seenOf(looking, await stillPage(looking), nothingMore);
    const { seen, told } = await bench.inTurn(visit);
    pictures.push(...picturesOf(seen.shot));
    lists.push(told);
  }
  return { pictures, lists };
}

/** Looks at a page again and tells all that differs from the picture that was taken of it first. */
export const lookAgain: Again['look'] = async (task, bench, { side, looks }) => {
  const input = Input.parse(task.input);
  const { subject, path, threshold } = input;
  const elements = await elementsOf(side);
  const picture = side.exhibits.find(({ name }) => name === 'screenshot');
  if (!picture) return { measurements: [], findings: [], exhibits: [] };
  const { pictures, lists } = await lookingAt(input, bench, (looking) => furtherVisits(looking, looks));
  const unsteady = unsteadyParts(await side.read(picture), pictures, threshold);
  const known: Elements = {
    ...elements,
    ...unsteadyIn(together(elements, unsteady)),
    restless: restlessTogether(elements.restless, restlessIn(elements, lists)),
    looks: elements.looks + looks,
  };
  return {
    measurements: [],
    findings: restlessFindings(subject, path, known, input.width),
    exhibits: [elementsExhibit(subject, known)],
  };
};

/** What a browser receives for one page in one viewport until it is at rest. */
export async function receive(task: Task, bench: Bench): Promise<ReceivedPage> {
  return lookingAt(Input.parse(task.input), bench, async (looking) => {
    let receiving: Receiving | undefined;
    const still = await stillPage(looking, (page) => {
      receiving = new Receiving(page.context(), page, bench.target);
    });
    receiving?.rest();
    await still.tellCookies();
    const page = await receiving?.page();
    await still.close();
    return page ?? { origin: bench.target, responses: [], unknown: [] };
  });
}
