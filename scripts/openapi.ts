// GitHub's official REST description, cut to the operations the tests need: `node scripts/openapi.ts` writes
// fixtures/github/openapi.json.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const version = '23.0.2';
const target = fileURLToPath(new URL('../fixtures/github/openapi.json', import.meta.url));

/** The operations in the cut, as routes of the description. A new one: add it here and run this script. */
const operations = [
  'GET /rate_limit',
  'GET /user',
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/actions/artifacts',
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}',
  'DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}',
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
  'GET /repos/{owner}/{repo}/actions/runs',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun',
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
  'POST /repos/{owner}/{repo}/attestations',
  'GET /repos/{owner}/{repo}/attestations/{subject_digest}',
  'POST /repos/{owner}/{repo}/check-runs',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
  'GET /repos/{owner}/{repo}/commits',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/commits/{ref}',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'GET /repos/{owner}/{repo}/commits/{ref}/status',
  'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/deployments',
  'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
  'POST /repos/{owner}/{repo}/git/blobs',
  'POST /repos/{owner}/{repo}/git/commits',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'POST /repos/{owner}/{repo}/git/refs',
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
  'POST /repos/{owner}/{repo}/git/trees',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'GET /repos/{owner}/{repo}/releases',
  'POST /repos/{owner}/{repo}/statuses/{sha}',
];

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const at = (value: Json | undefined, key: string): Json | undefined =>
  isObject(value) ? value[key] : undefined;

const prose = new Set([
  'description',
  'summary',
  'externalDocs',
  'tags',
  'example',
  'examples',
  'deprecated',
  'links',
  'title',
  'default',
]);
/** Keys whose children bear names of their own, not words of the dialect. */
const maps = new Set([
  'properties',
  'patternProperties',
  'schemas',
  'parameters',
  'responses',
  'headers',
  'content',
]);

/** A part of the description without prose and examples. */
function bare(value: Json, names = false): Json {
  if (Array.isArray(value)) return value.map((item) => bare(item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => names || !(prose.has(key) || key.startsWith('x-')));
  return Object.fromEntries(kept.map(([key, child]) => [key, bare(child, !names && maps.has(key))]));
}

function* refs(value: Json): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* refs(item);
  if (!isObject(value)) return;
  for (const [key, child] of Object.entries(value)) {
    if (key === '$ref' && typeof child === 'string') yield child;
    else yield* refs(child);
  }
}

const pointed = (root: Json, ref: string): Json | undefined =>
  ref
    .replace('#/', '')
    .split('/')
    .reduce<Json | undefined>((value, key) => at(value, key), root);

/** The cut: routes, everything they refer to, version and licence. */
function cut(whole: Json): JsonObject {
  const routes = Object.fromEntries(
    operations.map((route) => {
      const [method = '', path = ''] = route.split(' ');
      const operation = at(at(at(whole, 'paths'), path), method.toLowerCase());
      if (operation === undefined) throw new Error(`GitHub's description has no ${route}`);
      return [route, bare(operation)];
    }),
  );
  const components: Record<string, Json> = {};
  const open = [...refs(routes)];
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (ref in components) continue;
    const found = pointed(whole, ref);
    if (found === undefined) throw new Error(`nothing at ${ref}`);
    const component = bare(found);
    components[ref] = component;
    open.push(...refs(component));
  }
  return {
    source: `@octokit/openapi ${version}, generated/api.github.com.json, cut by scripts/openapi.ts`,
    licence: 'MIT License, Copyright (c) 2020 Octokit contributors',
    routes,
    components: Object.fromEntries(
      Object.entries(components).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ),
  };
}

/** The cut as text: a line an operation and a component, so that a new version reads as a diff. */
function written(parts: JsonObject): string {
  const line = ([key, value]: [string, Json]): string => `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  const block = (value: Json | undefined): string =>
    isObject(value)
      ? `{\n${Object.entries(value)
          .map((entry) => `  ${line(entry)}`)
          .join(',\n')}\n}`
      : JSON.stringify(value);
  return `{\n${Object.entries(parts)
    .map(([key, value]) => `${JSON.stringify(key)}: ${block(value)}`)
    .join(',\n')}\n}\n`;
}

/** Fetches the package of exactly this version and cuts it. */
export function freshCut(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tidemark-openapi-'));
  try {
    execFileSync('npm', ['pack', `@octokit/openapi@${version}`, '--silent', '--pack-destination', folder], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    execFileSync('tar', ['-xzf', `octokit-openapi-${version}.tgz`, 'package/generated/api.github.com.json'], {
      cwd: folder,
    });
    const whole: Json = JSON.parse(
      readFileSync(join(folder, 'package/generated/api.github.com.json'), 'utf8'),
    );
    return written(cut(whole));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) writeFileSync(target, freshCut());
