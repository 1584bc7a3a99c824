import type { Report } from '#model/record/report.ts';
import { prose } from '../markdown/markdown.ts';
import { webAddress } from '../text/clean.ts';

const RUN = /^(https?:\/\/[\w.:[\]-]+)(\/[\w.-]+\/[\w.-]+)\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/;
const ATTACHED = /^\/user-attachments\/assets\/[\w-]{1,100}$/;
/** Behind the repository's own path: a file of one commit. */
const KEPT = /^\/blob\/[0-9a-f]{40,64}\/pr-\d{1,10}\/(?!\.)[\w.-]+\/[a-z0-9]{1,16}\.png\?raw=true$/;

/** The address where it is one of the run's own server: an attachment, or a file of the repository's own. */
function ownAddress(address: string, run: string | undefined): string | undefined {
  const [, origin, repository] = RUN.exec(run ?? '') ?? [];
  const safe = webAddress(address);
  if (origin === undefined || repository === undefined || !safe?.startsWith(`${origin}/`)) return undefined;
  const path = safe.slice(origin.length);
  if (ATTACHED.test(path)) return safe;
  return path.startsWith(repository) && KEPT.test(path.slice(repository.length)) ? safe : undefined;
}

/**
 * The picture of a cause as Markdown, linked to itself in its own size; '' where there is none or it does not lie on
 * the server that the run belongs to. At most 968 px wide, and GitHub makes it no wider than the comment.
 */
export function pictureOf({ links }: Pick<Report, 'links'>, causeId: string): string {
  const { pictures = {}, run } = links;
  const picture = Object.hasOwn(pictures, causeId) ? pictures[causeId] : undefined;
  const address = picture && ownAddress(picture.address, run);
  return picture && address !== undefined ? `[![${prose(picture.alt)}](${address})](${address})` : '';
}
