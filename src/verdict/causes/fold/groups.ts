/** Things that hang together through what they share (union-find). */
export class Groups {
  readonly #parents = new Map<string, string>();

  /** The same for all that hang together; a token by itself is its own. */
  find(token: string): string {
    let root = token;
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root)) root = up;
    for (let at = token; at !== root;) {
      const up = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = up;
    }
    return root;
  }

  /** From now on they hang together. */
  join([first, ...others]: readonly string[]): void {
    if (first === undefined) return;
    for (const other of others) {
      const [a, b] = [this.find(first), this.find(other)];
      if (a !== b) this.#parents.set(b, a);
    }
  }
}
