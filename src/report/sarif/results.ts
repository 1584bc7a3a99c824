import type { Place } from '#model/problem.ts';
import type { Report } from '#model/record/report.ts';
import type { Item } from '../causes/item.ts';
import { repositoryPath, sourceLineOf } from '../causes/source-line.ts';
import { webAddress } from '../text/clean.ts';
import { loosenedOf } from '../text/loosened-words.ts';
import { levelOf, LOOSENED, ruleIdOf } from './rules.ts';
import { sarifSentence, sarifText, uriOf } from './sarif-text.ts';

const [LONGEST_SENTENCE, LONGEST_NAME] = [400, 200];

/** Where configs lie that no limit names. */
const USUAL_CONFIG = 'tidemark.yml';

type Placed = Pick<Place, 'file' | 'line' | 'column'>;

function inRepository(place: Place | undefined): Placed | undefined {
  const file = repositoryPath(place?.file ?? '');
  return place && file !== undefined ? { ...place, file } : undefined;
}

/** The first line of the config, as far as limits name it: where what has no line of its own stands. */
function configIn({ verdict }: Report): Placed {
  const places = verdict.checks.flatMap(({ limit }) => inRepository(limit?.place) ?? []);
  return { file: places[0]?.file ?? USUAL_CONFIG, line: 1, column: 1 };
}

/** Code scanning shows nothing that does not stand on a line of a file. */
function physical({ file, line, column }: Placed): object {
  return {
    artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
    region: { startLine: line, startColumn: column },
  };
}

/**
 * Code scanning knows results again by this name alone. What it would compute itself is the line's text, by which all
 * that stand on one line would be one.
 */
const knownBy = (name: string): object => ({ primaryLocationLineHash: `${name}:1` });

/** The figure that tells of it best: its values in the metric's unit, its limit as the config has it. */
function figureOf({ cause, rows }: Item): Readonly<Record<string, string | number>> {
  const { metric, before, now, limit } = (cause.lead === undefined ? undefined : rows[0]?.check) ?? {};
  if (!metric) return {};
  return {
    metric: sarifText(metric.id, LONGEST_NAME),
    unit: metric.unit,
    ...(before !== undefined && { before }),
    ...(now !== undefined && { now }),
    ...(limit && { limit: limit.value, limitType: limit.type }),
  };
}

function messageOf({ cause, sentence, advice }: Item): string {
  const said = [sentence, advice.text].map((text) => sarifSentence(text, LONGEST_SENTENCE)).filter(Boolean);
  return said.join(' ') || sarifText(cause.anchor.name, LONGEST_NAME) || cause.kind;
}

/** A result a cause, on the source's line, else its limit's. */
export function causeResults(items: readonly Item[], report: Report): readonly object[] {
  const config = configIn(report);
  const address = webAddress(report.links.report ?? '');
  return items.map((item) => {
    const { cause, where, allowed } = item;
    const limits = allowed.flatMap(({ place }) => inRepository(place) ?? []);
    const logical = { name: sarifText(where, LONGEST_NAME), kind: cause.anchor.kind };
    return {
      ruleId: ruleIdOf(item),
      level: levelOf(cause),
      message: { text: messageOf(item) },
      locations: [
        {
          physicalLocation: physical(sourceLineOf(item) ?? limits[0] ?? config),
          ...(logical.name !== '' && { logicalLocations: [logical] }),
        },
      ],
      partialFingerprints: knownBy(cause.id),
      ...(address !== undefined && { hostedViewerUri: address }),
      properties: { cause: cause.id, kind: cause.kind, ...figureOf(item) },
    };
  });
}

/** A result each thing that the config allows more than the base's. */
export function loosenedResults(report: Report): readonly object[] {
  const { items = [], failing = false } = report.verdict.loosened ?? {};
  const lines = loosenedOf(report)?.lines ?? [];
  const config = configIn(report);
  return items.map(({ key, place }, at) => ({
    ruleId: LOOSENED,
    level: failing ? 'error' : 'warning',
    message: { text: sarifSentence(`Looser than the base: ${lines[at] ?? key}`, LONGEST_SENTENCE) },
    locations: [{ physicalLocation: physical(inRepository(place) ?? config) }],
    partialFingerprints: knownBy(sarifText(key, LONGEST_NAME)),
    properties: { kind: 'loosened', key: sarifText(key, LONGEST_NAME) },
  }));
}
