import { beforeAfter, type CutPicture } from '#deliver/pictures/before-after.ts';
import type { ShownSide } from '#deliver/pictures/focus.ts';
import { keepOnBranch, type MediaFile } from '#deliver/pictures/media-branch.ts';
import type { Config } from '#model/config.ts';
import type { Purpose } from '#model/github-context.ts';
import type { Media } from '#model/observation/exhibit.ts';
import { Failure, problemsOf, type Problem } from '#model/problem.ts';
import type { Report } from '#model/record/report.ts';
import { altOf, wantedPictures, type Side, type WantedPicture } from '#report/pictures/wanted.ts';
import { attachmentService, type AttachmentService } from '#system/github/attachments.ts';
import { Refusal } from '#system/github/refusal.ts';
import { decodePng } from '#system/png/decode.ts';
import type { Picture } from '#system/png/picture.ts';
import { homeOf, type GitHubRun } from '../prepare/github-run.ts';
import type { Run } from '../prepare/run.ts';

/** In a comment; the rest of the causes have theirs in the report. */
const MAX_PICTURES = 6;

/** A report whose comment can show pictures, and what kept some of them from it. */
interface Pictured {
  readonly report: Report;
  readonly warnings: readonly Problem[];
}

/** Where pictures lie by now, by cause, and what kept others from it. */
interface Kept {
  readonly addresses: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}
type Keep = (files: readonly MediaFile[]) => Promise<Kept>;
/** What keeping pictures reads of a run on GitHub. */
type On<P extends Purpose> = Pick<GitHubRun<P>, 'api' | 'context' | 'workflow' | 'purpose'>;
type PullRequestRun = On<Extract<Purpose, { kind: 'pull-request' }>>;

interface Drawn extends WantedPicture {
  readonly cut: CutPicture;
}

/** The pixels of an exhibit; of one that cannot be read none. */
function pixels(bytes: Uint8Array): Picture | undefined {
  try {
    return decodePng(bytes);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** Two at a time are in memory: a long page has tens of MB of pixels. */
function draw({ before, now }: WantedPicture, media: Media): CutPicture | undefined {
  const sideOf = (side: Side | undefined): ShownSide | undefined => {
    const bytes = side?.exhibit.mime === 'image/png' ? media.get(side.exhibit.sha256) : undefined;
    const picture = bytes && pixels(bytes);
    return picture && { picture, box: side?.box };
  };
  return beforeAfter({ before: sideOf(before), now: sideOf(now) });
}

/** The first few causes that can be drawn. */
function drawAll(report: Report, media: Media): readonly Drawn[] {
  const drawn: Drawn[] = [];
  for (const wanted of wantedPictures(report)) {
    if (drawn.length >= MAX_PICTURES) break;
    const cut = draw(wanted, media);
    if (cut) drawn.push({ ...wanted, cut });
  }
  return drawn;
}

/** One after the other until one is refused: the next would be, too. */
function attachTo(service: AttachmentService, { signal }: Needs['run']): Keep {
  return async (files) => {
    const addresses = new Map<string, string>();
    try {
      for (const { cause, png } of files)
        addresses.set(cause, await service.attach({ name: `${cause}.png`, mime: 'image/png', bytes: png }));
      return { addresses, problems: [] };
    } catch (error) {
      signal.throwIfAborted();
      return { addresses, problems: problemsOf(error) };
    }
  };
}

function noAttachments(why: string): Failure {
  return new Failure({
    code: 'pictures/no-attachments',
    owner: 'config',
    message: `The comment has no pictures: ${why}.`,
    next:
      'Give a personal access token of somebody who may write as the input `pictures-token`, on github.com, ' +
      'or set `report.pictures: branch`, which needs `contents: write`.',
  });
}

type Mode = Config['report']['pictures'];

/** How this run keeps its pictures: attached to the comment or on a branch. A Failure where it cannot as told. */
function keeping(run: Needs['run'], github: PullRequestRun, mode: Mode, key: string): Keep {
  const { api, context, workflow, purpose } = github;
  const { picturesToken: token } = workflow;
  const server = new URL(context.run.url).origin;
  const means = { server, repository: context.repository, token, signal: run.signal };
  const service = token === '' ? undefined : attachmentService(means);
  if (service && mode !== 'branch') return attachTo(service, run);
  if (mode === 'attachment')
    throw noAttachments(
      token === ''
        ? '`report.pictures` is `attachment`, and the input `pictures-token` is empty'
        : 'GitHub Enterprise Server takes no attachments from programs',
    );
  const wish = { pull: purpose.number, key, home: homeOf(github) };
  return async (files) => ({ addresses: await keepOnBranch(api, { ...wish, files }), problems: [] });
}

const NOT_ALLOWED =
  'The comment has no pictures: this job may keep none. ' +
  'Give it `contents: write` or the input `pictures-token`, or set `report.pictures: off`.';

/** `auto` takes what the job may do, and says so where that is nothing. */
const isNotAllowed = (error: unknown): boolean => error instanceof Refusal && error.status === 403;

interface Needs {
  readonly run: Pick<Run, 'signal'>;
  readonly config: Pick<Config, 'report'>;
}

/** Only on pull requests of the repository itself: of others nothing is kept in it. */
function isWanted({ config }: Needs, purpose: GitHubRun['purpose']): purpose is PullRequestRun['purpose'] {
  const { comment, pictures } = config.report;
  if (pictures === 'off' || comment === 'off') return false;
  return purpose.kind === 'pull-request' && !purpose.readOnly && !purpose.fork;
}

async function pictured(
  { run, config }: Needs,
  github: PullRequestRun,
  report: Report,
  media: Media,
): Promise<Pictured> {
  const drawn = drawAll(report, media);
  if (drawn.length === 0) return { report, warnings: [] };
  const keep = keeping(run, github, config.report.pictures, report.key);
  const { addresses, problems } = await keep(drawn.map(({ cause, cut }) => ({ cause, png: cut.png })));
  const pictures = drawn.flatMap(({ cause, cut, words }) => {
    const address = addresses.get(cause);
    return address === undefined ? [] : [[cause, { address, alt: altOf({ words }, cut.shows) }] as const];
  });
  const links = { ...report.links, pictures: Object.fromEntries(pictures) };
  return { report: pictures.length > 0 ? { ...report, links } : report, warnings: problems };
}

/** A report whose comment shows what changed, where that is asked for; what keeps it from that changes no verdict. */
export async function withPictures(
  needs: Needs,
  github: On<GitHubRun['purpose']>,
  report: Report,
  media: Media,
): Promise<Pictured> {
  const { run, config } = needs;
  const { purpose } = github;
  if (!isWanted(needs, purpose)) return { report, warnings: [] };
  try {
    return await pictured(needs, { ...github, purpose }, report, media);
  } catch (error) {
    run.signal.throwIfAborted();
    if (config.report.pictures === 'auto' && isNotAllowed(error))
      return { report: { ...report, notes: [...report.notes, NOT_ALLOWED] }, warnings: [] };
    return { report, warnings: problemsOf(error) };
  }
}
