import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { onTestFinished } from 'vitest';
import { startStandIn, type StandIn } from '../../fixtures/github/stand-in.ts';
import { addArtifact, addCommit, addRun, type Artifact, type Commit, type Run } from '../../fixtures/github/state.ts';
import { recordOf } from '../../fixtures/record.ts';
import type { Exhibit } from '#model/exhibit.ts';
import type { RunRecord } from '#model/run-record.ts';
import type { Situation } from '#model/situation.ts';
import { sha256 } from '#system/files.ts';
import type { GitHubApi } from '#system/github/api.ts';
import { connect } from '#system/github/connect.ts';
import { realPace } from '#system/github/pace.ts';
import { writeZip } from '#system/github/zip.fixture.ts';
import { artifactsStore, type ArtifactsMeans, type ArtifactsStore } from './artifacts.ts';

// A shop whose main branch has five commits; a pull request left it after the fourth.

export const picture = Buffer.from('a picture');
export const exhibit: Exhibit = { suite: 'web', subject: 'home', name: 'screenshot', mime: 'image/png', sha256: sha256(picture), bytes: picture.length };

/** The record of a commit, with one picture. */
export function recordAt(sha: string, changes: Partial<RunRecord> = {}): RunRecord {
  return recordOf({}, { commit: { sha, branch: 'main' }, exhibits: [exhibit], ...changes });
}

/** A baseline's archive. */
export function archiveOf(record: object, exhibits: Readonly<Record<string, Uint8Array>> = { [`exhibits/${exhibit.sha256}.png`]: picture }): Buffer {
  return writeZip(Object.entries({ 'run.json': JSON.stringify(record), ...exhibits }).map(([name, body]) => ({ name, body })));
}

export interface Shop {
  readonly standIn: StandIn;
  readonly main: readonly [Commit, Commit, Commit, Commit, Commit];
  /** Where the pull request left main, two pushes ago. */
  readonly mergeBase: string;
  readonly head: Commit;
  readonly situation: Situation;
  readonly api: GitHubApi;
  readonly log: string[];
  /** A baseline that was recorded as it should be, unless said otherwise. */
  keep(commit: Commit, run?: Partial<Run>, artifact?: Partial<Omit<Artifact, 'run'>>): Artifact;
  /** What would measure now, a pull request unless said otherwise. */
  store(changes?: Partial<ArtifactsMeans>): ArtifactsStore;
  /** The routes asked so far, short. */
  asked(): readonly string[];
}

const short: readonly (readonly [RegExp, string])[] = [
  [/\/compare\//, 'compare'], [/\/actions\/artifacts$/, 'artifacts'], [/\/artifacts\/\d+\/zip$/, 'download'], [/\/actions\/runs\/\d+$/, 'run'], [/\/commits$/, 'commits'],
];

export async function openShop(): Promise<Shop> {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const { state } = standIn;
  const main = [addCommit(state), addCommit(state), addCommit(state), addCommit(state), addCommit(state)] as const;
  const mergeBase = main[3].sha;
  const head = addCommit(state, { branch: 'pricing', parents: [mergeBase] });
  const scratch = await mkdtemp(join(tmpdir(), 'tidemark-test-'));
  onTestFinished(() => rm(scratch, { recursive: true, force: true }));
  const log: string[] = [];
  const api = await connect({ apiUrl: standIn.url, token: state.token, owner: state.owner, repo: state.repo, signal: new AbortController().signal, tell: () => undefined }, { ...realPace, sleep: async () => undefined });
  const purpose = {
    kind: 'pull-request', number: 1, readOnly: false, fork: false,
    head: { sha: head.sha, branch: 'pricing', repository: state.id }, base: { sha: main[4].sha, branch: 'main', repository: state.id },
  } as const;
  const situation: Situation = {
    owner: state.owner, repo: state.repo, repository: state.id, defaultBranch: 'main', event: 'pull_request', artifacts: true, purpose,
    run: { id: 900, attempt: 1, workflow: '.github/workflows/tidemark.yml', job: 'check', url: 'https://github.com/octo/shop/actions/runs/900' },
  };
  return {
    standIn, main, mergeBase, head, situation, api, log,
    keep(commit, run = {}, artifact = {}) {
      return addArtifact(state, { name: 'tidemark-baseline-web', bytes: archiveOf(recordAt(commit.sha)), ...artifact, run: addRun(state, { sha: commit.sha, ...run }) });
    },
    store: (changes = {}) => artifactsStore({ api, situation, purpose, key: 'web', workflows: [], scratch, log: (line) => void log.push(line), now: () => new Date(), ...changes }),
    asked: () => standIn.seen.map(({ path }) => short.find(([pattern]) => pattern.test(path))?.[1] ?? path),
  };
}
