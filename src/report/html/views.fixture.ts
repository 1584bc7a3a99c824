import type { Page } from 'playwright-core';
import { faultsByAxe, type Rules } from '../../../fixtures/axe.ts';
import { courses } from '../../../fixtures/situations/courses.ts';
import type { Report } from '#model/record/report.ts';
import { opened, type desk } from './opened.fixture.ts';

// The views of a report's page, one after the other.

const openAll = "for (const one of document.querySelectorAll('details')) one.open = true";

/** The view a page opens with. */
export const FIRST = /^(Overview|Causes)/;
/** Views of journeys and graphs, and their causes. */
export const OF_COURSES = /^(Causes|Journeys|State graph|Timelines)/;

/** Looks at every view of the page, or at those that `which` names. */
export async function throughViews(
  page: Page,
  look: (view: string) => Promise<void>,
  which = /(?:)/,
): Promise<void> {
  await page.evaluate(openAll);
  for (const tab of await page.locator('.tabs a').filter({ hasText: which }).all()) {
    await tab.click();
    await look((await tab.textContent()) ?? '');
  }
}

export interface Asked {
  readonly colorScheme: 'light' | 'dark';
  readonly viewport: typeof desk;
  readonly rules?: Rules;
  readonly which?: RegExp;
}

/** What axe finds in the views of a report's page; all views and rules are asked where none is named. */
export async function faultsIn(report: Report, asked: Asked): Promise<readonly string[]> {
  const { rules, which, ...options } = asked;
  const faults: string[] = [];
  let views = 0;
  const look = async (page: Page, view: string): Promise<void> => {
    views += 1;
    for (const fault of await faultsByAxe(page, rules)) faults.push(`${view}: ${fault}`);
  };
  await opened(report, options, (page) => throughViews(page, (view) => look(page, view), which));
  return views === 0 ? ['there is no such view'] : faults;
}

/** Two journeys that fail, and a graph. */
export function courseReport(): Report {
  const [rows, rules] = ['failing-branch', 'broken-rules'].map((name) => courses[name]?.());
  if (!rows || !rules?.graphs) throw new Error('the situations are there');
  return { ...rows, graphs: rules.graphs };
}
