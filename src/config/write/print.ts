import { Document, isMap, isScalar, isSeq, type Node } from '#system/yaml.ts';
import type { Budget, Config, SuiteConfig } from '#model/config.ts';
import type { Metric, Unit } from '#model/observation/metric.ts';
import type { Suite } from '#model/contract/suite.ts';
import { writeAmount } from '#model/amounts.ts';
import { redactorOfValues } from '#system/secrets/redact.ts';

/**
 * The config as it is used, in the file's own form, each value with where it came from; without secrets. The suites
 * tell the budgets' units.
 */
export function printConfig(config: Config, suites: readonly Suite[] = []): string {
  const document = new Document(
    redacted(written(config, suites), redactorOfValues(config.secrets, config.hiddenEnv)),
  );
  for (const { key, node } of leaves(document.contents, '')) {
    const source = sourceOf(config, key);
    if (source === undefined) continue;
    if (isSeq(node)) node.flow = node.items.every(isScalar);
    if (isSeq(node) && !node.flow) node.commentBefore = ` ${source}`;
    else node.comment = ` ${source}`;
  }
  document.commentBefore = ` ${config.file} with command-line options, action inputs and defaults`;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Broken over lines a key would be hidden from nobody. */
const withoutKey = ({ key: _key, ...tls }: NonNullable<Config['target']['tls']> = {}) => ({ ...tls });

function written(config: Config, suites: readonly Suite[]): unknown {
  const { target, pages, actors, compare, report } = config;
  return {
    version: 1,
    target: {
      url: target.url,
      base: target.base,
      wait: writeAmount(target.wait, 'ms'),
      ...some('headers', target.headers),
      ...some('tls', withoutKey(target.tls)),
    },
    pages: Object.fromEntries(
      pages.map((page) => [page.name, page.as === undefined ? page.path : { path: page.path, as: page.as }]),
    ),
    ...some(
      'actors',
      Object.fromEntries(
        actors.map(({ name, login, storageState, headers, cookies }) => [
          name,
          {
            ...some('headers', headers),
            ...some('cookies', cookies),
            ...(login && { login: { ...login, path: undefined, post: login.path } }),
            'storage-state': storageState,
          },
        ]),
      ),
    ),
    suites: Object.fromEntries(
      config.suites.map((suite) => [
        suite.name,
        suiteWritten(suite, suites.find(({ id }) => id === suite.uses)?.metrics ?? []),
      ]),
    ),
    compare: {
      mode: compare.mode,
      preset: compare.preset,
      'on-inconclusive': compare.onInconclusive,
      identity: compare.identity,
    },
    report: {
      comment: report.comment,
      check: report.check,
      pictures: report.pictures,
      folder: report.folder,
      junit: report.junit,
    },
  };
}

function suiteWritten(
  { uses, options, budgets, findings }: SuiteConfig,
  metrics: readonly Metric[],
): unknown {
  return {
    uses,
    with: options,
    budgets: Object.fromEntries(
      budgets.map((budget) => [
        budget.key,
        budgetWritten(
          budget,
          metrics.find(({ id }) => id === budget.metric),
        ),
      ]),
    ),
    findings: {
      'fail-on': findings.failOn,
      'only-new': findings.onlyNew,
      ignore: findings.ignore.map((ignore) => ({ ...ignore, place: undefined })),
    },
  };
}

function budgetWritten({ max, min, regress, level }: Budget, metric: Metric | undefined): unknown {
  const unit: Unit = metric?.unit ?? 'unitless';
  const amount = (value: number | undefined, as: Unit): string | number | undefined => {
    const text = value === undefined ? undefined : writeAmount(value, as);
    return text === String(value) ? value : text;
  };
  return {
    max: amount(max, unit),
    min: amount(min, unit),
    regress: amount(regress, metric?.compare === 'ratio' ? 'ratio' : unit),
    level,
  };
}

function some(key: string, values: Readonly<Record<string, unknown>>): object {
  return Object.keys(values).length > 0 ? { [key]: values } : {};
}

function redacted(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item) => redacted(item, redact));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, redacted(item, redact)]));
}

function leaves(node: unknown, key: string): readonly { readonly key: string; readonly node: Node }[] {
  if (isMap(node) && node.items.length > 0)
    return node.items.flatMap((pair) =>
      leaves(pair.value, `${key}${key && '.'}${isScalar(pair.key) ? String(pair.key.value) : ''}`),
    );
  return isScalar(node) || isMap(node) || isSeq(node) ? [{ key, node }] : [];
}

/** A value without a source of its own has that of the nearest key around it; within the file the rest is default. */
function sourceOf(config: Config, key: string): string | undefined {
  if (key === 'version') return undefined;
  const own = config.sources[key];
  if (own !== undefined) return own;
  const parts = key.split('.');
  const around = parts
    .map((_, at) => parts.slice(0, at).join('.'))
    .findLast((outer) => config.sources[outer] !== undefined);
  return around === undefined ? 'default' : config.sources[around];
}
