import type { Mail, MailQuestion } from '#model/contract/mail.ts';
import type { StateAdapter, StateMark, StateSystem, StateWorld } from '#model/contract/state.ts';
import { MailOptions } from '#model/state/mail.ts';
import { sha256 } from '#system/files.ts';
import { within } from '../bounded.ts';
import { readMail } from './read-mail.ts';
import { receiveMail } from './smtp-server.ts';
import type { Delivery } from './smtp-session.ts';

/** Mails kept at a time: whoever sends more is told that there is no room. */
const MOST_MAILS = 10_000;

interface Kept {
  readonly print: string;
  readonly mail: Mail;
}

/** All mails that an app sent, each kept before its sender hears that it was taken. */
class Mailbox implements StateSystem {
  readonly title: string;
  readonly #marks = new Map<number, number>();
  #mails: Kept[] = [];
  #waiting = new Set<() => void>();
  #last = 0;
  #received = 0;
  #end: () => Promise<void> = async () => undefined;

  private constructor(port: number) {
    this.title = `mail sent to 127.0.0.1:${port}`;
  }

  static async open(port: number): Promise<Mailbox> {
    const box = new Mailbox(port);
    box.#end = await receiveMail(port, (delivery) => box.#take(delivery));
    return box;
  }

  async fingerprint(): Promise<string> {
    return sha256(this.#mails.map(({ print }) => print).join());
  }

  async mark(): Promise<StateMark> {
    const mark = { id: (this.#last += 1) };
    this.#marks.set(mark.id, this.#mails.length);
    return mark;
  }

  async restore({ id }: StateMark): Promise<void> {
    this.#mails = this.#mails.slice(0, this.#marks.get(id) ?? 0);
  }

  async mail(question: MailQuestion): Promise<readonly Mail[]> {
    const { after = 0, fits = () => true } = question;
    const found = () =>
      this.#mails.map(({ mail }) => mail).filter((mail) => mail.number > after && fits(mail));
    const until = performance.now() + question.within;
    for (;;) {
      const mails = found();
      const left = until - performance.now();
      if (mails.length > 0 || left <= 0) return mails;
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#waiting.add(resolve);
      await within(left, promise);
      this.#waiting.delete(resolve);
    }
  }

  async close(): Promise<void> {
    const end = this.#end;
    this.#end = async () => undefined;
    await end();
  }

  async #take(delivery: Delivery): Promise<void> {
    if (this.#mails.length >= MOST_MAILS) throw new Error('no room');
    const mail = await readMail(delivery);
    this.#mails.push({ print: sha256(delivery.raw), mail: { number: (this.#received += 1), ...mail } });
    for (const go of this.#waiting) go();
  }
}

async function open({ port }: MailOptions, { signal }: StateWorld): Promise<Mailbox> {
  signal.throwIfAborted();
  return Mailbox.open(port);
}

export const mail: StateAdapter<MailOptions> = { name: 'mail', options: MailOptions, open };
