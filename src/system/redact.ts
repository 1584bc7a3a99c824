const SHORTEST = 6;
const PUT = '***';

/** Query keys and header names whose values are secrets whoever they belong to. */
const keyed = /([?&;](?:access_token|api[-_]?key|token|auth|signature|password|secret)=)[^&\s"'<>]+/gi;
const headers = /("?(?:authorization|proxy-authorization|cookie|set-cookie|x-vercel-protection-bypass)"?\s*:\s*"?)[^"\r\n]+/gi;
const jwt = /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]+/g;
const userinfo = /(\bhttps?:\/\/)[^\s/@:]+:[^\s/@]+@/gi;

function base64(text: string): readonly string[] {
  return [Buffer.from(text).toString('base64'), Buffer.from(text).toString('base64url')];
}

/** Replaces known secrets (plain, URL-encoded, JSON-escaped, base64; 6 characters or more) and what looks like one by `***`. */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const known = secrets
    .filter((secret) => secret.length >= SHORTEST)
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), ...base64(secret)])
    .toSorted((a, b) => b.length - a.length);
  const forms = [...new Set(known)];
  return (text) => {
    const without = forms.reduce((rest, form) => rest.replaceAll(form, PUT), text);
    return without.replace(keyed, `$1${PUT}`).replace(headers, `$1${PUT}`).replace(jwt, PUT).replace(userinfo, `$1${PUT}@`);
  };
}

/** The same value with every string in it redacted. */
export function redactDeep<T>(value: T, redact: (text: string) => string): T {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) => (typeof inner === 'string' ? redact(inner) : inner));
}
