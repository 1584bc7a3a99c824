import type { PageRequest } from '#model/observation/page-request.ts';
import { isDetail } from '#model/record/detail.ts';
import type { Check, JudgedFinding } from '#model/record/verdict.ts';
import { undressed } from './dress.ts';
import { explanationsOf, subjectKey, type Explanations } from './explanations.ts';
import { isBad, isFailing, type Figure } from '../figure.ts';
import { isWrong } from '../looks.ts';
import { floodsOf } from './floods.ts';
import { Groups } from './groups.ts';
import { insideOthers } from './inside.ts';
import { wholesInParts } from './parents.ts';
import type { Places } from '../place.ts';
import { pushedAbout } from './pushed.ts';
import { paintedLater, slowerTogether } from './together.ts';
import { failureOf, journeysInSteps, stepsAlike } from './steps.ts';
import { toldTwice } from './twice.ts';
import { familyToken, figureToken, findingsToken, tokensOf, unmeasuredTokens } from './tokens.ts';
import { failedRequests, pagesInEndpoints } from './waiting.ts';

/** What is folded. */
export interface Evidence {
  readonly checks: readonly Check[];
  /** Those that fail or are new, without doubt. */
  readonly findings: readonly JudgedFinding[];
  readonly figures: readonly Figure[];
  readonly requests: readonly (PageRequest & { readonly suite: string })[];
  readonly places: Places;
}

/** Something with the token of the cause it is in. */
export interface Placed<T> {
  readonly what: T;
  readonly token: string;
}

/** A check that tells of a cause, whether it is in it or in another one. */
export interface Lead {
  readonly check: Check;
  /** Where it is about a number. */
  readonly figure?: Figure;
  readonly token: string;
  /** How much of its change the cause explains. */
  readonly share?: number;
}

/** Everything that takes part, each once with the token of its cause; `groups` says which tokens are one. */
export interface Folded {
  readonly groups: Groups;
  readonly findings: readonly Placed<JudgedFinding>[];
  readonly figures: readonly Placed<Figure>[];
  /** Checks without a number: of findings, and of what was not measured. */
  readonly others: readonly Placed<Check>[];
  readonly leads: readonly Lead[];
}

/** Failed by findings; one that warns is only in doubt. */
const isOfFindings = ({ kind, status }: Check): boolean => kind === 'findings' && status !== 'absent';

/** What nobody could take, which has no figure. */
const isUnmeasured = (check: Check): boolean =>
  !isOfFindings(check) &&
  (check.metric === undefined || check.status === 'absent' || check.reason === 'unmeasured');

type TokenOf<T> = (what: T) => string;

/**
 * A bounded score is told with what it sums up, where that became worse on the same subject: with what is bad before
 * what is not, and with what something explains before what nothing does.
 */
function scoresInFigures(
  told: readonly Figure[],
  explained: Explanations,
  tokenOf: TokenOf<Figure>,
): readonly (readonly string[])[] {
  const rank = (figure: Figure): number =>
    Number(figure.isBad) * 4 + Number(explained.has(figure)) * 2 + Number(figure.family === 'paint');
  const reasons = told
    .filter(({ family }) => family === 'paint' || family === 'main-thread')
    .toSorted((a, b) => rank(a) - rank(b) || (a.check.id < b.check.id ? 1 : -1));
  const bySubject = new Map(reasons.map((figure) => [subjectKey(figure.check), figure]));
  return told
    .filter(({ family }) => family === 'score')
    .flatMap((score) => {
      const reason = bySubject.get(subjectKey(score.check));
      return reason ? [[tokenOf(reason), tokenOf(score)]] : [];
    });
}

function leadsOfFigures(
  told: readonly Figure[],
  explained: Explanations,
  { finding, figure }: { readonly finding: TokenOf<JudgedFinding>; readonly figure: TokenOf<Figure> },
): readonly Lead[] {
  return told.flatMap((one): Lead[] => {
    const { check } = one;
    const [first, ...others] = explained.get(one) ?? [];
    const own = {
      check,
      figure: one,
      token: figure(one),
      ...(first?.share !== undefined && { share: first.share }),
    };
    const shared = one.isBad ? others : [];
    return [
      own,
      ...shared.map(({ finding: what, share }) => ({
        check,
        figure: one,
        token: finding(what),
        ...(share !== undefined && { share }),
      })),
    ];
  });
}

/** The failed check of a subject's findings stands for all that fail; it is in the cause of the first. */
function findingsChecks({ checks, findings, places }: Evidence, tokenOf: TokenOf<JudgedFinding>): Lead[][] {
  const failing = Map.groupBy(
    findings.filter((finding) => finding.failing),
    subjectKey,
  );
  const failed = Map.groupBy(
    checks.filter((check) => isOfFindings(check) && check.status === 'fail'),
    subjectKey,
  );
  return [...failed].flatMap(([key, own]) => {
    const there = (failing.get(key) ?? []).toSorted(
      (a, b) => Number(isWrong(b)) - Number(isWrong(a)) || (a.identity < b.identity ? -1 : 1),
    );
    const tokens = [...new Set(there.map(tokenOf))];
    return own.map((check, at): Lead[] => {
      const all = tokens.length > 0 ? tokens : [findingsToken(places.of(check.suite, check.subject))];
      // A subject has one such check; more of them, as only a forged report has, are told beside it.
      return (at === 0 ? all : all.slice(0, 1)).map((token) => ({ check, token }));
    });
  });
}

