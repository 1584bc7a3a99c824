/** Which mails are meant, and how long they may take. */
export interface MailQuestion {
  /** Only those that came after the one of this number. */
  readonly after?: number;
  /** All, if not said. */
  fits?(mail: Mail): boolean;
  /** ms that a mail may take to come; 0 asks only for those that are there. */
  readonly within: number;
}

/** A mail as people read it: encoded words, quoted-printable, base64 and charsets decoded. */
export interface Mail {
  /** Counts from 1 in the order they came; no two mails of a run have the same, whatever is brought back between. */
  readonly number: number;
  /** Addresses of the envelope, in small letters: whom it really went to. */
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string;
  /** Addresses of its links, each once, in the order of the HTML part, then of the text. */
  readonly links: readonly string[];
  readonly attachments: readonly { readonly name: string; readonly mime: string; readonly bytes: number }[];
}
