// What is a secret whoever it belongs to, told by its shape or by the name it goes under.

/** Headers whose values are nobody's business. */
const HEADER = String.raw`(?:proxy-)?authorization|set-cookie2?|cookie|x-vercel-protection-bypass|x-vercel-trusted-oidc-idp-token|x-vercel-oidc-token|cf-access-client-secret|cf-access-jwt-assertion|x-api-key|x-auth-token|x-amz-security-token|x-csrf-token|x-xsrf-token`;
const headerName = new RegExp(`^(?:${HEADER})$`, 'i');

/** Names of query parameters, alone or at the end of a longer name (`X-Amz-Signature`). */
const KEY = String.raw`(?:[\w.%-]{0,40}[-_.])?(?:access[-_]?token|api[-_]?key|apikey|token|jwt|auth|authorization|signature|sig|credential|pass|passwd|password|pwd|secret|protection-bypass)|awsaccesskeyid`;
/** Names that mean something harmless as often; only a long value with a digit is hidden. */
const VAGUE = String.raw`(?:[\w.%-]{0,40}[-_.])?(?:code|key|state|session|sessionid|sid|ticket|nonce|share)`;
/** Parameters begin and end plainly or percent-encoded, as in the address that another one carries. */
const BEGIN = String.raw`(?:[?&;#]|%(?:25){0,4}(?:3[fF]|26|23))`;
const EQUALS = String.raw`(?:=|%(?:25){0,4}3[dD])`;
const VALUE = String.raw`(?:(?!%(?:25){0,4}26)[^&\s"'<>\\` + '`' + String.raw`])`;

/** Each keeps its first group and hides the rest. */
const shapes: readonly RegExp[] = [
  new RegExp(`(${BEGIN}(?:${KEY})${EQUALS})${VALUE}+`, 'gi'),
  new RegExp(`(${BEGIN}(?:${VAGUE})${EQUALS})(?=${VALUE}{0,200}\\d)${VALUE}{16,}`, 'gi'),
  // A header on a line or in quotation marks of its own; as a name beside its value; in the middle of a
  // sentence. A template is no value.
  new RegExp(
    String.raw`((?:^|[\r\n"'{,]|\\n)[ \t<>*-]*\\*"?(?:${HEADER})\\*"?[ \t]*:(?![ \t]*\\*"?\$\{\{)[ \t]*\\*"?)[^"\r\n\\]+`,
    'gi',
  ),
  new RegExp(String.raw`("name"\s*:\s*"(?:${HEADER})"\s*,\s*"value"\s*:\s*")[^"]+`, 'gi'),
  /(\b(?:set-)?cookie[ \t]*:[ \t]*)[^\s=;,"']{1,100}=[^"\r\n\\]*/gi,
  /(\b(?:bearer|basic|digest|negotiate)[ \t]+)(?=[\w+/.~-]{0,100}[\d=])[\w+/.~-]{12,}=*/gi,
  // GitHub's tokens; JSON Web Tokens, signed, encrypted or cut; the best known of others; a private key.
  /()\b(?:gh[opsur]_[\w-]{16,}(?:\.[\w-]+)*|github_pat_\w{16,})/g,
  /()eyJ[\w-]{8,1000}\.[\w-]{4,}(?:\.[\w-]*)*/g,
  /()\b(?:sk_live_\w{16,}|sk-ant-[\w-]{16,}|xox[abeprs]-[\w-]{10,}|AKIA[A-Z\d]{16}|AIza[\w-]{35}|npm_\w{36}|glpat-[\w-]{20,})/g,
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
