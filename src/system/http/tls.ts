import { rootCertificates, type SecureContextOptions } from 'node:tls';
import type { TlsOptions } from '#model/tls.ts';

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
