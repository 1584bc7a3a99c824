import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { exhibitFile } from '#model/observation/exhibit.ts';
import { Failure } from '#model/problem.ts';
import type { Site, SiteRun } from '#report/site/contents.ts';
import { siteOf } from '#report/site/site.ts';
import { writeWhole } from '#system/files.ts';
import { replaceFolder } from '#system/replace-folder.ts';
import { slug } from '#system/slug.ts';
import { VERSION } from '#system/process/version.ts';
import { mediaOf } from '../measure/folder.ts';
import { builtIn } from '../prepare/extensions.ts';
import type { Request } from '../prepare/request.ts';
import { baselineFolder, reportFolder, settingsOf } from '../prepare/settings.ts';
import { keptAt } from './kept.ts';
import { MARK, MARK_FILE, refuseForeignSite } from './site-folder.ts';
import { bytesIn, reportsAt, type KeptReport, type Sources } from './site-sources.ts';
import { storageOf } from './site-storage.ts';
import { trendsOf } from './site-trends.ts';

/** What a site is made of, and where it goes. */
export interface SiteRequest {
  /** Folders of reports, or of several; without them and a baseline those of the config. */
  readonly runs: readonly string[];
  readonly baseline: string | undefined;
  readonly output: string;
}

/** A site that was written. */
export interface WrittenSite {
  readonly folder: string;
  readonly runs: number;
  readonly figures: number;
}

const isThere = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined)) !== undefined;

/** Where nothing is named: the report and the baseline of the config, as far as they are there. */
async function usual(request: Request): Promise<Pick<SiteRequest, 'runs' | 'baseline'>> {
  const config = await settingsOf(request, builtIn().suites);
  const [report, baseline] = [reportFolder(request, config), baselineFolder(request, config)];
  const runs = (await isThere(join(report, 'report.json'))) ? [report] : [];
  const found = { runs, baseline: (await isThere(baseline)) ? baseline : undefined };
  if (found.runs.length > 0 || found.baseline !== undefined) return found;
  const { cwd } = request.host;
  throw new Failure({
    code: 'config/nothing-kept',
    owner: 'config',
    message: `There is no report in ${relative(cwd, report)} and no baseline in ${relative(cwd, baseline)}.`,
    next: 'Measure first (`tidemark run`), or name folders of reports: tidemark site <folder> …',
  });
}

async function sourcesOf(request: Request, asked: SiteRequest): Promise<Sources> {
  const { runs, baseline } =
    asked.runs.length === 0 && asked.baseline === undefined ? await usual(request) : asked;
  const { cwd } = request.host;
  return {
    reports: await reportsAt(cwd, runs),
    baseline: baseline === undefined ? undefined : await keptAt(cwd, baseline),
  };
}

/** The folder of a run in the site: `2026-11-20-1203-3f2a91c`, told apart where two have the same name. */
function placesOf(reports: readonly KeptReport[]): readonly string[] {
  const taken = new Map<string, number>();
  return reports.map(({ report: { run } }) => {
    const when = run.startedAt.slice(0, 16).replace('T', '-').replace(':', '');
    const name = slug([when, run.commit?.sha.slice(0, 7)].filter(Boolean).join('-')).replaceAll('.', '-');
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return `runs/${count === 1 ? name : `${name}-${count}`}`;
  });
}

/** Every document of a report's page, made of its report.json: a page that lies beside it could be anybody's. */
async function writePage(draft: string, place: string, { folder, report }: KeptReport): Promise<string> {
  const exhibits = [
    ...report.run.exhibits,
    ...report.comparison.flatMap(({ before, contrast }) => [...before, ...contrast]),
  ];
  const media = await mediaOf(exhibits, (exhibit) =>
    readFile(join(folder, 'exhibits', exhibitFile(exhibit))),
  );
  const pages = builtIn().reporters.filter(({ shownIn }) => shownIn === 'page');
  const documents = pages.flatMap((reporter) => reporter.render(report, media));
  for (const { name, text } of documents) await writeWhole(join(draft, place, name), text);
  return `${place}/${documents[0]?.name ?? ''}`;
}

async function writeSite(draft: string, sources: Sources): Promise<Site> {
  const places = placesOf(sources.reports);
  const runs: SiteRun[] = [];
  for (const [at, kept] of sources.reports.entries()) {
    const page = await writePage(draft, places[at] ?? '', kept);
    runs.push({ report: kept.report, page, bytes: await bytesIn(kept.folder) });
  }
  const site = { runs, trends: trendsOf(sources), storage: await storageOf(sources) };
  for (const { name, text } of siteOf(site)) await writeWhole(join(draft, name), text);
  await writeWhole(join(draft, '.nojekyll'), '');
  await writeWhole(
    join(draft, MARK_FILE),
    `${JSON.stringify({ schema: MARK, tidemark: VERSION, runs: runs.length }, null, 1)}\n`,
  );
  return site;
}

/** Writes a site of runs and a baseline, whole or not at all. */
export async function makeSite(request: Request, asked: SiteRequest): Promise<WrittenSite> {
  const folder = resolve(request.host.cwd, asked.output);
  const sources = await sourcesOf(request, asked);
  const from = [...sources.reports, ...(sources.baseline ? [sources.baseline] : [])];
  await refuseForeignSite(
    folder,
    from.map((kept) => kept.folder),
  );
  let site: Site | undefined;
  await replaceFolder(folder, async (draft) => {
    site = await writeSite(draft, sources);
  });
  return {
    folder,
    runs: site?.runs.length ?? 0,
    figures: site?.trends?.timeline.figures.length ?? 0,
  };
}
