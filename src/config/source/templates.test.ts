import { expect, test } from 'vitest';
import { complaint, read } from '../sample.ts';

const around = (lines: string): string => `version: 1\npages: { home: / }\n${lines}`;

test('env, secrets and vars are filled in, within longer texts too', async () => {
  const config = await read(
    around(
      'vars: { host: "${{ env.HOST }}", port: 4000 }\n' +
        'target: { url: "http://${{ vars.host }}:${{vars.port}}", ' +
        'headers: { authorization: "Bearer ${{ secrets.TOKEN }}" } }\n',
    ),
    {
      env: { HOST: 'preview.example.test', TOKEN: 't0ken-value' },
    },
  );
  expect(config.target).toMatchObject({
    url: 'http://preview.example.test:4000',
    headers: { authorization: 'Bearer t0ken-value' },
  });
  expect(config.secrets).toEqual(['t0ken-value']);
});

test('a value is put in as text and never read as a template or YAML again', async () => {
  const { target } = await read(around('target: { headers: { a: "${{ env.A }}", b: "${{ env.B }}" } }\n'), {
    env: { A: '${{ secrets.B }}', B: 'true' },
  });
  expect(target.headers).toEqual({ a: '${{ secrets.B }}', b: 'true' });
});

test('a secret used through a variable is known as one', async () => {
  const config = await read(
    around(
      'vars: { auth: "Basic ${{ secrets.KEY }}" }\ntarget: { headers: { authorization: "${{ vars.auth }}" } }\n',
    ),
    { env: { KEY: 'k3y-value' } },
  );
  expect([config.target.headers, config.secrets]).toEqual([
    { authorization: 'Basic k3y-value' },
    ['k3y-value'],
  ]);
});

test('what a suite fills in per request is left as it stands', async () => {
  const words =
    '${{ uuid }} ${{ timestamp }} ${{timestamp_unix}} ${{ request_number }} ${{ random_int }} ${{ row.email }}';
  const { suites } = await read(
    around(
      `suites: { api: { uses: hits, with: { scenarios: ` +
        `{ a: { rate: 1/s, endpoints: [{ post: /x, json: { text: "${words}" } }] } } } } }\n`,
    ),
  );
  expect(suites[0]?.options).toMatchObject({ scenarios: { a: { endpoints: [{ json: { text: words } }] } } });
});

test('amounts may come from a template', async () => {
  expect(
    (await read(around('target: { wait: "${{ env.WAIT }}" }\n'), { env: { WAIT: '30s' } })).target.wait,
  ).toBe(30_000);
});

test('what cannot be filled in is told with its name and line', async () => {
  const text = around(`vars: { a: x, b: "\${{ vars.a }}" }
target:
  headers:
    a: "\${{ env.PREVEIW_URL }}"
    b: "\${{ secrets.TOKEN }}"
    c: "\${{ secrets.EMPTY }}"
    d: "\${{ vars.aa }}"
    e: "\${{ uid }}"
    f: "\${{ secret.TOKEN }}"
    g: "\${{ github.sha == 'x' }}"
    h: "\${{ env.A"
    i: "\${{ env.INPUT_GITHUB-TOKEN }} \${{ env.GITHUB_TOKEN }}"
    j-\${{ env.HOME }}: x
    k: \${{ env.ACTIONS_RUNTIME_TOKEN }}
`);
  expect(
    await complaint(text, {
      env: {
        PREVIEW_URL: 'https://x.example.test',
        EMPTY: '',
        GITHUB_TOKEN: 'ghs_x',
        ACTIONS_RUNTIME_TOKEN: 'y',
        HOME: '/root',
      },
    }),
  ).toMatchInlineSnapshot(`
    "tidemark.yml:6:8: The environment variable PREVEIW_URL of \${{ env.PREVEIW_URL }} is not set. Did you mean PREVIEW_URL?
      6 |     a: "\${{ env.PREVEIW_URL }}"
        |        ^
      Set it before Tidemark runs, e.g. \`env: { PREVEIW_URL: … }\` on the step.
    tidemark.yml:7:8: The environment variable TOKEN of \${{ secrets.TOKEN }} is not set.
      7 |     b: "\${{ secrets.TOKEN }}"
        |        ^
      Hand it to the step: \`env: { TOKEN: \${{ secrets.TOKEN }} }\` (a pull request from a fork has no secrets).
    tidemark.yml:8:8: The environment variable EMPTY of \${{ secrets.EMPTY }} is set but empty.
      8 |     c: "\${{ secrets.EMPTY }}"
        |        ^
      Hand it to the step: \`env: { EMPTY: \${{ secrets.EMPTY }} }\` (a pull request from a fork has no secrets).
    tidemark.yml:9:8: vars.aa is not set.
      9 |     d: "\${{ vars.aa }}"
        |        ^
      Set it at the top of the file: \`vars: { aa: … }\`.
    tidemark.yml:10:8: \${{ uid }} means nothing here. Did you mean \${{ uuid }}?
      10 |     e: "\${{ uid }}"
         |        ^
      Write \${{ uuid }}.
    tidemark.yml:11:8: \${{ secret.TOKEN }} means nothing here. Did you mean \${{ secrets.TOKEN }}?
      11 |     f: "\${{ secret.TOKEN }}"
         |        ^
      Write \${{ secrets.TOKEN }}.
    tidemark.yml:12:8: \${{ github.sha == 'x' }} means nothing here.
      12 |     g: "\${{ github.sha == 'x' }}"
         |        ^
      Templates are: env.NAME, secrets.NAME, vars.NAME, uuid, timestamp, timestamp_unix, request_number, random_int, row.column; there are no expressions.
    tidemark.yml:13:8: A template is opened with \${{ and not closed.
      13 |     h: "\${{ env.A"
         |        ^
      Write it as \${{ env.NAME }}.
    tidemark.yml:14:8: INPUT_GITHUB-TOKEN belongs to the runner and is not given to a config.
      14 |     i: "\${{ env.INPUT_GITHUB-TOKEN }} \${{ env.GITHUB_TOKEN }}"
         |        ^
      Pass what the target needs under a name of its own.
    tidemark.yml:14:8: GITHUB_TOKEN belongs to the runner and is not given to a config.
      14 |     i: "\${{ env.INPUT_GITHUB-TOKEN }} \${{ env.GITHUB_TOKEN }}"
         |        ^
      Pass what the target needs under a name of its own.
    tidemark.yml:15:5: A template cannot be a key (j-\${{ env.HOME }}).
      15 |     j-\${{ env.HOME }}: x
         |     ^
      Write the key itself; templates belong in values.
    tidemark.yml:16:8: ACTIONS_RUNTIME_TOKEN belongs to the runner and is not given to a config.
      16 |     k: \${{ env.ACTIONS_RUNTIME_TOKEN }}
         |        ^
      Pass what the target needs under a name of its own."
  `);
});

