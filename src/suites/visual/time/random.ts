/** In the page or a worker of it: chance gives the same numbers on every visit (mulberry32, T. Ettinger). */
export function fakeRandom(seed: number): void {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  Math.random = next;
  const drawn = crypto.getRandomValues;
  const fill = <T extends ArrayBufferView | null>(view: T): T => {
    // It refuses what is no view, or too long a one.
    Reflect.apply(drawn, crypto, [view]);
    if (view) {
      const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
      for (let at = 0; at < bytes.length; at += 1) bytes[at] = Math.floor(next() * 256);
    }
    return view;
  };
  crypto.getRandomValues = fill;
  const uuid = (): `${string}-${string}-${string}-${string}-${string}` => {
    const hex = [...fill(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  };
  crypto.randomUUID = uuid;
}
