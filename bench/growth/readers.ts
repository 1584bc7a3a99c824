import * as problemText from '../../src/faces/text/problem-text.ts';
import * as command from '#event/command.ts';
import * as body from '#http/body.ts';
import * as jsonPath from '#http/json-path.ts';
import * as templateParts from '#http/template-parts.ts';
import * as template from '#http/template.ts';
import * as amounts from '#model/amounts.ts';
import * as lasting from '#model/lasting.ts';
import * as suggest from '#model/suggest.ts';
import * as marker from '#report/comment/marker.ts';
import * as markdown from '#report/markdown/markdown.ts';
import * as reportClean from '#report/text/clean.ts';
import * as addresses from '#suites/addresses.ts';
import * as answerHead from '#system/http/wire/answer-head.ts';
import * as lastingText from '#suites/visual/testers/lasting-text.ts';
import * as accessGate from '#system/hosting/access-gate.ts';
import * as deployAddress from '#system/hosting/deploy-address.ts';
import * as loginPage from '#system/hosting/login-page.ts';
import * as pageTitle from '#system/hosting/page-title.ts';
import * as slugs from '#system/slug.ts';
import * as text from '#system/text.ts';
import { secretReaders, type Read, type Readers } from './secret-readers.ts';
import { ofSameDeploy } from '#target/same-deploy.ts';

const HOME = new URL('https://a.test/');
const sources = { seed: 1, uuid: () => 'u', now: () => new Date(0) };

/** Where nobody reads what is printed. */
const nowhere = { write: () => undefined, isTTY: false, columns: 80, colour: false };

/** What a reader says of a text that it refuses. */
function orRefused(read: Read): Read {
  return (given) => {
    try {
      return read(given);
    } catch (error) {
      return error;
    }
  };
}

const page = (given: string) => ({
  status: 200,
  url: HOME,
  text: given,
  headers: new Headers({ server: given.replaceAll(/[^ -~]/g, '-').trim() }),
});
const answer = (given: string) => ({ kind: 'answer', ...page(given), ms: 1 }) as const;

