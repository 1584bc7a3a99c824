/** A request as it goes over the wire. */
export interface WireMessage {
  readonly method: string;
  /** All of it as HTTP/1.1, a character a byte. */
  readonly wire: string;
}

/** Its texts are a character a byte, too. */
interface Parts {
  readonly method: string;
  /** With the query, of ASCII alone. */
  readonly path: string;
  /** Flat: name, value, name, value. */
  readonly headers: readonly string[];
  readonly body: string | undefined;
}

/** How long the body is and when the connection ends is for us to say. */
const OURS = /^(content-length|transfer-encoding|connection|keep-alive|upgrade)$/i;
const SIZED = new Set(['POST', 'PUT', 'PATCH']);

/** A request as HTTP/1.1, to a host that its own headers may name otherwise. */
export function wireOf(host: string, { method, path, headers, body }: Parts): string {
  let lines = '';
  let isHosted = false;
  for (let at = 0; at < headers.length; at += 2) {
    const name = headers[at] ?? '';
    if (OURS.test(name)) continue;
    isHosted ||= name.toLowerCase() === 'host';
    lines += `${name}: ${headers[at + 1] ?? ''}\r\n`;
  }
  const hosted = isHosted ? '' : `host: ${host}\r\n`;
  const sized = body !== undefined || SIZED.has(method) ? `content-length: ${body?.length ?? 0}\r\n` : '';
  return `${method} ${path} HTTP/1.1\r\n${hosted}connection: keep-alive\r\n${lines}${sized}\r\n${body ?? ''}`;
}
