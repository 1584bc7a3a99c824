// What is a secret whoever it belongs to, told by its shape or by the name it goes under.

/** Headers whose values are nobody's business. */
const HEADER = [
  String.raw`(?:proxy-)?authorization`,
  String.raw`set-cookie2?`,
  String.raw`cookie`,
  String.raw`x-vercel-protection-bypass`,
  String.raw`x-vercel-trusted-oidc-idp-token`,
  String.raw`x-vercel-oidc-token`,
  String.raw`cf-access-client-secret`,
  String.raw`cf-access-jwt-assertion`,
  String.raw`x-api-key`,
  String.raw`x-auth-token`,
  String.raw`x-amz-security-token`,
  String.raw`x-csrf-token`,
  String.raw`x-xsrf-token`,
].join('|');
const headerName = new RegExp(`^(?:${HEADER})$`, 'i');

const CREDENTIALS = [
  'access[-_]?token',
  'api[-_]?key',
  'apikey',
  'token',
  'jwt',
  'auth',
  'authorization',
  'signature',
  'sig',
  'credential',
  'pass',
  'passwd',
  'password',
  'pwd',
  'secret',
  'protection-bypass',
].join('|');
/** Names of query parameters, alone or at the end of a longer name (`X-Amz-Signature`). */
const KEY = String.raw`(?:[\w.%-]{0,40}[-_.])?(?:${CREDENTIALS})|awsaccesskeyid`;
/** Names that mean something harmless as often; only a long value with a digit is hidden. */
const VAGUE = String.raw`(?:[\w.%-]{0,40}[-_.])?(?:code|key|state|session|sessionid|sid|ticket|nonce|share)`;
/** Parameters begin and end plainly or percent-encoded, as in the address that another one carries. */
const BEGIN = String.raw`(?:[?&;#]|%(?:25){0,4}(?:3[fF]|26|23))`;
const EQUALS = String.raw`(?:=|%(?:25){0,4}3[dD])`;
const VALUE = String.raw`(?:(?!%(?:25){0,4}26)[^&\s"'<>\\` + '`' + String.raw`])`;

/** Tokens of services that say by their shape whose they are. */
const TOKENS = [
  String.raw`sk_live_\w{16,}`,
  String.raw`sk-ant-[\w-]{16,}`,
  String.raw`xox[abeprs]-[\w-]{10,}`,
  String.raw`AKIA[A-Z\d]{16}`,
  String.raw`AIza[\w-]{35}`,
  String.raw`npm_\w{36}`,
  String.raw`glpat-[\w-]{20,}`,
].join('|');

/** Each keeps its first group and hides the rest. */
const shapes: readonly RegExp[] = [
  new RegExp(`(${BEGIN}(?:${KEY})${EQUALS})${VALUE}+`, 'gi'),
  new RegExp(`(${BEGIN}(?:${VAGUE})${EQUALS})(?=${VALUE}{0,200}\\d)${VALUE}{16,}`, 'gi'),
  // A header on a line or in quotation marks of its own; as a name beside its value; in the middle of a
  // sentence. A template is no value.
  new RegExp(
    String.raw`((?:^|[\r\n"'{,]|\\n)[ \t<>*-]*\\*"?(?:${HEADER})\\*"?[ \t]*:` +
      String.raw`(?![ \t]*\\*"?\$\{\{)[ \t]*\\*"?)[^"\r\n\\]+`,
    'gi',
  ),
  new RegExp(String.raw`("name"\s*:\s*"(?:${HEADER})"\s*,\s*"value"\s*:\s*")[^"]+`, 'gi'),
  /(\b(?:set-)?cookie[ \t]*:[ \t]*)[^\s=;,"']{1,100}=[^"\r\n\\]*/gi,
  /(\b(?:bearer|basic|digest|negotiate)[ \t]+)(?=[\w+/.~-]{0,100}[\d=])[\w+/.~-]{12,}=*/gi,
  // GitHub's tokens; JSON Web Tokens, signed, encrypted or cut; the best known of others; a private key.
  /()\b(?:gh[opsur]_[\w-]{16,}(?:\.[\w-]+)*|github_pat_\w{16,})/g,
  /()eyJ[\w-]{8,1000}\.[\w-]{4,}(?:\.[\w-]*)*/g,
  new RegExp(String.raw`()\b(?:${TOKENS})`, 'g'),
  /(-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----)[^-]+/g,
  /(\b[a-z][a-z\d+.-]{1,20}:\/\/)[^\s/?#@"'<>\\]{1,500}(?=@)/gi,
];

/** The text with `put` in place of what looks like a credential. */
export function withoutCredentials(text: string, put: string): string {
  return shapes.reduce((rest, shape) => rest.replace(shape, (_whole, kept: string) => kept + put), text);
}

/** Whether a value under this name is a credential, whatever it looks like. */
export function isCredentialName(name: string): boolean {
  return headerName.test(name);
}
