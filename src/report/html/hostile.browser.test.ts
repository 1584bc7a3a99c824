import { expect, test } from 'vitest';
import type { Report } from '#model/record/report.ts';
import { hostile, reportOf } from '../hostile.fixture.ts';
import { forgedReport } from '../forged.fixture.ts';
import { junit } from '../junit/junit.ts';
import { folded, strangeIn } from './harm.fixture.ts';
import { html } from './html.ts';
import { browser, pictured, useChrome } from './opened.fixture.ts';

useChrome(process.env['CHROME_PATH']);

test('text others wrote makes no element, no request and no link elsewhere', async () => {
  expect(await strangeIn(hostile.filter((_, at) => at % 6 === 0))).toEqual([]);
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
  const eachWay = Array.from({ length: 6 }, (_, way) => hostile.filter((_text, at) => at % 6 === way));
  for (const texts of eachWay) {
    const faults = await page.evaluate(
      (sources) =>
        sources.map(
          (source) =>
            new DOMParser().parseFromString(source, 'application/xml').querySelector('parsererror')
              ?.textContent,
        ),
      texts.map((text) => junit.render(reportOf(text), new Map())[0]?.text ?? ''),
    );
    for (const [at, fault] of faults.entries())
      if (fault) broken.push(`${JSON.stringify(texts[at])}: ${fault}`);
  }
  expect(broken).toEqual([]);
  await page.close();
});
