import { z } from 'zod';
import { Failure } from '#model/problem.ts';
import { clean } from '../text.ts';
import { VERSION } from '../process/version.ts';
import { postBytes, type Posted } from './post-bytes.ts';
import { brokenOff } from './rest/body.ts';

/** A file to be attached to a comment; the ending of its name has to fit its type. */
export interface AttachedFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** GitHub's keeping of what people attach to comments. */
export interface AttachmentService {
  /** Answers with the address to show it by; a Failure says why there is none. */
  attach(file: AttachedFile): Promise<string>;
}

export interface AttachmentMeans {
  /** Where GitHub itself is: `https://github.com`. */
  readonly server: string;
  /** Its numeric id. */
  readonly repository: number;
  /** Of a person, who may write to the repository. It goes to the host for uploads alone. */
  readonly token: string;
  readonly signal: AbortSignal;
}

/** ms for one file. */
const TIME_LIMIT = 30_000;

/**
 * The host for uploads that belongs to a server: github.com's, or that of a data-residency domain. Undefined: GitHub
 * Enterprise Server takes no attachments from programs.
 */
export function uploadsHost(server: string): string | undefined {
  const { protocol, host, hostname } = new URL(server);
  const known = hostname === 'github.com' || hostname.endsWith('.ghe.com');
  return known && protocol === 'https:' ? `https://uploads.${host}` : undefined;
}

function refused(code: string, message: string, next: string): Failure {
  return new Failure({ code: `attachment/${code}`, owner: 'environment', message, next });
}

const OTHER_WAY =
  'or set `report.pictures: branch`, which needs `contents: write` and no other token than the job’s.';

const BY_STATUS: Readonly<Record<number, () => Failure>> = {
  401: () =>
    refused(
      'token-refused',
      'GitHub does not accept the input `pictures-token`, so nothing was attached to the comment.',
      `Store a personal access token that is valid as a secret, ${OTHER_WAY}`,
    ),
  404: () =>
    refused(
      'token-unfit',
      'GitHub takes no attachments for this repository with the input `pictures-token` (404).',
      'It has to be a personal access token of somebody who may write to this repository; ' +
        `the job’s own token and those of apps never may. Give one, ${OTHER_WAY}`,
    ),
};

/** Why an answer is no success. GitHub's words are others' text, and the token must not be among them. */
function failureOf(status: number, reason: string): Failure {
  const known = BY_STATUS[status];
  if (known) return known();
  const quoted = reason === '' ? '' : ` (${JSON.stringify(reason)})`;
  return refused(
    'not-taken',
    `GitHub did not take a picture as an attachment: ${status}${quoted}.`,
    status >= 500 || status === 429
      ? 'Run the job again later; https://www.githubstatus.com tells whether GitHub is in trouble.'
      : `If it happens every time, please report it with this message, ${OTHER_WAY}`,
  );
}

const Refused = z.looseObject({ message: z.string(), errors: z.array(z.looseObject({})).optional() });

function reasonIn(text: string, token: string): string {
  try {
    const { message, errors = [] } = Refused.parse(JSON.parse(text));
    const details = errors.slice(0, 3).map((error) => String(error['message'] ?? error['code'] ?? ''));
    return clean([message, ...details.filter(Boolean)].join('; ').replaceAll(token, '***'), 200);
  } catch {
    return '';
  }
}

const Attached = z.object({ url: z.url() });

/** The address that an answer names, which must be one of the server's own attachments. */
function addressIn(text: string, server: string): string {
  try {
    const { origin, pathname } = new URL(Attached.parse(JSON.parse(text)).url);
    if (origin === new URL(server).origin && /^\/user-attachments\/assets\/[\w-]{1,100}$/.test(pathname))
      return origin + pathname;
  } catch {
    // Said below.
  }
  throw refused(
    'unexpected-answer',
    'GitHub answered an attachment with something else than its address.',
    `If it happens every time, please report it with this message, ${OTHER_WAY}`,
  );
}

/** Attachments of a repository; undefined where its server takes none. `base`: the host for uploads. */
export function attachmentService(
  { server, repository, token, signal }: AttachmentMeans,
  base = uploadsHost(server),
): AttachmentService | undefined {
  if (base === undefined) return undefined;

  const send = async ({ name, mime, bytes }: AttachedFile): Promise<Posted> => {
    const query = new URLSearchParams({ name, content_type: mime, repository_id: String(repository) });
    const headers = {
      authorization: `Bearer ${token}`,
      accept: 'application/vnd.github+json',
      'content-type': 'application/octet-stream',
      'user-agent': `tidemark/${VERSION}`,
    };
    try {
      const until = AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT)]);
      return await postBytes(`${base}/user-attachments/assets?${query.toString()}`, {
        headers,
        bytes,
        until,
      });
    } catch (error) {
      signal.throwIfAborted();
      throw refused(
        'no-answer',
        `GitHub’s host for uploads did not answer (${brokenOff(error).reason}).`,
        `Look whether this machine reaches ${base}, ${OTHER_WAY}`,
      );
    }
  };

  return {
    async attach(file) {
      signal.throwIfAborted();
      const { status, text } = await send(file);
      if (status !== 201) throw failureOf(status, reasonIn(text, token));
      return addressIn(text, server);
    },
  };
}
