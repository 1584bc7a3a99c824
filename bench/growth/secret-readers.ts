import * as bodies from '#system/secrets/bodies.ts';
import * as credentials from '#system/secrets/credentials.ts';
import * as forms from '#system/secrets/forms.ts';
import * as received from '#system/secrets/received.ts';
import * as redact from '#system/secrets/redact.ts';
import * as runSecrets from '#system/secrets/run-secrets.ts';

export type Read = (text: string) => unknown;

/** A room's functions, all of them: how each reads a text of others, or `undefined` where it reads none. */
export interface Readers {
  readonly of: Readonly<Record<string, unknown>>;
  readonly read: Readonly<Record<string, Read | undefined>>;
}

const SECRET = 'secret-\\a/b c\\\\"d+/=';
const patterns = [SECRET, SECRET.repeat(100)].map(forms.secretPattern);
const anchored = [redact.redactor([SECRET]), redact.redactorOfValues([SECRET, 'abc'])] as const;
/** As many as a target can make us look for. */
const cookies = Array.from({ length: 200 }, (_, at) => ({
  name: 'a',
  value: `secret-${at}-a1b2c3d4`,
  session: true,
}));
const hideAll = new runSecrets.RunSecrets([SECRET]).hiding(cookies);

/** Every function that hides something in what others wrote, by file. */
export const secretReaders: Readonly<Record<string, Readers>> = {
  'system/secrets/redact.ts': {
    of: redact,
    read: {
      redactor: anchored[0],
      redactorOfValues: anchored[1],
      redactDeep: (given) => redact.redactDeep({ [given.slice(0, 100)]: [given] }, anchored[0]),
      withoutSecrets: redact.withoutSecrets([SECRET, SECRET.repeat(100)]),
      knownSecrets: undefined,
    },
  },
  'system/secrets/credentials.ts': {
    of: credentials,
    read: {
      withoutCredentials: (given) => credentials.withoutCredentials(given, '***'),
      isCredentialName: credentials.isCredentialName,
    },
  },
  'system/secrets/forms.ts': {
    of: forms,
    read: {
      alonePattern: (given) => given.replace(forms.alonePattern('a-b'), ''),
      secretPattern: undefined,
      withoutWhole: (given) => patterns.map((pattern) => forms.withoutWhole(given, pattern, '')),
      withoutCut: (given) => forms.withoutCut(given, SECRET, '***'),
    },
  },
  'system/secrets/run-secrets.ts': { of: runSecrets, read: { RunSecrets: hideAll } },
  'system/secrets/received.ts': {
    of: received,
    read: {
      secretsOf: (given) => [
        received.secretsOf({ name: 'a', value: given, session: true }),
        received.secretsOf({ name: given, value: 'b', session: true }),
      ],
    },
  },
  'system/secrets/bodies.ts': {
    of: bodies,
    read: {
      redactBody: (given) =>
        bodies.redactBody(Buffer.from(JSON.stringify([given])), 'application/json', hideAll),
    },
  },
};
