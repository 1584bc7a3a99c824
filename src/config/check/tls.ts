import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import type { TlsOptions } from '#model/tls.ts';
import type { Problem } from '#model/problem.ts';
import { mistake } from '../mistake.ts';
import { scalarAt, type Scalar, type Tree } from '../source/tree.ts';

/** Keys under `target.tls` that hold PEM, or the file where it lies. */
export const PEM_KEYS = ['ca', 'cert', 'key'] as const;
type PemKey = (typeof PEM_KEYS)[number];

const isPem = (text: string): boolean => text.trimStart().startsWith('-----BEGIN ');

/** What `target.tls` comes to. */
export interface CheckedTls {
  readonly tls?: TlsOptions;
  readonly problems: readonly Problem[];
}

/** A text that was written, where, and the PEM that it stands for. */
interface Pem {
  readonly key: PemKey;
  readonly written: Scalar;
  readonly text: string;
}

const complain = ({ key, written }: Pick<Pem, 'key' | 'written'>, what: string, next: string): Problem =>
  mistake('tls', `target.tls.${key} ${what}.`, next, written.place);

/** The file that a key names; undefined where PEM itself stands there. */
export function tlsFile(tree: Tree, key: PemKey): Scalar | undefined {
  const written = scalarAt(tree, ['target', 'tls', key]);
  return typeof written?.value === 'string' && !isPem(written.value) ? written : undefined;
}

type ReadFile = (path: string) => Promise<string | undefined>;

async function pemOf(tree: Tree, key: PemKey, readFile: ReadFile): Promise<Pem | Problem | undefined> {
  const written = scalarAt(tree, ['target', 'tls', key]);
  if (typeof written?.value !== 'string' || written.value.includes('${{')) return undefined;
  if (isPem(written.value)) return { key, written, text: written.value };
  const text = await readFile(written.value);
  const at = { key, written };
  const next = `Name a file of the repository, or write ${key}: \${{ secrets.NAME }} with the text itself.`;
  if (text === undefined) return complain(at, `names ${written.value}, which is not there`, next);
  if (!isPem(text)) return complain(at, `names ${written.value}, which is no PEM`, next);
  return { ...at, text };
}

function certificateProblem(pem: Pem, now: Date): Problem | undefined {
  try {
    const certificate = new X509Certificate(pem.text);
    if (certificate.validToDate >= now) return undefined;
    const day = certificate.validToDate.toISOString().slice(0, 10);
    return complain(pem, `is a certificate that expired on ${day}`, 'Write a newer one in its place.');
  } catch {
    return complain(
      pem,
      'is no certificate that can be read',
      'Write it in PEM: -----BEGIN CERTIFICATE-----.',
    );
  }
}

function keyOf({ text }: Pem): KeyObject | undefined {
  try {
    return createPrivateKey(text);
  } catch {
    return undefined;
  }
}

const unreadKey = (pem: Pem): Problem =>
  /ENCRYPTED/.test(pem.text)
    ? complain(pem, 'is locked with a passphrase', 'Store it unlocked as a secret: openssl pkey -in key.pem.')
    : complain(pem, 'is no private key that can be read', 'Write it in PEM: -----BEGIN PRIVATE KEY-----.');

/** Two that only mean something together. */
function pairProblem(cert: Pem | undefined, key: Pem | undefined): Problem | undefined {
  const [alone, other] = cert ? [cert, 'key'] : [key, 'cert'];
  if (!alone) return undefined;
  if (!cert || !key)
    return complain(alone, `has no ${other} beside it`, `Add target.tls.${other}, or remove this line.`);
  const found = keyOf(key);
  if (!found) return unreadKey(key);
  return new X509Certificate(cert.text).checkPrivateKey(found)
    ? undefined
    : complain(key, 'is not the key of target.tls.cert', 'Write the key that the certificate was made with.');
}

/** `target.tls` read and held against itself: files that are there, not expired, a key that is the certificate's. */
export async function checkTls(tree: Tree, readFile: ReadFile, now: Date): Promise<CheckedTls> {
  const found = await Promise.all(PEM_KEYS.map((key) => pemOf(tree, key, readFile)));
  const pems = found.filter((each): each is Pem => each !== undefined && 'text' in each);
  const unread = found.filter((each): each is Problem => each !== undefined && 'message' in each);
  const [ca, cert, key] = PEM_KEYS.map((name) => pems.find((pem) => pem.key === name));
  const wrong = [ca, cert].flatMap((pem) => (pem ? (certificateProblem(pem, now) ?? []) : []));
  const problems = [...unread, ...wrong];
  const pair = problems.length > 0 ? undefined : pairProblem(cert, key);
  if (pair) problems.push(pair);
  const insecure = scalarAt(tree, ['target', 'tls', 'insecure'])?.value === true;
  if (problems.length > 0 || (pems.length === 0 && !insecure)) return { problems };
  return {
    problems,
    tls: {
      ...Object.fromEntries(pems.map((pem) => [pem.key, pem.text])),
      ...(insecure && { insecure }),
    },
  };
}
