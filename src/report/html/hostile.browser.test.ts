import { expect, test } from 'vitest';
import type { Report } from '#model/record/report.ts';
import { hostile, reportOf } from '../hostile.fixture.ts';
import { forgedReport } from '../forged.fixture.ts';
import { junit } from '../junit/junit.ts';
import { causedReport } from './caused.fixture.ts';
import { html } from './html.ts';
import { browser, pictured, useChrome } from './opened.fixture.ts';

useChrome(process.env['CHROME_PATH']);

/** The causes that the folded sample has, over a report of the same checks and findings. */
const folded = (report: Report): Report => ({
  ...report,
  verdict: { ...report.verdict, causes: causedReport().verdict.causes },
});

const known = [
  'html head meta title style body header div p h1 h2 h3 h4 ul ol li a b i code kbd nav main section article span',
  'strong button',
  'svg line text circle polyline path rect details summary dl dt dd pre fieldset legend label input',
  'table caption thead tbody tr th td figure figcaption footer script',
].flatMap((names) => names.split(' '));

test('text others wrote makes no element, no request and no link elsewhere', async () => {
  const page = await browser().newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|about):/.test(request.url())) asked.push(request.url());
  });
  const seen = async (text: string) => {
    await page.setContent(html.render(folded(reportOf(text)), new Map())[0]?.text ?? '');
    return page.evaluate(`(() => {
      const elements = [...document.querySelectorAll('*')];
      const names = [...new Set(elements.map(({ localName }) => localName))];
      const addresses = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      return {
        strange: names.filter((name) => !${JSON.stringify(known)}.includes(name)),
        scripts: document.scripts.length,
        links: addresses.filter((address) => !/^(#|https?:\\/\\/)/.test(address)),
        handlers: elements.flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith('on')),
      };
    })()`);
  };
  for (const text of hostile.filter((_, at) => at % 4 === 0 || at % 6 === 0)) {
    expect({ text, ...Object(await seen(text)) }).toEqual({
      text,
      strange: [],
      scripts: 1,
      links: [],
      handlers: [],
    });
  }
  expect(asked).toEqual([]);
  await page.close();
});

/** Text that leaves an attribute, an element, a style or a script, or leads elsewhere. */
const escapes = [
  '" onload="alert(1)',
  "' onmouseover='alert(1)",
  '"><meta http-equiv="refresh" content="0;url=https://evil.test/">',
  "'><iframe src=https://evil.test/></iframe>",
  '"></text></svg><script>location = "https://evil.test/"</script>',
  '</style></title></script><base href="https://evil.test/"><form action="https://evil.test/"><button>',
  '<a href="javascript:alert(1)" autofocus onfocus="alert(1)">x</a>',
  'javascript:location="https://evil.test/"',
  'JAVA\tSCRIPT:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '//evil.test/x',
  '{{{script}}} {{&style}} {{> number}}',
  '&quot;&gt;&lt;script&gt;',
  '`<b>`"`<i x="`',
  '\u0000"\u0000><img src=x onerror=alert(1)>',
  'url(https://evil.test/x);background:url(//evil.test)',
];

test('a report whose every string means harm is a page of the same elements, attributes and addresses', async () => {
  const page = await browser().newPage();
  const left: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|about):/.test(request.url())) left.push(request.url());
  });
  page.on('dialog', (dialog) => left.push(dialog.message()));
  const shapeOf = async (report: Report): Promise<unknown> => {
    await page.setContent(html.render(folded(report), pictured())[0]?.text ?? '');
    // What stands in backticks is code, in any text.
    return page.evaluate(`[...document.querySelectorAll('*')]
      .filter(({ localName }) => localName !== 'code')
      .map((element) => [
        element.localName,
        ...element.getAttributeNames(),
        ...['href', 'src', 'style', 'action'].map((name) => element.getAttribute(name)).filter(Boolean),
      ].join(' '))`);
  };
  // Without its series a load is drawn window by window, under its metrics' titles.
  for (const without of [{}, { series: [] }]) {
    const usual = await shapeOf({ ...forgedReport('word', 'forged'), ...without });
    for (const text of escapes) {
      const shape = await shapeOf({ ...forgedReport(text, 'forged'), ...without });
      expect({ text, shape }).toEqual({ text, shape: usual });
    }
  }
  expect(left).toEqual([]);
  await page.close();
});

test('JUnit is well-formed XML whatever the text', async () => {
  const page = await browser().newPage();
  const broken: string[] = [];
  for (const text of hostile) {
    const xml = junit.render(reportOf(text), new Map())[0]?.text ?? '';
    const fault = await page.evaluate(
      (source) =>
        new DOMParser().parseFromString(source, 'application/xml').querySelector('parsererror')?.textContent,
      xml,
    );
    if (fault) broken.push(`${JSON.stringify(text)}: ${fault}`);
  }
  expect(broken).toEqual([]);
  await page.close();
});
