import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loosened } from '#config/looser/looser.ts';
import { problemsOf } from '#model/problem.ts';
import { describePlan } from '#run/plan/describe.ts';
import { planOf } from '#run/plan/task-plan.ts';
import { emptyFolder, hostOf } from '../../../fixtures/host.ts';
import { requestIn } from '../../../fixtures/request.ts';
import { builtIn } from './extensions.ts';
import { settingsOf } from './settings.ts';

const { suites } = builtIn();

const main = (include: string, more = ''): string => `version: 1
target: { url: "http://127.0.0.1:1" }
suites:
  flows:
    uses: journey
    with:
      include: ${include}
${more}`;
const login = 'fragments:\n  login:\n    - post: /login\n';
const buy = `journeys:
  buy:
    as: buyer
    steps:
      - use: login
      - get: /cart
        expect: { status: 200 }
actors: { buyer: { headers: { x: "1" } } }
`;

/** A checkout with these files, in a folder beside which nothing else of it lies. */
async function checkout(files: Readonly<Record<string, string>>) {
  const cwd = join(await emptyFolder(), 'shop');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), text);
  }
  const request = requestIn(cwd, { host: hostOf(cwd, [], { GITHUB_WORKSPACE: cwd }) });
  return { cwd, read: () => settingsOf(request, suites) };
}

async function mistakes(files: Readonly<Record<string, string>>) {
  const { read } = await checkout(files);
  return problemsOf(await read().catch((error: unknown) => error)).map(
    ({ message, next, place }) => `${place?.file}:${place?.line} ${message} ${next}`,
  );
}

test('journeys, fragments and actors of files are as if they stood in the config, each at its own line', async () => {
  const { read } = await checkout({
    'tidemark.yml': main(
      '[ "journeys/**/*.yml", common.yml ]',
      '      journeys: { look: { steps: [ { get: / } ] } }\n',
    ),
    'journeys/b.yml': buy.replace('buy:', 'second:').replace(/actors.*\n/, ''),
    'journeys/deep/a.yml': buy,
    'journeys/.hidden.yml': 'odd: 1\n',
    'journeys/notes.txt': 'none of ours',
    'common.yml': login,
  });
  const config = await read();
  const plan = planOf(config, suites, true);
  expect(plan.tasks.map(({ id }) => id)).toEqual(['flows:look', 'flows:second', 'flows:buy']);
  expect(plan.tasks[2]?.places).toMatchObject({
    'login › POST /login': { file: 'common.yml', line: 3 },
    'GET /cart': { file: 'journeys/deep/a.yml', line: 6 },
  });
  expect(config.actors.map(({ name }) => name)).toEqual(['buyer']);
  expect(describePlan(plan, 'http://x')).toMatch(/flows:buy .*from journeys\/deep\/a\.yml\n/);
});

test('rows that begin with a dot lie beside the file that names them, all others at the root', async () => {
  const journeyOf = (name: string, data: string) =>
    `journeys:\n  ${name}:\n    data: ${data}\n    steps: [ { get: / } ]\n`;
  const { read } = await checkout({
    'tidemark.yml': main(
      '"journeys/*.yml"',
      '      journeys: { look: { data: ./a.csv, steps: [ { get: / } ] } }\n',
    ),
    'journeys/a.yml': journeyOf('near', './users.csv'),
    'journeys/b.yml': journeyOf('up', '../data/users.json'),
    'journeys/c.yml': journeyOf('root', 'data/users.csv'),
  });
  const { tasks } = planOf(await read(), suites, true);
  const found = tasks.map(({ input, places }) => [Object(input).data, places?.['› data']?.file]);
  expect(found).toEqual([
    ['a.csv', 'tidemark.yml'],
    ['journeys/users.csv', 'journeys/a.yml'],
    ['data/users.json', 'journeys/b.yml'],
    ['data/users.csv', 'journeys/c.yml'],
  ]);
});