test.each(['GITHUB_ENV', 'RUNNER_TEMP', 'INPUT_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'github_path'])(
  '%s is the runner’s, for env and secrets alike, whatever the workflow allows',
  async (name) => {
    for (const scope of ['env', 'secrets'])
      expect(
        await complaint(around(`target: { headers: { a: "\${{ ${scope}.${name} }}" } }\n`), {
          env: { [name]: 'x' },
          allowedEnv: [name],
        }),
      ).toContain(`${name} belongs to the runner`);
  },
);

test('an allowed name that is misspelt is compared with the allowed ones alone', async () => {
  const text = await complaint(around('target: { headers: { a: "${{ env.BYPAS }}" } }\n'), {
    env: { BYPASS: 'x', BYPAZ: 'y' },
    allowedEnv: ['BYPAS', 'BYPASS'],
  });
  expect(text).toContain('BYPASS');
  expect(text).not.toContain('BYPAZ');
});

const env = { A: 'alpha-7f3a9c', B: 'beta-81c2d4' };
const hits = (endpoint: string): string =>
  around(
    `suites: { api: { uses: hits, with: { scenarios: { a: { rate: 1/s, endpoints: [${endpoint}] } } } } }\n`,
  );

test.each([
  ['a header', around('target: { headers: { a: "x ${{ env.A }}" } }\n')],
  ['a cookie', around('actors: { buyer: { cookies: { a: "${{ env.A }}" } } }\n')],
  [
    'what a login sends',
    around('actors: { buyer: { login: { post: /in, json: { deep: ["${{ env.A }}"] } } } }\n'),
  ],
  ['a body', hits('{ post: /x, json: { a: "${{ env.A }}" } }')],
  ['a query', hits('{ get: "/x?a=1&b=${{ env.A }}" }')],
  [
    'a query that a variable begins',
    `${hits('{ get: "${{ vars.path }}${{ env.A }}" }')}vars: { path: "/x?a=" }\n`,
  ],
  ['a password in an address', around('target: { url: "https://me:${{ env.A }}@example.test" }\n')],
  [
    'a header by a variable',
    around('vars: { v: "${{ env.A }}" }\ntarget: { headers: { a: "${{ vars.v }}" } }\n'),
  ],
])('of the environment, what stands in %s is hidden', async (_where, text) => {
  expect((await read(text, { env })).hiddenEnv).toEqual([env.A]);
});

test.each([
  ['the address', around('target: { url: "https://${{ env.A }}.example.test/" }\n')],
  ['a page', 'version: 1\npages: { home: { path: "/${{ env.A }}" } }\n'],
  ['an endpoint’s path', hits('{ get: "/${{ env.A }}?b=1" }')],
  ['an endpoint’s name', hits('{ get: /x, name: "of ${{ env.A }}" }')],
  ['the report’s folder', around('report: { folder: "reports-${{ env.A }}" }\n')],
  ['a variable that nobody uses', around('vars: { v: "${{ env.A }}" }\n')],
])('of the environment, what stands in %s is shown', async (_where, text) => {
  expect((await read(text, { env })).hiddenEnv).toEqual([]);
});

test('what is shown in one place is hidden in none, and a secret stays one wherever it stands', async () => {
  const config = await read(
    around(
      'target: { url: "https://${{ env.A }}.test", ' +
        'headers: { origin: "https://${{ env.A }}.test", a: "${{ env.B }}" } }\n' +
        'report: { folder: "${{ secrets.S }}" }\n',
    ),
    { env: { ...env, S: 's3cret-value' } },
  );
  expect([config.hiddenEnv, config.secrets]).toEqual([[env.B], ['s3cret-value']]);
});

test('a value that stands in the file for all to read is not hidden', async () => {
  const text = 'version: 1\npages: { staging: /a }\ntarget: { headers: { a: "${{ env.A }}" } }\n';
  expect((await read(text, { env: { A: 'staging' } })).hiddenEnv).toEqual([]);
});
