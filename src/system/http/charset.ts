const utf8 = new TextDecoder();
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** The charset that a body's type names. */
const namedIn = (type: string): string | undefined => /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1];

function decoderOf(charset: string, fatal: boolean): TextDecoder | undefined {
  try {
    return new TextDecoder(charset, { fatal });
  } catch {
    return undefined;
  }
}

/** A body in the charset that its type names, as far as there is one of that name; else UTF-8. */
export function decoded(body: Uint8Array, type: string): string {
  const named = namedIn(type);
  return ((named !== undefined && decoderOf(named, false)) || utf8).decode(body);
}

const TEXT = /^(text\/|[^;]*\b(json|xml|javascript)\b)/i;

/** A body's text, and why it is not what was meant, to follow whose it is. */
interface BodyText {
  readonly text: string;
  readonly misread: string | undefined;
}

const whole = (body: Uint8Array, decoder: TextDecoder): string | undefined => {
  try {
    return decoder.decode(body);
  } catch {
    return undefined;
  }
};

/**
 * A body in the charset that its type names, and what is wrong with that: `names the charset latin-9, which nobody
 * knows; it was read as UTF-8`. Nothing is where the bytes are of their charset, or no text.
 */
export function bodyText(body: Uint8Array, type: string): BodyText {
  const named = namedIn(type);
  if (named === undefined && !TEXT.test(type)) return { text: utf8.decode(body), misread: undefined };
  const strict = named === undefined ? strictUtf8 : decoderOf(named, true);
  if (!strict) {
    const misread = `names the charset ${named?.slice(0, 40)}, which nobody knows; it was read as UTF-8`;
    return { text: utf8.decode(body), misread };
  }
  const text = whole(body, strict);
  if (text !== undefined) return { text, misread: undefined };
  const charset = strict.encoding.toUpperCase();
  const why =
    named === undefined
      ? `names no charset and is no ${charset}`
      : `is not in ${charset}, the charset that it names`;
  return { text: decoded(body, type), misread: `${why}; bytes that could not be read became �` };
}
