import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { emptyFolder } from '../../../../fixtures/host.ts';
import { openSigstore, PUSH, type Sigstore } from '../../../../fixtures/sigstore.ts';
import { startStandIn, type StandIn } from '../../../../fixtures/github/stand-in.ts';
import { sha256 } from '../../files.ts';
import { connect } from '../rest/connect.ts';
import { realPace } from '../rest/pace.ts';
import { scripted, thrownBy } from '../rest/scripted.fixture.ts';
import { attestationService } from './attestation-service.ts';
import { askForIdToken } from './id-token.ts';
import { signStatement } from './sign.ts';
import { provenanceOf } from './statement.ts';
import { trustedRoots } from './trusted-root.ts';
import { verifyBundle } from './verify.ts';

type Env = Readonly<Record<string, string>>;

/** GitHub and Sigstore for one test, and the service of a job there with these variables. */
async function open(options?: Parameters<typeof openSigstore>[0]) {
  const [github, sigstore] = [await startStandIn(), await openSigstore(options)];
  onTestFinished(() => github.close());
  onTestFinished(() => sigstore.close());
  return { github, sigstore, serviceOf: (env: Env) => serviceOf(github, sigstore, env) };
}

async function serviceOf({ url, state }: StandIn, { instances }: Sigstore, env: Env) {
  const scratch = await mkdtemp(join(tmpdir(), 'tidemark-test-'));
  onTestFinished(() => rm(scratch, { recursive: true, force: true }));
  const { signal } = new AbortController();
  const { owner, repo, token } = state;
  const api = await connect(
    { apiUrl: url, token, owner, repo, signal, tell: () => undefined },
    { ...realPace, sleep: async () => undefined },
  );
  const service = attestationService({ api, env, signal, scratch, instances });
  if (!service) throw new Error('github.com has attestations');
  return service;
}

const digest = sha256('a baseline');
const subject = { name: 'tidemark-baseline-web', digest };

/** The claims of PUSH as its certificate says them. */
const signer = {
  issuer: PUSH.iss,
  repository: 'https://github.com/octo/shop',
  repositoryId: '1001',
  ref: 'refs/heads/main',
  sha: PUSH.sha,
  workflow: 'https://github.com/octo/shop/.github/workflows/tidemark.yml@refs/heads/main',
  trigger: 'push',
  run: 'https://github.com/octo/shop/actions/runs/900/attempts/1',
};

test.each([
  ['private', '/api/v1/timestamp'],
  ['public', '/api/v1/log/entries'],
])(
  'what a run of a %s repository attests is what another run reads of that digest',
  async (visibility, witness) => {
    const { sigstore, serviceOf } = await open();
    const job = await serviceOf(sigstore.envOf({ repository_visibility: visibility }));
    expect(job.maySign).toBe(true);
    await job.attest(subject);
    expect(sigstore.asked).toEqual(['/token/0', '/api/v2/signingCert', witness]);
    const reader = await serviceOf({});
    expect(reader.maySign).toBe(false);
    expect(await reader.attestationsOf(digest)).toEqual([{ signer }]);
    expect(await reader.attestationsOf(sha256('another'))).toEqual([]);
  },
);

const Bundle = z.looseObject({
  verificationMaterial: z.looseObject({
    certificate: z.looseObject({ rawBytes: z.string() }),
    tlogEntries: z.array(z.looseObject({})).optional(),
    timestampVerificationData: z.looseObject({}).optional(),
  }),
  dsseEnvelope: z.looseObject({
    payload: z.string(),
    signatures: z.tuple([z.looseObject({ sig: z.string() })]),
  }),
});
type Bundle = z.infer<typeof Bundle>;