/** What was not measured: because of what fails there, or by itself. */
function missing(
  { checks, findings, places }: Evidence,
  groups: Groups,
  tokenOf: TokenOf<JudgedFinding>,
): readonly Lead[] {
  const failure = failureOf(findings, places);
  return checks
    .filter((check) => isBad(check) && isUnmeasured(check))
    .map((check) => {
      const { suite, subject, reason, note } = check;
      const failed = failure(check);
      if (failed) return { check, token: tokenOf(failed) };
      const tokens = unmeasuredTokens(places.of(suite, subject), reason, note);
      groups.join(tokens);
      return { check, token: tokens[0] ?? '' };
    });
}

/**
 * What findings tell of figures without being about any one thing, in the cause of the figure that is worst of those of
 * its family on its page.
 */
function detailsInFigures(
  told: readonly Figure[],
  { findings, places }: Evidence,
  { finding, figure }: { readonly finding: TokenOf<JudgedFinding>; readonly figure: TokenOf<Figure> },
): readonly (readonly string[])[] {
  const rank = (one: Figure): number => Number(one.isBad) * 2 + Number(isFailing(one.check));
  const sorted = told.toSorted((a, b) => rank(a) - rank(b) || (a.check.id < b.check.id ? 1 : -1));
  const worst = new Map(sorted.map((one) => [familyToken(one.place, one.family), one]));
  return findings.filter(isDetail).flatMap((detail) => {
    const place = places.of(detail.suite, detail.subject);
    const explained = (detail.explains ?? []).flatMap(
      (family) => worst.get(familyToken(place, family)) ?? [],
    );
    return explained.slice(0, 1).map((one) => [figure(one), finding(detail)]);
  });
}

const placedOf = ({ check, token }: Lead): Placed<Check> => ({ what: check, token });

/** Puts everything into causes: rules 1 to 6, none of which knows a suite. */
export function fold(evidence: Evidence): Folded {
  const { findings, figures, places } = evidence;
  const groups = new Groups();
  const tokens = new Map(
    findings.map((what) => {
      const own = tokensOf(what, places.of(what.suite, what.subject));
      groups.join(own);
      return [what, own[0] ?? ''] as const;
    }),
  );
  const ofFinding = (what: JudgedFinding): string => tokens.get(what) ?? '';
  const told = figures.filter(({ isTold, check }) => isTold && !isUnmeasured(check) && !isOfFindings(check));
  const explained = explanationsOf(
    told,
    findings.filter((finding) => !isDetail(finding)),
  );
  const ofFigure = (figure: Figure): string => {
    const [part] = explained.get(figure) ?? [];
    return part ? ofFinding(part.finding) : figureToken(figure);
  };
  const unexplained = told.filter((figure) => !explained.has(figure));
  const waiting = pagesInEndpoints(unexplained, figures, evidence);
  const waits = new Set(waiting.flat());
  const slower = new Set(unexplained.filter((figure) => !waits.has(figureToken(figure))));
  const links = [
    ...wholesInParts(figures, places),
    ...journeysInSteps(figures, places),
    ...stepsAlike(figures, places),
    ...waiting,
    ...paintedLater(slower),
    ...slowerTogether(slower, figures),
    ...failedRequests(findings, figures, places),
    ...pushedAbout(unexplained, findings, { places, tokenOf: ofFinding }),
    ...scoresInFigures(told, explained, ofFigure),
    ...detailsInFigures(told, evidence, { finding: ofFinding, figure: ofFigure }),
  ];
  for (const link of links) groups.join(link);
  const join = (all: readonly (readonly JudgedFinding[])[]): void => {
    for (const alike of all) groups.join(alike.map(ofFinding));
  };
  const rootOf = (finding: JudgedFinding): string => groups.find(ofFinding(finding));
  join([...undressed(findings, places), ...insideOthers(findings, places)]);
  join(floodsOf(findings, { places, rootOf }));
  join(toldTwice(findings, { places, rootOf }));
  const ofFindings = findingsChecks(evidence, ofFinding);
  const unmeasured = missing(evidence, groups, ofFinding);
  return {
    groups,
    findings: findings.map((what) => ({ what, token: ofFinding(what) })),
    figures: told.map((what) => ({ what, token: ofFigure(what) })),
    others: [...ofFindings.flatMap((leads) => leads.slice(0, 1)), ...unmeasured].map(placedOf),
    leads: [
      ...leadsOfFigures(told, explained, { finding: ofFinding, figure: ofFigure }),
      ...ofFindings.flat(),
      ...unmeasured,
    ],
  };
}
