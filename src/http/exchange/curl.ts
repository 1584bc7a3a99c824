import type { Exchange } from '#model/contract/http-client.ts';

/** A word of a POSIX shell, whatever is in it. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** No shell and no program can be given a NUL. */
const given = (text: string): string => quoted(text.replaceAll('\0', ''));

/**
 * An exchange as a command to try by hand. What is hidden in it stands there as `***`; a body of bytes, or one that is
 * not remembered whole, is a file to be named.
 */
export function curlOf({ method, url, sent }: Pick<Exchange, 'method' | 'url' | 'sent'>): string {
  const verb = method === 'HEAD' ? ['--head'] : ['-X', given(method)];
  const headers = sent.headers.flatMap(([name, value]) => [
    '-H',
    given(value === '' ? `${name};` : `${name}: ${value}`),
  ]);
  const { body } = sent;
  const isWhole = body?.text !== undefined && !body.cut;
  const data = isWhole ? ['--data-raw', given(body.text ?? '')] : ['--data-binary', '@BODY'];
  return ['curl', '--globoff', ...verb, ...headers, ...(body && body.size > 0 ? data : []), given(url)].join(
    ' ',
  );
}