/** Every function that reads what others wrote, by file. */
export const readersByFile: Readonly<Record<string, Readers>> = {
  'system/text.ts': {
    of: text,
    read: {
      clean: (given) => text.clean(given),
      cleanName: text.cleanName,
      cleanText: text.cleanText,
    },
  },
  'event/command.ts': { of: command, read: { commandOf: (a) => command.commandOf(`/tidemark ${a}`) } },
  'system/slug.ts': {
    of: slugs,
    read: {
      slug: slugs.slug,
      slugOfRuns: (given) => slugs.slugOfRuns(given, '-'),
      branchSlug: slugs.branchSlug,
      withoutOuterHyphens: slugs.withoutOuterHyphens,
    },
  },
  ...secretReaders,
  'system/hosting/login-page.ts': {
    of: loginPage,
    read: {
      loginShown: (given) => [
        loginPage.loginShown(HOME, { url: HOME, status: 200, page: given }),
        loginPage.loginShown(HOME, { url: new URL(`/${encodeURIComponent(given.toWellFormed())}`, HOME) }),
      ],
    },
  },
  'system/hosting/page-title.ts': {
    of: pageTitle,
    read: { titleOf: pageTitle.titleOf, firstWords: pageTitle.firstWords },
  },
  'system/hosting/access-gate.ts': {
    of: accessGate,
    read: {
      gateOfPage: (given) =>
        [401, 404, 200].map((status) => accessGate.gateOfPage({ ...page(given), status }, {})),
      gateOfRedirect: (given) =>
        accessGate.gateOfRedirect(new URL(`/${encodeURIComponent(given.toWellFormed())}`, HOME)),
      gateNext: undefined,
    },
  },
  'system/hosting/deploy-address.ts': {
    of: deployAddress,
    read: { deployAddress: deployAddress.deployAddress },
  },
  'target/same-deploy.ts': {
    of: { ofSameDeploy },
    read: { ofSameDeploy: (given) => ofSameDeploy(answer(given), answer(given)) },
  },
  'http/template-parts.ts': {
    of: templateParts,
    read: {
      templateParts: templateParts.templateParts,
      replaceTemplates: (given) => templateParts.replaceTemplates(given, () => ''),
    },
  },
  'http/template.ts': {
    of: template,
    read: {
      unknownWord: template.unknownWord,
      compileTemplate: orRefused((given) => template.compileTemplate(given, sources)),
      renderTemplate: undefined,
    },
  },
  'http/body.ts': {
    of: body,
    read: {
      encodeForm: (given) => body.encodeForm({ a: given.toWellFormed() }),
      encodeBody: (given) => body.encodeBody({ form: { a: given.toWellFormed() } }),
    },
  },
  'http/json-path.ts': {
    of: jsonPath,
    read: {
      compileJsonPath: orRefused((given) => jsonPath.compileJsonPath(`$${given}`)),
      compileCondition: orRefused(jsonPath.compileCondition),
      askedByCondition: orRefused(jsonPath.askedByCondition),
      jsonPathMistake: undefined,
      conditionMistake: undefined,
    },
  },
  'model/amounts.ts': {
    of: amounts,
    read: {
      readAmount: (given) => amounts.readAmount(given, 'ms'),
      amountOf: (given) => amounts.amountOf('bytes').safeParse(given),
      writeAmount: undefined,
    },
  },
  'model/lasting.ts': {
    of: lasting,
    read: {
      lastingName: (given) => lasting.lastingName(`https://a.test/${given}`, 'https://a.test'),
      lastingHost: lasting.lastingHost,
      lastingSelector: lasting.lastingSelector,
    },
  },
  'model/suggest.ts': {
    of: suggest,
    read: {
      suggest: (given) => [
        suggest.suggest(given, [given.slice(1)]),
        suggest.suggest('word', given.split(/\W/)),
      ],
      didYouMean: (given) => suggest.didYouMean(given, [given.slice(1), given.slice(2)]),
    },
  },
  'report/text/clean.ts': {
    of: reportClean,
    read: {
      cleanLines: (given) => reportClean.cleanLines(given),
      cleanBlock: (given) => reportClean.cleanBlock(given, 40),
      webAddress: (given) => reportClean.webAddress(`https://a.test/${given}`),
    },
  },
  'report/markdown/markdown.ts': {
    of: markdown,
    read: {
      code: (given) => markdown.code(given),
      fence: (given) => markdown.fence(given),
      prose: (given) => markdown.prose(given),
      link: (given) => markdown.link('a', `https://a.test/${given}`),
      table: undefined,
    },
  },
  'report/comment/marker.ts': {
    of: marker,
    read: {
      markerStart: marker.markerStart,
      markerOf: (given) => marker.markerOf(given, { run: given, sha: given, lasting: given }),
      marker: undefined,
    },
  },
  'faces/text/problem-text.ts': {
    of: problemText,
    read: {
      harmless: (given) => problemText.harmless(given, true),
      print: (given) => problemText.print(nowhere, given),
      printCsv: (given) => problemText.printCsv(nowhere, given),
      problemText: (given) =>
        problemText.problemText([
          {
            code: 'a/b',
            owner: 'config',
            message: given,
            next: given,
            place: { file: 'a', line: 1, column: given.length, excerpt: given },
          },
        ]),
    },
  },
  'suites/addresses.ts': {
    of: addresses,
    read: {
      isOwn: (given) => addresses.isOwn(`https://${given}`, 'https://a.test'),
      addressOf: (given) => addresses.addressOf(`https://a.test/${given}`, 'https://a.test'),
      fileOf: (given) => addresses.fileOf(given, 'https://a.test/app.js.map'),
    },
  },
  'suites/visual/testers/lasting-text.ts': {
    of: lastingText,
    read: { lastingText: (given) => lastingText.lastingText(given, 'https://a.test') },
  },
  'system/http/wire/answer-head.ts': {
    of: { headOf: answerHead.headOf },
    read: {
      headOf: orRefused((given) =>
        answerHead.headOf(
          `HTTP/1.1 200 OK\r\nx:${given}x\r\nkeep-alive: ${given}\r\nconnection: ${given}\r\n\r\n`,
        ),
      ),
    },
  },
};
