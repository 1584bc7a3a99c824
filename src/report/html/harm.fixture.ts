import type { Report } from '#model/record/report.ts';
import { reportOf } from '../hostile.fixture.ts';
import { causedReport } from './caused.fixture.ts';
import { html } from './html.ts';
import { browser } from './opened.fixture.ts';

// What text that means harm makes of a report's page.

const { causes } = causedReport().verdict;

/** The causes that the folded sample has, over a report of the same checks and findings. */
export const folded = (report: Report): Report => ({ ...report, verdict: { ...report.verdict, causes } });

const known = [
  'html head meta title style body header div p h1 h2 h3 h4 ul ol li a b i code kbd nav main section article span',
  'strong button',
  'svg line text circle polyline path rect details summary dl dt dd pre fieldset legend label input',
  'table caption thead tbody tr th td figure figcaption footer script',
].flatMap((names) => names.split(' '));

/** What pages of these texts hold that is not ours, by text, and what they ask for. */
export async function strangeIn(texts: readonly string[]): Promise<readonly unknown[]> {
  const page = await browser().newPage();
  const found: unknown[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|about):/.test(request.url())) found.push(request.url());
  });
  for (const text of texts) {
    await page.setContent(html.render(folded(reportOf(text)), new Map())[0]?.text ?? '');
    const seen: unknown = await page.evaluate(`(() => {
      const elements = [...document.querySelectorAll('*')];
      const names = [...new Set(elements.map(({ localName }) => localName))];
      const addresses = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      const handlers = elements.flatMap((element) => element.getAttributeNames());
      return [
        ...names.filter((name) => !${JSON.stringify(known)}.includes(name)),
        ...addresses.filter((address) => !/^(#|https?:\\/\\/)/.test(address)),
        ...handlers.filter((name) => name.startsWith('on')),
        ...(document.scripts.length === 1 ? [] : [document.scripts.length + ' scripts']),
      ];
    })()`);
    if (!Array.isArray(seen) || seen.length > 0) found.push({ text, seen });
  }
  await page.close();
  return found;
}
