import PostalMime, { type Address } from 'postal-mime';
import type { Mail } from '#model/contract/mail.ts';
import type { Delivery } from './smtp-session.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

/** An attribute's text: character references read as browsers read the common ones. */
function unescaped(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}

/** Addresses of links: of the HTML part, then of the text. */
function linksIn(html: string, text: string): readonly string[] {
  const marked = [...html.matchAll(/<a\s[^>]*?href\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)];
  const bare = text.match(/https?:\/\/[^\s<>"'`]+/g) ?? [];
  return [
    ...new Set([
      ...marked.map(([, double, single]) => unescaped(double ?? single ?? '').trim()),
      ...bare.map((link) => link.replace(/[.,;:!?)\]}]+$/, '')),
    ]),
  ].filter((link) => link !== '');
}

const addressOf = (from: Address | undefined): string => from?.address?.toLowerCase() ?? '';

const sizeOf = (content: string | ArrayBuffer | Uint8Array): number =>
  typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;

/** A mail as people read it. */
export async function readMail({ from, to, raw }: Delivery): Promise<Omit<Mail, 'number'>> {
  const email = await PostalMime.parse(raw);
  const { html = '', text = '' } = email;
  return {
    to,
    from: addressOf(email.from) || from,
    subject: email.subject ?? '',
    headers: Object.fromEntries(email.headers.map(({ key, value }) => [key, value])),
    text,
    html,
    links: linksIn(html, text),
    attachments: email.attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? '',
      mime: mimeType,
      bytes: sizeOf(content),
    })),
  };
}
