import type { Budget, SuiteConfig } from '#model/config.ts';
import type { Metric } from '#model/observation/metric.ts';
import type { Subject } from '#model/observation/subject.ts';
import type { PairSeries, TallySeries } from '#model/record/pairs.ts';
import type { RegressionBudget } from '../budgets/budget.ts';

/** A subject whose figures are asked about. */
export interface Place {
  readonly suite: SuiteConfig;
  readonly subject: Subject;
  readonly metrics: readonly Metric[];
}

/** A series without the pairs in which what was asked failed, and how many those are. */
export interface Numbers extends PairSeries {
  readonly failed?: number;
}

/** A question about one figure, under the id of the check it answers. */
interface Asked {
  readonly id: string;
  readonly figure: string;
  readonly subject: Subject;
  readonly metric: Metric;
  /** Absent for what is only watched. */
  readonly budget?: RegressionBudget;
}
export interface NumberAsked extends Asked {
  readonly level: Budget['level'] | 'watch';
  readonly series: Numbers;
}
export interface TallyAsked extends Asked {
  readonly level: Budget['level'];
  readonly series: TallySeries;
}

/** One metric of all pages of a suite that are looked at alike and held to the same budget. */
export interface SiteAsked {
  readonly id: string;
  readonly suite: string;
  /** Lasting and no page's: a star, and the device after a slash. */
  readonly subject: string;
  readonly metric: Metric;
  readonly budget: RegressionBudget;
  readonly pages: readonly NumberAsked[];
}

/** All that is asked of the pairs. */
export interface Asking {
  readonly numbers: readonly NumberAsked[];
  readonly tallies: readonly TallyAsked[];
  readonly sites: readonly SiteAsked[];
}
