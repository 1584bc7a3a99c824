import { join, relative, resolve } from 'node:path';
import type { Suite } from '#model/contract/suite.ts';
import type { Metric } from '#model/observation/metric.ts';
import { Failure } from '#model/problem.ts';
import type { Report } from '#model/record/report.ts';
import { aboutCause, aboutOf, nearestWord, type About } from '#report/advice/about.ts';
import { itemsMeant, namesToAskFor } from '#report/answer/items-meant.ts';
import type { Item } from '#report/causes/item.ts';
import { itemsOf } from '#report/causes/items.ts';
import { readText } from '#system/files.ts';
import { reportIn } from '../deliver/report-file.ts';
import { builtIn } from '../prepare/extensions.ts';
import type { Request } from '../prepare/request.ts';
import { reportFolder, settingsOf } from '../prepare/settings.ts';

/** A metric of a suite, and the budgets that it has where a config gives none. */
export interface Measured {
  readonly suite: string;
  readonly metric: Metric;
  readonly recommended: Suite['recommended'];
}

/** A cause with what its rule or figure means. */
export interface ExplainedItem {
  readonly item: Item;
  readonly about: About | undefined;
}

/** What is known of somebody's words. */
export interface Explained {
  /** The report, and where it lies, for people; absent where there is none and none is needed. */
  readonly report?: { readonly file: string; readonly value: Report };
  /** Every cause of the report. */
  readonly items: readonly Item[];
  /** Those that the words mean. */
  readonly meant: readonly ExplainedItem[];
  /** The rule or metric of that name. */
  readonly about?: About;
  readonly measured: readonly Measured[];
}

/** Where the last report lies: as the config says, if it can be read; whatever is wrong with it is no matter here. */
async function usualFolder(request: Request): Promise<string> {
  try {
    const folder = reportFolder(request, await settingsOf(request, builtIn().suites));
    return relative(request.host.cwd, folder) || '.';
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return 'tidemark-report';
  }
}

async function reportAt(request: Request, path: string): Promise<Explained['report']> {
  const file = path.endsWith('.json') ? path : join(path, 'report.json');
  const text = await readText(resolve(request.host.cwd, file));
  return { file, value: reportIn(file, text, 'explained') };
}

/** The last report; undefined where there is none, or where it cannot be read and need not be. */
async function lastReport(request: Request, isNeeded: boolean): Promise<Explained['report']> {
  const folder = await usualFolder(request);
  try {
    const there = await readText(resolve(request.host.cwd, folder, 'report.json'));
    return there === undefined ? undefined : await reportAt(request, folder);
  } catch (error) {
    if (isNeeded || !(error instanceof Failure)) throw error;
    return undefined;
  }
}

function noReport(): Failure {
  return new Failure({
    code: 'config/report-file',
    owner: 'config',
    message: 'There is no report here to explain.',
    next:
      'Measure first (`tidemark run`), name a report with --report, or ask what a metric or rule is: ' +
      '`tidemark explain lcp`.',
  });
}

function unknown(words: string, items: readonly Item[]): Failure {
  const near = nearestWord(words, namesToAskFor(items));
  return new Failure({
    code: 'config/nothing-called',
    owner: 'config',
    message: `Nothing is called "${words}".${near === undefined ? '' : ` Did you mean ${near}?`}`,
    next:
      'Name a cause by its number, id or words (`tidemark explain` lists them), a metric (lcp) or a rule ' +
      '(axe/label).',
  });
}

/** A metric by its id or title, as people write either. */
function measuredAs(words: string): readonly Measured[] {
  const wanted = words.trim().toLowerCase();
  return builtIn().suites.flatMap((suite) =>
    suite.metrics
      .filter(({ id, title }) => id === wanted || title.toLowerCase() === wanted)
      .map((metric) => ({
        suite: suite.title,
        metric,
        recommended: suite.recommended.filter((budget) => budget.metric === metric.id),
      })),
  );
}

/** The causes of a report, and those that the words mean. */
function causesIn(value: Report, words: string): Pick<Explained, 'items' | 'meant'> {
  const items = itemsOf(value);
  const meant = itemsMeant(items, words, value).map((item) => ({
    item,
    about: aboutCause({ ...item, lead: item.rows[0], report: value }),
  }));
  return { items, meant };
}

const NO_CAUSES: Pick<Explained, 'items' | 'meant'> = { items: [], meant: [] };

/** Every cause of the last report, or of the one at `path` (a file or its folder). A Failure where there is none. */
export async function listCauses(request: Request, path: string | undefined): Promise<Explained> {
  const report = await (path === undefined ? lastReport(request, true) : reportAt(request, path));
  if (!report) throw noReport();
  return { report, ...causesIn(report.value, ''), measured: [] };
}

/** What that report and the catalogue know of somebody's words. A Failure where neither knows anything. */
export async function explain(request: Request, path: string | undefined, words: string): Promise<Explained> {
  const measured = measuredAs(words);
  const about = aboutOf(measured[0]?.metric.id ?? words);
  const report = await (path === undefined ? lastReport(request, !about) : reportAt(request, path));
  const causes = report ? causesIn(report.value, words) : NO_CAUSES;
  if (!about && causes.meant.length === 0) throw unknown(words, causes.items);
  return { ...(report && { report }), ...causes, ...(about && { about }), measured };
}
