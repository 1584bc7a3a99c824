/** Things by the order in which they appeared since a clean start: `pay(1)` is the same in every run. */
export class Names {
  /** Numbers by collection (the path under `foreach`) and value. */
  readonly #numbers = new Map<string, Map<string, number>>();
  /** Numbers of what was remembered: the same as it had where it came from. */
  readonly #remembered = new Map<string, number>();

  copy(): Names {
    const copy = new Names();
    for (const [name, numbers] of this.#numbers) copy.#numbers.set(name, new Map(numbers));
    for (const [text, number] of this.#remembered) copy.#remembered.set(text, number);
    return copy;
  }

  numberOf(collection: string, value: unknown): number {
    const text = JSON.stringify(value);
    const kept = isRemembered(collection) ? this.#remembered.get(text) : undefined;
    if (kept !== undefined) return kept;
    const numbers = this.#numbers.get(collection) ?? new Map<string, number>();
    this.#numbers.set(collection, numbers);
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    return number;
  }

  /** The thing of that number, if it has appeared. */
  valueOf(collection: string, number: number): { readonly value: unknown } | undefined {
    const all = isRemembered(collection) ? this.#remembered : this.#numbers.get(collection);
    for (const [text, each] of [...(all ?? []), ...(this.#numbers.get(collection) ?? [])])
      if (each === number) return { value: JSON.parse(text) };
    return undefined;
  }

  remember(value: unknown, number: number): void {
    this.#remembered.set(JSON.stringify(value), number);
  }

  knows(value: unknown): boolean {
    const text = JSON.stringify(value);
    return this.#remembered.has(text) || [...this.#numbers.values()].some((numbers) => numbers.has(text));
  }
}

const isRemembered = (collection: string): boolean => /^\$(\.vars\b|\['vars'\])/.test(collection);
