/** A body in the charset that its type names, as far as there is one of that name; else UTF-8. */
export function decoded(body: Uint8Array, type: string): string {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1];
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}
