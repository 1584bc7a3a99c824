import { rootCertificates, type SecureContextOptions } from 'node:tls';

/** How a target is known and who we are to it; all in PEM. */
export interface TlsOptions {
  /** Counts beside those that everybody trusts. */
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  /** Anybody's certificate will do, which is noted. */
  readonly insecure?: boolean;
}

/** The same as Node's sockets take it. */
export function secureOptions({ ca, cert, key, insecure }: TlsOptions): SecureContextOptions & {
  readonly rejectUnauthorized?: boolean;
} {
  return {
    ...(ca !== undefined && { ca: [...rootCertificates, ca] }),
    ...(cert !== undefined && { cert }),
    ...(key !== undefined && { key }),
    ...(insecure && { rejectUnauthorized: false }),
  };
}

/** What a report says of a target whose certificate nobody checks. */
export const insecureNote = (origin: string): string =>
  `The certificate of ${origin} is not checked (insecure): whoever is on the way can read and change what is measured.`;
