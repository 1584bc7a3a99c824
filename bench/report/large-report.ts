import type { Exhibit } from '#model/observation/exhibit.ts';
import type { Report } from '#model/record/report.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import { withCauses } from '#pipeline/deliver/causes.ts';
import { encodePng } from '#system/png/encode.ts';

// A report of many checks and real pictures, every fifth page of it failing.

const paged = (at: number) => ({ id: `p${at}`, page: { name: `p${at}`, path: `/page/${at}` } });
const lcp = {
  id: 'lcp',
  title: 'LCP',
  unit: 'ms',
  family: 'paint',
  better: 'lower',
  compare: 'ratio',
  role: 'gate',
} as const;
const pixels = {
  id: 'changed-pixels',
  title: 'Changed pixels',
  unit: 'ratio',
  family: 'pixels',
  better: 'lower',
  compare: 'difference',
  role: 'gate',
  contrast: true,
} as const;

const grey = Uint8Array.from({ length: 768 }, (_, at) => Math.floor(at / 3));

/** A white page with grey noise on it: about 200 kB. */
function picture(seed: number): Uint8Array {
  const [width, height] = [390, 1600];
  const pixels = new Uint8Array(width * height).fill(255);
  let state = seed + 1;
  for (let at = 0; at < 110_000; at += 1) {
    state = (state * 48_271) % 2_147_483_647;
    pixels[state % pixels.length] = state % 251;
  }
  return encodePng(width, height, pixels, grey);
}

function exhibitOf(subject: string, sha256: string, bytes: number): Exhibit {
  const size = { width: 390, height: 1600 };
  return { suite: 'looks', subject, name: 'screenshot', mime: 'image/png', sha256, bytes, ...size };
}

/** Every fifth page fails: a tenth of the checks by time, and each second picture by an element that moved. */
function checkOf(at: number, count: number): Check {
  const isLook = at < count;
  const metric = isLook ? pixels : lcp;
  const fails = at % 5 === 0;
  const { id, title, unit, better } = metric;
  return {
    id: `${isLook ? 'looks' : 'web'}/p${at}/${id}#max`,
    suite: isLook ? 'looks' : 'web',
    subject: `p${at}`,
    metric: { id, title, unit, better },
    kind: 'limit',
    status: fails ? 'fail' : 'pass',
    level: 'fail',
    reason: fails ? 'over-limit' : 'within-limit',
    now: isLook ? 0.01 : 2400 + at,
    ...(!isLook && { before: 2000 }),
    basis: { kind: isLook ? 'contrast' : 'replicates', n: 5 },
    limit: {
      type: 'max',
      value: isLook ? 0.001 : 2500,
      source: 'config',
      place: { file: 'tidemark.yml', line: 12, column: 7 },
    },
  };
}

function moved(at: number): JudgedFinding {
  return {
    suite: 'looks',
    subject: `p${at}`,
    rule: 'visual/element-moved',
    severity: 'info',
    message: `#buy-${at} moved 24 px right`,
    identity: `visual/element-moved #buy-${at}`,
    selector: `#buy-${at}`,
    box: { x: 60, y: 420 + at, width: 120, height: 40 },
    before: { x: 36 },
    after: { x: 60 },
    explains: ['pixels'],
    state: 'new',
    failing: false,
  };
}

function suiteOf(name: string, title: string, metric: typeof lcp | typeof pixels, subjects: number) {
  return {
    name,
    uses: name,
    title,
    metrics: [metric],
    subjects: Array.from({ length: subjects }, (_, at) => paged(at)),
  };
}

const moment = '2026-11-20T12:00:00.000Z';
const machine = { os: 'Linux', arch: 'x64', cpu: 'any', cores: 2, node: '24', ci: true };

function sideOf(checks: number, pairs: number) {
  const suites = [suiteOf('web', 'Speed', lcp, checks), suiteOf('looks', 'Looks', pixels, pairs)];
  return { id: '1', startedAt: moment, target: 'https://base.test', environment: machine, suites };
}

function judged(checks: number, pairs: number): Parameters<typeof withCauses>[0]['verdict'] {
  const all = Array.from({ length: checks }, (_, at) => checkOf(at, pairs));
  const failed = all.filter(({ status }) => status === 'fail').length;
  return {
    status: 'fail',
    counts: { pass: checks - failed, warn: 0, fail: failed, inconclusive: 0, new: 0, absent: 0 },
    checks: all.toSorted((a, b) => Number(b.status === 'fail') - Number(a.status === 'fail')),
    findings: Array.from({ length: pairs }, (_, at) => moved(at)).filter((_, at) => at % 5 === 0),
    warnings: [],
  };
}

/** So many checks, and so many pictures in pairs of base and now. */
export function largeReport(
  checks: number,
  pictures: number,
): { readonly report: Report; readonly media: ReadonlyMap<string, Uint8Array> } {
  const pairs = pictures / 2;
  const media = new Map<string, Uint8Array>();
  const exhibit = (subject: string, seed: number): Exhibit => {
    const [sha256, body] = [seed.toString(16).padStart(64, '0'), picture(seed)];
    media.set(sha256, body);
    return exhibitOf(subject, sha256, body.length);
  };
  const side = sideOf(checks, pairs);
  const measured = { measurements: [], histograms: {} };
  const report = withCauses({
    schema: 'tidemark.report/2',
    key: 'default',
    verdict: judged(checks, pairs),
    run: {
      ...side,
      ...measured,
      schema: 'tidemark.run/2',
      tidemark: '0.1.0',
      finishedAt: moment,
      complete: true,
      interrupted: false,
      configHash: 'a',
      tasks: [],
      findings: [],
      exhibits: Array.from({ length: pairs }, (_, at) => exhibit(`p${at}`, 2 * at)),
      problems: [],
      notes: [],
    },
    baseline: { found: true, origin: 'artifact 1', sameEnvironment: true, run: { ...side, ...measured } },
    comparison: Array.from({ length: pairs }, (_, at) => ({
      suite: 'looks',
      subject: `p${at}`,
      before: [exhibit(`p${at}`, 2 * at + 1)],
      contrast: [],
    })),
    series: [],
    problems: [],
    links: {},
    notes: [],
  });
  return { report, media };
}