/** What a job attested, as GitHub keeps it. */
async function attested(claims: Parameters<Sigstore['envOf']>[0] = {}, options?: Parameters<typeof open>[0]) {
  const opened = await open(options);
  await (await opened.serviceOf(opened.sigstore.envOf(claims))).attest(subject);
  const [attestation] = opened.github.state.attestations;
  if (!attestation) throw new Error('nothing was attested');
  const reader = await opened.serviceOf({});
  return {
    ...opened,
    bundle: Bundle.parse(attestation.bundle),
    /** What is read where GitHub keeps this instead. */
    async read(bundle: unknown) {
      Object.assign(attestation, { bundle });
      return reader.attestationsOf(digest);
    },
  };
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const flipped = (text: string): string => {
  const bytes = Buffer.from(text, 'base64');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  return bytes.toString('base64');
};

const changed = {
  'its signature': ({ dsseEnvelope, ...bundle }: Bundle) => ({
    ...bundle,
    dsseEnvelope: { ...dsseEnvelope, signatures: [{ sig: flipped(dsseEnvelope.signatures[0].sig) }] },
  }),
  'what it says': ({ dsseEnvelope, ...bundle }: Bundle) => ({
    ...bundle,
    dsseEnvelope: { ...dsseEnvelope, payload: base64('{"subject":[]}') },
  }),
  'its certificate': ({ verificationMaterial: { certificate, ...material }, ...bundle }: Bundle) => ({
    ...bundle,
    verificationMaterial: { ...material, certificate: { rawBytes: flipped(certificate.rawBytes) } },
  }),
  'its time, taken away': ({ verificationMaterial, ...bundle }: Bundle) => ({
    ...bundle,
    verificationMaterial: { ...verificationMaterial, timestampVerificationData: undefined },
  }),
  'its log entry, taken away': ({ verificationMaterial, ...bundle }: Bundle) => ({
    ...bundle,
    verificationMaterial: { ...verificationMaterial, tlogEntries: [] },
  }),
} as const;

test.each<[keyof typeof changed, string, string]>([
  // Of a time stamp it is the signature that is stamped, so that one is looked at first.
  ['its signature', 'private', 'does not say when it was signed'],
  ['its signature', 'public', 'is another one than the public log has'],
  ['what it says', 'private', 'is not signed by its certificate'],
  ['what it says', 'public', 'is another one than the public log has'],
  ['its certificate', 'private', 'bears a certificate that is not trusted or had expired when it was used'],
  ['its certificate', 'public', 'bears a certificate that is not trusted or had expired when it was used'],
  ['its time, taken away', 'private', 'does not say when it was signed'],
  ['its log entry, taken away', 'public', 'does not say when it was signed'],
])('an attestation changed in %s (%s repository) does not hold', async (part, visibility, fault) => {
  const { bundle, read } = await attested({ repository_visibility: visibility });
  expect(await read(bundle)).toEqual([{ signer }]);
  expect(await read(changed[part](bundle))).toEqual([{ fault }]);
});

test('a certificate that had expired when it was used vouches for nothing', async () => {
  const { bundle, read } = await attested({}, { certifiedAt: new Date('2026-01-01T00:00:00Z') });
  expect(await read(bundle)).toEqual([
    { fault: 'bears a certificate that is not trusted or had expired when it was used' },
  ]);
});

test('what another authority certified is not trusted', async () => {
  const other = await attested();
  const { read } = await attested();
  expect(await read(other.bundle)).toEqual([{ fault: 'does not say when it was signed' }]);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a word', 'bundle'],
  ['a list', []],
  ['an empty object', {}],
  ['a bundle of nothing', { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' }],
  ['ten megabytes', { mediaType: 'x'.repeat(10_000_000) }],
  ['ten megabytes of a payload', { dsseEnvelope: { payload: '['.repeat(10_000_000) } }],
  ['lists in lists, a hundred thousand deep', JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))],
])('an attestation that is %s cannot be read', async (_, json) => {
  const { sigstore } = await open();
  const keys = () => Promise.reject(new Error('nobody needs keys for that'));
  expect(await verifyBundle(json, digest, sigstore.instances, keys)).toEqual({ fault: 'cannot be read' });
});

test('what was signed must be a provenance, and of this file', async () => {
  const { sigstore, read } = await attested();
  const { token, claims } = await askForIdToken(sigstore.envOf({}), new AbortController().signal);
  const signed = (statement: string) => signStatement(statement, token, sigstore.instances.github);
  const other = { name: subject.name, digest: sha256('another') };
  expect(await read(await signed(provenanceOf(other, claims, 'https://github.com')))).toEqual([
    { fault: 'is of another file' },
  ]);
  const [sbom, text] = [
    { _type: 'https://in-toto.io/Statement/v1', predicateType: 'sbom' },
    'no JSON at all',
  ];
  for (const statement of [JSON.stringify({ ...sbom, subject: [{ digest: { sha256: digest } }] }), text])
    expect(await read(await signed(statement))).toEqual([{ fault: 'states no provenance' }]);
});

test('keys that somebody else published are not taken', async () => {
  const { github, sigstore } = await attested();
  const other = await openSigstore();
  onTestFinished(() => other.close());
  const { publicGood, github: ours } = sigstore.instances;
  const { tuf } = other.instances.github;
  const instances = { publicGood, github: { ...ours, tuf } };
  const reader = await serviceOf(github, { ...sigstore, instances }, {});
  expect(await thrownBy(reader.attestationsOf(digest))).toMatchObject({
    problems: [{ code: 'attestation/no-keys', message: expect.stringContaining(tuf) }],
  });
});

test('a runner that gives no identity, and an authority that certifies none, are said without a token', async () => {
  const { github, sigstore, serviceOf: job } = await open();
  const env = sigstore.envOf({});
  const [url, asked] = [env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '', 'ACTIONS_ID_TOKEN_REQUEST_URL'];
  const wordless = await scripted([200, { value: 'eyJhbGciOi.secret' }], [200, Buffer.from('secret')]);
  const { publicGood, github: own } = sigstore.instances;
  const nowhere = { publicGood, github: { ...own, fulcio: `${own.fulcio}/nowhere` } };
  const services = [
    await job({ ...env, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'wrong' }),
    await job({ ...env, [asked]: wordless.url }),
    await job({ ...env, [asked]: wordless.url }),
    await serviceOf(github, { ...sigstore, instances: nowhere }, { ...env, [asked]: url }),
  ];
  const said: unknown[] = [];
  for (const service of services) said.push(await thrownBy(service.attest(subject)));
  const why = [
    'the runner gave no identity token (401)',
    'the runner gave an identity token that cannot be read',
    'the runner gave an identity token that cannot be read',
    'error creating signing certificate - (404) Not Found',
  ];
  expect(said).toMatchObject(
    why.map((words) => ({
      problems: [
        { code: 'attestation/not-signed', message: `Sigstore did not sign for this run (${words}).` },
      ],
    })),
  );
});

test('an attestation that GitHub lists without its text is none that does not hold', async () => {
  const { read } = await attested();
  expect(await thrownBy(read(undefined))).toMatchObject({ problems: [{ code: 'attestation/not-listed' }] });
});

test('where another first root is published than the one we know, its keys are not used', async () => {
  const sigstore = await openSigstore();
  onTestFinished(() => sigstore.close());
  const { github, ...others } = sigstore.instances;
  const tufRoot = { version: 1, sha256: '0'.repeat(64) };
  const scratch = await emptyFolder();
  const known = trustedRoots({ ...others, github: { ...github, tufRoot } }, scratch);
  expect(await thrownBy(known('github'))).toMatchObject({ problems: [{ code: 'attestation/no-keys' }] });
  await expect(trustedRoots(sigstore.instances, scratch)('github')).resolves.toHaveProperty('tlogs');
});
