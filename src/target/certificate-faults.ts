interface CertificateFault {
  /** After `did not become ready: `. */
  readonly words: string;
  readonly next: string;
}

const UNKNOWN: CertificateFault = {
  words: 'its certificate is of an authority that nobody here knows',
  next: "Name the authority's certificate under target.tls.ca: a file of the repository, or a secret.",
};
const OURS: CertificateFault = {
  words: 'it wants to see a certificate of ours, or does not take the one it saw',
  next: 'Write one that it takes under target.tls.cert, with target.tls.key.',
};

/** By Node's and OpenSSL's codes. */
const faults: Readonly<Record<string, CertificateFault>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: {
    words: 'its certificate is self-signed',
    next: 'Name that certificate itself under target.tls.ca: a file of the repository, or a secret.',
  },
  SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN,
  UNABLE_TO_GET_ISSUER_CERT: UNKNOWN,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN,
  CERT_HAS_EXPIRED: {
    words: 'its certificate has expired',
    next: 'Renew it on the server; only target.tls.insecure goes on without, and says so everywhere.',
  },
  CERT_NOT_YET_VALID: {
    words: 'its certificate is not valid yet',
    next: 'Check the clocks of the server and of this machine.',
  },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    words: 'its certificate is for another name',
    next: 'Use the address that the certificate names, or have it issued for this one.',
  },
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: OURS,
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: OURS,
  ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: OURS,
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: OURS,
};

/** What a connection failed by, where certificates are to blame. */
export const certificateFault = (code: string): CertificateFault | undefined =>
  Object.hasOwn(faults, code) ? faults[code] : undefined;
