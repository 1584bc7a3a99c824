const utf8 = new TextDecoder();

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

/**
 * Why a body's text is not what was meant, to follow whose it is: `names the charset latin-9, which nobody knows; it
 * was read as UTF-8`. Undefined where the bytes are of their charset, and of bytes that are no text.
 */
export function misread(body: Uint8Array, type: string): string | undefined {
  const named = namedIn(type);
  if (named === undefined && !/^(text\/|[^;]*\b(json|xml|javascript)\b)/i.test(type)) return undefined;
  const decoder = decoderOf(named ?? 'utf-8', true);
  if (!decoder) return `names the charset ${named?.slice(0, 40)}, which nobody knows; it was read as UTF-8`;
  try {
    decoder.decode(body);
    return undefined;
  } catch {
    const charset = decoder.encoding.toUpperCase();
    const why =
      named === undefined
        ? `names no charset and is no ${charset}`
        : `is not in ${charset}, the charset that it names`;
    return `${why}; bytes that could not be read became �`;
  }
}
