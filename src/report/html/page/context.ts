import type { Media } from '#model/observation/exhibit.ts';
import type { Report } from '#model/record/report.ts';
import type { Item } from '../../causes/item.ts';
import type { Story } from '../../causes/story.ts';
import { moment } from '../../text/format.ts';
import type { Shot, View } from '../../view/view.ts';
import { cardContext } from '../cards/card.ts';
import { coursesContext } from '../courses/courses.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import { Figures } from '../evidence/figures.ts';
import { Album } from '../pictures/album.ts';
import { shotsContext } from '../pictures/shots.ts';
import { chartsContext } from './charts.ts';
import { figuresContext } from './figures.ts';
import { findingsContext } from './findings.ts';
import { headerContext } from './header.ts';
import { causeLinks } from './links.ts';
import { methodContext } from './method.ts';
import { overviewContext } from './overview.ts';
import { kindsOf, tabsOf } from './tabs.ts';

/** Bytes of pictures up to which one page carries all of them. */
const ALL_IN_ONE = 6_000_000;
/** Where there are more: bytes of a page's first file with its text, and of the pictures in the second. */
const FIRST_FILE = 3_000_000;
const SECOND_FILE = 20_000_000;

/** Characters that the texts of a page come to, about. */
function textSize({ rows, watched, findings }: View, items: readonly Item[]): number {
  const lines = findings.reduce((sum, group) => sum + group.lines.length, 0);
  return 200_000 + 650 * (rows.length + watched.length) + 1_500 * lines + 6_000 * items.length;
}

function pictureBytes(shots: readonly Shot[]): number {
  const all = shots.flatMap(({ before, now, diff, state }) =>
    state === 'same' ? [now] : [before, now, diff],
  );
  return [...new Map(all.flatMap((one) => (one ? [[one.sha256, one.bytes] as const] : []))).values()].reduce(
    (sum, bytes) => sum + bytes,
    0,
  );
}

/** What both pages are made of. */
export interface Pages {
  readonly report: Report;
  readonly view: View;
  readonly story: Story;
  readonly media: Media;
}

/** All that the first page shows, and its pictures. */
export function contextOf({ report, view, story, media }: Pages) {
  const { items } = story;
  const links = causeLinks(items);
  const isAllIn = pictureBytes(view.shots) <= ALL_IN_ONE;
  const room = isAllIn ? ALL_IN_ONE : Math.max(0, FIRST_FILE - textSize(view, items)) * 0.74;
  const album = new Album(media, room);
  const shots = Map.groupBy(view.shots, ({ suite, subjectId }) => JSON.stringify([suite, subjectId]));
  const sources = { report, figures: new Figures(report), shots, album };
  const cards = items.map((item) => cardContext(item, report, evidenceOf(item, sources), view.shots));
  const pictures = shotsContext(report, view.shots, album);
  const figures = figuresContext(report, view, links);
  const findings = findingsContext(view, links);
  const courses = coursesContext(report);
  const amounts = {
    findings: view.findings.reduce((sum, { lines }) => sum + lines.length, 0),
    figures: view.rows.length + view.watched.length,
    pictures: view.shots.length,
    courses,
  };
  const context = {
    header: headerContext(report, view, story),
    tabs: tabsOf(report, cards, amounts),
    kinds: kindsOf(cards),
    cards,
    isEmpty: amounts.figures === 0,
    ...overviewContext(report, view, story),
    findings,
    courses,
    figures,
    ...chartsContext(report),
    pictures: { ...pictures, isAny: view.shots.length > 0 },
    method: methodContext(report, view),
    version: report.run.tidemark,
    moment: moment(report.run.finishedAt),
  };
  return { context, album };
}

/** The second page: every picture in full, as far as one page can hold them. */
export function picturesContext({ report, view, story, media }: Pages) {
  const album = new Album(media, SECOND_FILE);
  const pictures = shotsContext(report, view.shots, album);
  const context = {
    header: headerContext(report, view, { ...story, items: [] }),
    pictures: { ...pictures, isAny: true },
    version: report.run.tidemark,
    moment: moment(report.run.finishedAt),
  };
  return { context, album };
}
