const LETTERS = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
/** Both letters of every 12 bits, in the order in which memory keeps them: one look for a byte and a half. */
const PAIRS = new Uint8Array(2 * 4096);
for (let bits = 0; bits < 4096; bits += 1) {
  PAIRS[2 * bits] = LETTERS[bits >> 6] ?? 0;
  PAIRS[2 * bits + 1] = LETTERS[bits & 63] ?? 0;
}
const decoder = new TextDecoder();
/** A multiple of three, so that pieces join; larger ones would only leave more behind to be collected. */
const PIECE = 49_152;
const text = new Uint8Array((4 * PIECE) / 3);

function pieceOf(bytes: Uint8Array): string {
  let to = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const [first, last] = [2 * (bits >> 12), 2 * (bits & 4095)];
    text[to] = PAIRS[first] ?? 0;
    text[to + 1] = PAIRS[first + 1] ?? 0;
    text[to + 2] = PAIRS[last] ?? 0;
    text[to + 3] = PAIRS[last + 1] ?? 0;
    to += 4;
  }
  return decoder.decode(text.subarray(0, Math.ceil((4 * bytes.length) / 3)));
}

/** Base64 of bytes of any length, without the padding that no data address needs. */
export function base64(bytes: Uint8Array): string {
  let all = '';
  for (let at = 0; at < bytes.length; at += PIECE) all += pieceOf(bytes.subarray(at, at + PIECE));
  return all;
}
