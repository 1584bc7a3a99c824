/** Which mails are meant: all that is said must hold. */
export interface MailQuestion {
  /** One of the addresses that it was sent to, upper and lower case alike. */
  readonly to?: string;
  readonly from?: string;
  /** The whole subject, as people read it. */
  readonly subject?: string;
  /** A regular expression that the subject matches. */
  readonly subjectMatches?: string;
  /** ms that a mail may take to come; 0 asks only for those that are there. */
  readonly within: number;
}

/** A mail as people read it: encoded words, quoted-printable, base64 and charsets decoded. */
export interface Mail {
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
