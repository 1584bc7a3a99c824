import type { Task } from '#model/task.ts';
import type { Bench } from '#model/contract/bench.ts';
import type { Observed } from '#model/contract/observation.ts';
import type { Again, Earlier } from '#model/contract/suite.ts';
import type { ReceivedPage } from '#model/contract/received.ts';
import { Receiving } from '#system/chrome/receive.ts';
import { restlessIn } from './changes/restless.ts';
import { byRow, elementsExhibit, unsteadyIn, type Elements } from './elements.ts';
import { Input } from './input.ts';
import { lookingAt, stillPage, type Looking } from './look.ts';
import { knownAfter, pictureOf, picturesOf, restlessFindings, unsteadyParts } from './steady.ts';
import { firstVisit, laterVisit, plainVisit, secondVisit, toldOf, type Seen } from './visits.ts';
import { workExhibit } from './work/functions.ts';
import { workMeasurements } from './work/measurements.ts';

/** What visits of one page in one viewport, each in a fresh profile, say; the first is the one that is kept. */
async function observed(
  looking: Looking,
  first: Awaited<ReturnType<typeof firstVisit>>,
  others: readonly Awaited<ReturnType<typeof secondVisit>>[],
): Promise<Observed> {
  const { subject, path, threshold, width } = looking.input;
  const { seen, told, found } = first;
  const pictures = [seen, ...others.map((other) => other.seen)].flatMap(({ shot }) => picturesOf(shot));
  const elements: Elements = {
    version: 1,
    threshold,
    ...told,
    ...unsteadyIn(unsteadyParts(seen.shot.png, pictures, threshold)),
    restless: restlessIn(
      told,
      others.map((other) => other.told),
    ),
    looks: 1 + others.length,
    names: byRow(told.rows, found.names),
  };
  return {
    ...(await toldOf(looking, first)),
    measurements: [
      { subject, metric: 'page-height', samples: { kind: 'exact', values: [seen.height] } },
      ...workMeasurements(
        subject,
        [first, ...others].map(({ work }) => work),
      ),
    ],
    findings: [...found.findings, ...restlessFindings(subject, path, elements, width)],
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
  };
}

/** Measures one page in one viewport by two visits: what differs between them is nobody's change. */
export async function measure(task: Task, bench: Bench): Promise<Observed> {
  return lookingAt(Input.parse(task.input), bench, async (looking) => {
    bench.progress({ done: 1, of: 5, unit: 'steps' });
    const first = await bench.inTurn(() => firstVisit(looking));
    bench.progress({ done: 3, of: 5, unit: 'steps' });
    const again = await bench.inTurn(() => secondVisit({ ...looking, known: first.seen.shot.png }));
    bench.progress({ done: 4, of: 5, unit: 'steps' });
    return observed(looking, first, [again]);
  });
}

/** Measures it by one visit, where another side is looked at too. */
export async function measureOnce(task: Task, bench: Bench): Promise<Observed> {
  return lookingAt(Input.parse(task.input), bench, async (looking) => {
    bench.progress({ done: 1, of: 3, unit: 'steps' });
    const first = await bench.inTurn(() => firstVisit(looking));
    bench.progress({ done: 2, of: 3, unit: 'steps' });
    return observed(looking, first, []);
  });
}

async function plainVisits(looking: Looking, looks: number): Promise<readonly Seen[]> {
  const { bench } = looking;
  const visits: Seen[] = [];
  for (let taken = 0; taken < looks; taken += 1) {
    bench.progress({ done: taken, of: looks, unit: 'steps' });
    visits.push(await bench.inTurn(() => plainVisit(looking)));
  }
  return visits;
}

/** Looks at a page again and tells all that differs from the picture that was taken of it first. */
export const lookAgain: Again['look'] = async (task, bench, { side, looks }) => {
  const input = Input.parse(task.input);
  const { subject, path, width } = input;
  const picture = pictureOf(side);
  if (!picture) return { measurements: [], findings: [], exhibits: [] };
  const known = await side.read(picture);
  const visits = await lookingAt(input, bench, (looking) => plainVisits({ ...looking, known }, looks));
  const elements = await knownAfter(side, known, visits);
  return {
    measurements: [],
    findings: restlessFindings(subject, path, elements, width),
    exhibits: [elementsExhibit(subject, elements)],
  };
};

/** Measures a page again by one visit: whether it holds still is told by the picture that was taken of it first. */
export async function measureAgain(task: Task, bench: Bench, earlier: Earlier): Promise<Observed> {
  const input = Input.parse(task.input);
  const { subject, path, width } = input;
  const picture = pictureOf(earlier);
  if (!picture) return measure(task, bench);
  const known = await earlier.read(picture);
  return lookingAt(input, bench, async (looking) => {
    const visit = await bench.inTurn(() => laterVisit({ ...looking, known }));
    const elements = await knownAfter(earlier, known, [visit]);
    return {
      ...(await toldOf(looking, visit)),
      measurements: [
        { subject, metric: 'page-height', samples: { kind: 'exact', values: [visit.seen.height] } },
        ...workMeasurements(subject, [visit.work]),
      ],
      findings: [...visit.found.findings, ...restlessFindings(subject, path, elements, width)],
      exhibits: [elementsExhibit(subject, elements)],
    };
  });
}

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
    return { ...(page ?? { origin: bench.target, responses: [], unknown: [] }), isSteady: true };
  });
}
