import type { Answer } from './fetch-page.ts';
import type { Sign, Wall } from './gate-signs.ts';
import { walls } from './known-gates.ts';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The title of a page, '' where it has none. */
export function titleOf(text: string): string {
  return oneLine(/<title[^<>]{0,500}>([^<]{0,500})/i.exec(text)?.[1] ?? '');
}

/** How a text without markup begins. */
const firstWords = (text: string): string =>
  text.trimStart().startsWith('<') ? '' : oneLine(text.slice(0, 200));

type Page = Extract<Answer, { kind: 'answer' }>;
type Sent = Readonly<Record<string, string>>;

const sends = (sent: Sent, name: string): boolean =>
  Object.keys(sent).some((one) => one.toLowerCase() === name);

function fitsHead(
  { status, host, header, cookie, unsent }: Sign,
  { status: given, url, headers }: Page,
  sent: Sent,
): boolean {
  if (status && !status.includes(given)) return false;
  if (host && !host.test(url.hostname)) return false;
  if (header && !header[1].test(headers.get(header[0]) ?? '')) return false;
  if (cookie && !headers.getSetCookie().some((line) => cookie.test(line))) return false;
  return unsent === undefined || !sends(sent, unsent);
}

function fitsBody({ title, text }: Sign, page: Page): boolean {
  return (
    (title?.test(titleOf(page.text) || firstWords(page.text)) ?? true) && (text?.test(page.text) ?? true)
  );
}

/** A sign of a redirect never fits a page. */
const shows = (sign: Sign, page: Page, sent: Sent): boolean =>
  !sign.redirect && fitsHead(sign, page, sent) && fitsBody(sign, page);

/** The wall an answer shows, if it is one we know. `sent` are the request's headers. */
export function wallOf(answer: Answer, sent: Sent): Wall | undefined {
  if (answer.kind === 'left-host')
    return walls.find(({ signs }) =>
      signs.some(({ redirect }) => redirect?.test(`${answer.to.hostname}${answer.to.pathname}`)),
    );
  return answer.kind === 'answer'
    ? walls.find(({ signs }) => signs.some((sign) => shows(sign, answer, sent)))
    : undefined;
}

/** What to do about a wall; a key that was sent already did not fit. */
export function wallNext({ keys = [], next }: Wall, sent: Sent): string {
  const tried = keys.filter((name) => sends(sent, name));
  return tried.length === 0
    ? next
    : `The header ${tried.join(' and ')} was sent but not accepted: check the value of its secret, and that it belongs to this project.`;
}
