/** What somebody asks of Tidemark on a pull request. Texts are one clean line, as it was written. */
export type Command =
  | { readonly name: 'accept'; readonly subject: string | undefined }
  | { readonly name: 'rerun' }
  | { readonly name: 'explain'; readonly cause: string | undefined }
  /** Meant for us, and none of the three; what was said, cleaned. */
  | { readonly name: 'unknown'; readonly said: string };
