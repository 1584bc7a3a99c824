import type { Problem } from '#model/problem.ts';
import { gateNext } from '#system/hosting/access-gate.ts';
import type { AccessGate, SentHeaders } from '#system/hosting/gate-signs.ts';
import { loginShown } from '#system/hosting/login-page.ts';
import * as faults from '#system/http/page-faults.ts';
import { gateOf } from './access-gate.ts';
import { fetchPage, type Answer, type Ask } from './fetch-page.ts';

type PageProblem = Omit<Problem, 'suite' | 'subject'>;
type Page = Extract<Answer, { kind: 'answer' }>;

const gateCodes: Readonly<Record<AccessGate['kind'], string>> = {
  login: 'target/login-page',
  challenge: 'target/challenge',
  absent: 'target/no-deploy',
  broken: 'target/not-running',
};

/** How a gate showed. */
function gateShown(answer: Answer): string {
  if (answer.kind === 'answer') return `status ${answer.status}`;
  return answer.kind === 'left-host' ? `redirect to ${answer.to.host}` : answer.kind;
}

function gateFault(asked: URL, answer: Answer, sent: SentHeaders): faults.PageFault | undefined {
  const gate = gateOf(answer, sent);
  return (
    gate && {
      code: gateCodes[gate.kind],
      message: `${asked.pathname} ${gate.predicate} (${gateShown(answer)}).`,
      next: gateNext(gate, sent),
    }
  );
}

function isWebPage({ headers }: Page): boolean {
  return (
    /html/i.test(headers.get('content-type') ?? '') &&
    !/attachment/i.test(headers.get('content-disposition') ?? '')
  );
}

function pageFault({ pathname: path }: URL, page: Page): faults.PageFault | undefined {
  if (page.status < 200 || page.status > 299) return faults.pageStatus(path, page.status);
  return isWebPage(page)
    ? undefined
    : faults.download(path, page.headers.get('content-type') || 'no content type');
}

function loginFault(asked: URL, answer: Answer): faults.PageFault | undefined {
  const shown =
    answer.kind === 'answer'
      ? loginShown(asked, { url: answer.url, status: answer.status, page: answer.text })
      : answer.kind === 'left-host' && loginShown(asked, { url: answer.to });
  return shown ? faults.loginPage(asked.pathname, shown) : undefined;
}

function answerFault(asked: URL, answer: Answer): faults.PageFault | undefined {
  switch (answer.kind) {
    case 'answer':
      return pageFault(asked, answer);
    case 'left-host':
      return faults.leftHost(asked.pathname, answer.to.host);
    case 'redirect-loop':
      return faults.redirectLoop(asked.pathname, answer.url.pathname);
    case 'timeout':
      return faults.pageTimeout(asked.pathname, answer.ms);
    case 'unreachable':
      return {
        code: 'target/unreachable',
        message: `${asked.href} cannot be reached: ${answer.reason}.`,
        next: 'Check that the server is running and the address is right.',
      };
  }
}

/** Why a page cannot be measured, or undefined when it can. */
export async function checkPage(origin: string, path: string, ask: Ask): Promise<PageProblem | undefined> {
  const url = new URL(path, origin);
  // `//elsewhere` and `/\elsewhere` are paths to a person and hosts to a browser.
  const answer: Answer =
    url.origin === new URL(origin).origin ? await fetchPage(url, ask) : { kind: 'left-host', to: url };
  const fault = gateFault(url, answer, ask.headers) ?? loginFault(url, answer) ?? answerFault(url, answer);
  return fault && { owner: 'target', ...fault };
}

/**
 * Why nothing at all of a target can be measured: its host lets nobody in who lacks a header. Asked for what names no
 * page, as load does.
 */
export async function checkEntrance(origin: string, ask: Ask): Promise<PageProblem | undefined> {
  const url = new URL('/', origin);
  const answer = await fetchPage(url, ask);
  const fault = gateOf(answer, ask.headers)?.openedBy ? gateFault(url, answer, ask.headers) : undefined;
  return fault && { owner: 'target', ...fault };
}
