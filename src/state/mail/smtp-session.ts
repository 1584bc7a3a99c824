/** A mail as it was handed over: whom its envelope names, and its bytes. */
export interface Delivery {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
}

/** What a session does besides talking. */
export interface SessionHost {
  answer(line: string): void;
  end(): void;
  /** Keeps a mail; the sender hears that it was taken when this is done. */
  deliver(mail: Delivery): Promise<void>;
}

const MOST_BYTES = 25 * 1024 * 1024;
/** RFC 5321 allows 512 for a command; credentials are longer. */
const MOST_LINE = 16 * 1024;
const END_OF_DATA = Buffer.from('\r\n.\r\n');

const ABILITIES = ['8BITMIME', 'SMTPUTF8', 'PIPELINING', `SIZE ${MOST_BYTES}`, 'AUTH PLAIN LOGIN'];

/** `a@b.example` of `FROM:<a@b.example> SIZE=12`. */
const addressIn = (text: string): string | undefined => /^[^:]*:\s*<([^<>]*)>/.exec(text)?.[1]?.toLowerCase();

/** One sender's side of SMTP (RFC 5321): whoever logs in may, everything is taken. */
export class SmtpSession {
  readonly #host: SessionHost;
  #rest: Buffer = Buffer.alloc(0);
  #from: string | undefined;
  #to: string[] = [];
  #inData = false;
  /** How far no end of the mail was found. */
  #searched = 0;
  /** What a login asks for next. */
  #asks: string[] = [];
  #working: Promise<void> = Promise.resolve();

  constructor(host: SessionHost) {
    this.#host = host;
    host.answer('220 tidemark ESMTP');
  }

  /** The next bytes that the sender sent; commands may come in one piece with what follows. */
  receive(bytes: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, bytes]);
    this.#working = this.#working.then(() => this.#read()).catch(() => this.#host.end());
  }

  async #read(): Promise<void> {
    while (this.#inData ? await this.#data() : this.#line());
  }

  #line(): boolean {
    const end = this.#rest.indexOf('\n');
    if (end < 0) {
      if (this.#rest.length > MOST_LINE) this.#refuse();
      return false;
    }
    const line = this.#rest.subarray(0, end).toString('utf8').trim();
    this.#rest = this.#rest.subarray(end + 1);
    if (this.#asks.length > 0) this.#login();
    else this.#command(line);
    return true;
  }

  #refuse(): void {
    this.#rest = Buffer.alloc(0);
    this.#host.answer('500 line too long');
    this.#host.end();
  }

  #login(): void {
    const [next = '235 2.7.0 welcome'] = this.#asks.splice(0, 1);
    this.#host.answer(next);
  }

  #command(line: string): void {
    const [verb = '', ...words] = line.split(' ');
    const { answer } = this.#host;
    switch (verb.toUpperCase()) {
      case 'EHLO':
        return ['tidemark', ...ABILITIES].forEach((ability, at) =>
          answer(`250${at === ABILITIES.length ? ' ' : '-'}${ability}`),
        );
      case 'AUTH':
        return this.#beginLogin(words);
      case 'MAIL':
        return this.#sender(words.join(' '));
      case 'RCPT':
        return this.#recipient(words.join(' '));
      case 'DATA':
        return this.#beginData();
      default:
        return this.#small(verb.toUpperCase());
    }
  }

  #small(verb: string): void {
    if (verb === 'RSET' || verb === 'HELO') this.#forget();
    if (['RSET', 'HELO', 'NOOP', 'VRFY'].includes(verb)) return this.#host.answer('250 ok');
    if (verb !== 'QUIT') return this.#host.answer('502 not known here');
    this.#host.answer('221 bye');
    return this.#host.end();
  }

  #beginLogin([how = '', credentials]: readonly string[]): void {
    const welcome = '235 2.7.0 welcome';
    if (how.toUpperCase() === 'LOGIN') this.#asks = ['334 UGFzc3dvcmQ6', welcome].slice(credentials ? 1 : 0);
    else if (!credentials) this.#asks = [welcome];
    else return this.#host.answer(welcome);
    const user = how.toUpperCase() === 'LOGIN' && !credentials ? 'VXNlcm5hbWU6' : '';
    return this.#host.answer(credentials ? '334 UGFzc3dvcmQ6' : `334 ${user}`);
  }

  #sender(words: string): void {
    const address = addressIn(words);
    if (address === undefined) return this.#host.answer('501 MAIL FROM:<address>');
    this.#forget();
    this.#from = address;
    return this.#host.answer('250 ok');
  }

  #recipient(words: string): void {
    const address = addressIn(words);
    if (this.#from === undefined) return this.#host.answer('503 MAIL first');
    if (!address) return this.#host.answer('501 RCPT TO:<address>');
    this.#to.push(address);
    return this.#host.answer('250 ok');
  }

  #beginData(): void {
    if (this.#to.length === 0) return this.#host.answer('503 RCPT first');
    this.#inData = true;
    // So that a mail without a line is found as well.
    this.#rest = Buffer.concat([Buffer.from('\r\n'), this.#rest]);
    return this.#host.answer('354 end with a dot on a line of its own');
  }

  /** Whether the mail was there whole. */
  async #data(): Promise<boolean> {
    const end = this.#rest.indexOf(END_OF_DATA, this.#searched);
    if (this.#rest.length > MOST_BYTES) {
      this.#rest = Buffer.alloc(0);
      this.#host.answer('552 too large');
      this.#host.end();
      return false;
    }
    this.#searched = end < 0 ? Math.max(0, this.#rest.length - END_OF_DATA.length) : 0;
    if (end < 0) return false;
    const stuffed = this.#rest.subarray(2, Math.max(2, end + 2)).toString('latin1');
    this.#rest = this.#rest.subarray(end + END_OF_DATA.length);
    this.#inData = false;
    // A dot that begins a line is sent twice.
    const raw = Buffer.from(stuffed.replace(/(^|\n)\./g, '$1'), 'latin1');
    const delivery = { from: this.#from ?? '', to: this.#to, raw };
    this.#forget();
    const kept = await this.#host.deliver(delivery).then(
      () => true,
      () => false,
    );
    this.#host.answer(kept ? '250 taken' : '554 cannot be kept');
    return true;
  }

  #forget(): void {
    this.#from = undefined;
    this.#to = [];
  }
}
