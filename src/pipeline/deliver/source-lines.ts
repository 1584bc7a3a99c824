import { readFile, stat } from 'node:fs/promises';
import { dirname, posix, resolve } from 'node:path';
import type { Place } from '#model/problem.ts';
import type { JudgedFinding, Judgement } from '#model/record/verdict.ts';
import { repositoryPath } from '#report/causes/source-line.ts';
import type { Workspace } from '#system/workspace.ts';
import type { Prepared } from '../prepare/prepared.ts';
import { workspaceOf } from '../prepare/settings.ts';

/** What findings name is the target's own word: so many files are looked for, and none is read that is larger. */
const [MOST_FILES, MOST_BYTES] = [200, 4_000_000];

/** Where the repository's files lie. */
interface Sources {
  /** Where paths begin. */
  readonly cwd: string;
  /** Path of the config, whose folder may be one project of several. */
  readonly config: string;
  readonly workspace: Workspace;
}

/** The sources of what is checked. */
export async function sourcesOf({
  config,
  projectFolder: cwd,
  env,
}: Pick<Prepared, 'config' | 'projectFolder' | 'env'>): Promise<Sources> {
  return { cwd, config: config.file, workspace: await workspaceOf({ cwd, env }, config.file) };
}

/** How many lines a file has; 0 where it is none, is elsewhere, or is too large. */
async function linesOf(path: string, { cwd, workspace }: Sources): Promise<number> {
  const whole = resolve(cwd, path);
  if ((await workspace.leadsOut(whole)) !== undefined) return 0;
  const found = await stat(whole).catch(() => undefined);
  if (!found?.isFile() || found.size > MOST_BYTES) return 0;
  const text = await readFile(whole, 'utf8').catch(() => '');
  return text.split('\n').length;
}

/** Paths at which a file of this name may lie, the config's own project first. */
function pathsFor(name: string, { config }: Sources): readonly string[] {
  const path = repositoryPath(name);
  if (path === undefined) return [];
  const beside = repositoryPath(posix.join(dirname(config), path));
  return [...new Set([...(beside === undefined ? [] : [beside]), path])];
}

type Written = Pick<Place, 'line' | 'column'> & { readonly name: string };

/** Where a finding of this run comes from in what people wrote, as far as it says so. */
function writtenAt({ source, state }: JudgedFinding): Written | undefined {
  if (state === 'fixed') return undefined;
  const { file, line, column = 1 } = source?.original ?? source ?? {};
  return file === undefined || line === undefined ? undefined : { name: file, line, column };
}

/** Looks each path up once, and no more of them than are worth it. */
function lookup(sources: Sources): (path: string) => Promise<number> {
  const known = new Map<string, Promise<number>>();
  return (path) => {
    const lines = known.get(path) ?? (known.size < MOST_FILES ? linesOf(path, sources) : Promise.resolve(0));
    known.set(path, lines);
    return lines;
  };
}

/** A verdict whose findings say on which line of the repository they come from, where that line is there. */
export async function withSourceLines(verdict: Judgement, sources: Sources): Promise<Judgement> {
  const linesAt = lookup(sources);
  const placeOf = async (finding: JudgedFinding): Promise<Place | undefined> => {
    const written = writtenAt(finding);
    if (!written) return undefined;
    const { name, line, column } = written;
    for (const file of pathsFor(name, sources))
      if ((await linesAt(file)) >= line) return { file, line, column };
    return undefined;
  };
  const findings = await Promise.all(
    verdict.findings.map(async (finding) => {
      const place = await placeOf(finding);
      return place ? { ...finding, place } : finding;
    }),
  );
  return { ...verdict, findings };
}