test('every mistake of all files is told at its own file and line', async () => {
  const files = {
    'tidemark.yml': main('journeys/*.yml', '      journeys: { buy: { steps: [ { get: shop } ] } }\n'),
    'journeys/a.yml': buy.replace('/cart', 'cart'),
    'journeys/b.yml': `${login}fragmnts: {}\nactors: [ buyer ]\n`,
    'journeys/c.yml': login.replace('post: /login', 'post: /login\n      expcet: {}'),
  };
  expect(await mistakes(files)).toMatchInlineSnapshot(`
    [
      "journeys/a.yml:2 journeys.buy is written twice: here and at tidemark.yml:8. Give one of them another name, or remove it.",
      "journeys/a.yml:6 suites.flows.with.journeys.buy (journeys/a.yml).steps[1].get must begin with / and hold no spaces, e.g. /api/products?page=1. Correct suites.flows.with.journeys.buy (journeys/a.yml).steps[1].get.",
      "journeys/b.yml:4 fragmnts is not a key of an included file. Did you mean fragments? Its keys are journeys, fragments, actors; all else stands in the config itself.",
      "journeys/b.yml:5 actors is no mapping. Write names with what they stand for below it.",
      "journeys/c.yml:2 fragments.login is written twice: here and at journeys/b.yml:2. Give one of them another name, or remove it.",
      "journeys/c.yml:4 expcet is not a key of suites.flows.with.fragments.login (journeys/c.yml)[0]. Did you mean expect? Write expect instead of expcet.",
      "tidemark.yml:8 suites.flows.with.journeys.buy.steps[0].get must begin with / and hold no spaces, e.g. /api/products?page=1. Correct suites.flows.with.journeys.buy.steps[0].get.",
    ]
  `);
});

test('files that cannot be read are all told at once, and nothing that may stand in them is missed', async () => {
  const files = {
    'tidemark.yml': main(
      '[ "journeys/*.yml", "none/*.yml", gone.yml, "https://a.example/x.yml", notes.txt ]',
    ),
    'journeys/a.yml': 'journeys: { buy: [',
    'journeys/b.yml': '',
    'journeys/c.yml': '- a\n',
    'journeys/d.yml': 'journeys: { sell: { steps: [ { use: login } ] } }\n',
  };
  expect(await mistakes(files)).toMatchInlineSnapshot(`
    [
      "journeys/a.yml:1 A [ or { that was opened here or above is not closed. Close it.",
      "journeys/c.yml:1 journeys/c.yml holds no keys and values. Begin it with journeys: and names below it, or do not include it.",
      "tidemark.yml:7 journeys/b.yml is empty. Begin it with journeys: and names below it, or do not include it.",
      "tidemark.yml:7 include: none/*.yml names no file. It is looked for beside tidemark.yml; correct the path, or remove the line.",
      "tidemark.yml:7 include: gone.yml names no file. It is looked for beside tidemark.yml; correct the path, or remove the line.",
      "tidemark.yml:7 include takes files of this repository, not https://a.example/x.yml. Write a path relative to the file it stands in, such as journeys/*.yml.",
      "tidemark.yml:7 include takes .yml or .yaml files, not notes.txt. End it with .yml, such as journeys/*.yml.",
    ]
  `);
});

test('no file outside the workspace is included, by name or by link', async () => {
  const { cwd, read } = await checkout({
    'tidemark.yml': main('[ "../other/*.yml", "in/*.yml" ]'),
    'in/a.yml': buy,
  });
  await mkdir(join(cwd, '../other'));
  await writeFile(join(cwd, '../other/secret.yml'), login);
  await symlink('../../other/secret.yml', join(cwd, 'in/secret.yml'));
  const told = problemsOf(await read().catch((error: unknown) => error)).map(({ code, message }) => [
    code,
    message,
  ]);
  const outside = join(cwd, '../other');
  expect(told).toEqual([
    ['config/path-outside', `include leads out of the workspace: ../other/*.yml is ${outside}.`],
    ['config/path-outside', `include leads out of the workspace: in/secret.yml is ${outside}/secret.yml.`],
  ]);
});

test('what a pull request takes out of an included file is looser', async () => {
  const before = await checkout({
    'tidemark.yml': main('[ j1.yml, j2.yml ]'),
    'j1.yml': buy,
    'j2.yml': login,
  });
  const now = await checkout({
    'tidemark.yml': main('j*.yml'),
    'j1.yml': buy.replace('200', '500'),
    'j2.yml': login,
  });
  expect(loosened(await before.read(), await now.read(), suites).map(({ key }) => key)).toEqual([
    'suites.flows.with.journeys.buy.GET /cart expect',
  ]);
});

test('editors are told what such a file may hold', async () => {
  const schema = JSON.parse(await readFile('schemas/tidemark.journey.schema.json', 'utf8'));
  expect(Object.keys(schema.properties)).toEqual(['journeys', 'fragments', 'actors']);
  expect(schema.additionalProperties).toBe(false);
  expect(JSON.stringify(schema.properties.journeys)).toContain('#/definitions/');
});
