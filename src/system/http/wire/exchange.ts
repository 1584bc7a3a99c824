/** Headers of an answer: names in lower case; one that came more than once is a list. */
export type AnswerHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** What becomes of a message; heard in this order, `failed` in place of the rest at any moment. */
export interface Exchange {
  /** It is being put on the socket. */
  written(): void;
  answered(status: number, headers: AnswerHeaders): void;
  /** A piece of the body, there during the call only. */
  data(bytes: Buffer, from: number, to: number): void;
  done(): void;
  failed(error: Error): void;
}
