import type { AccessGate, GateSign, ReceivedPage, SentHeaders } from './gate-signs.ts';
import { loginGates } from './login-gates.ts';
import { missingDeploys } from './missing-deploys.ts';
import { firstWords, titleOf } from './page-title.ts';

/** Every gate we know. A dead tunnel shows its host's warning page too, so what is missing goes first. */
export const accessGates: readonly AccessGate[] = [...missingDeploys, ...loginGates];

const sends = (sent: SentHeaders, name: string): boolean =>
  Object.keys(sent).some((header) => header.toLowerCase() === name);

function fitsHead(sign: GateSign, page: ReceivedPage, sent: SentHeaders): boolean {
  const { status, host, header, cookie, unsent } = sign;
  if (status && !status.includes(page.status)) return false;
  if (host && !host.test(page.url.hostname)) return false;
  if (header && !header[1].test(page.headers.get(header[0]) ?? '')) return false;
  if (cookie && !page.headers.getSetCookie().some((line) => cookie.test(line))) return false;
  return unsent === undefined || !sends(sent, unsent);
}

function fitsBody({ title, text }: GateSign, page: ReceivedPage): boolean {
  return (
    (title?.test(titleOf(page.text) || firstWords(page.text)) ?? true) && (text?.test(page.text) ?? true)
  );
}

/** A sign of a redirect never fits a page. */
const shows = (sign: GateSign, page: ReceivedPage, sent: SentHeaders): boolean =>
  !sign.redirect && fitsHead(sign, page, sent) && fitsBody(sign, page);

/** The gate that was received in place of a page, if it is one we know. */
export function gateOfPage(page: ReceivedPage, sent: SentHeaders): AccessGate | undefined {
  return accessGates.find(({ signs }) => signs.some((sign) => shows(sign, page, sent)));
}

/** The gate to which a redirect led, if it is one we know. */
export function gateOfRedirect({ hostname, pathname }: URL): AccessGate | undefined {
  return accessGates.find(({ signs }) =>
    signs.some(({ redirect }) => redirect?.test(`${hostname}${pathname}`)),
  );
}

/** What to do about a gate; a header that opens it and was sent already did not fit. */
export function gateNext({ openedBy = [], next }: AccessGate, sent: SentHeaders): string {
  const tried = openedBy.filter((name) => sends(sent, name));
  return tried.length === 0
    ? next
    : `The header ${tried.join(' and ')} was sent but not accepted: ` +
        'check the value of its secret, and that it belongs to this project.';
}
