import type { FigureTexts } from './figure.ts';

const WALK = 'In one walk through the graph from a clean start; faults are tried again before they count';

/** What a walk through a state graph is measured by. */
export const graphs: FigureTexts = {
  violations: {
    about:
      'How many rules broke that have to hold after every request, each counted once by its shortest way.',
    measured: WALK,
    usual: 'None',
    todo: [
      'Repair the rules that broke first ({now} now): the shortest way to each stands with it',
      'Repair the rules that broke first: the shortest way to each stands with it',
    ],
  },
  'edge-coverage': {
    about: 'The share of known transitions (a request in a state) that were made at least once.',
    measured: `${WALK}; transitions behind a broken state are not tried`,
    usual: '100 %',
    todo: [
      'Repair what broke, since nothing behind it is tried, or raise the budget: {now} were made',
      'Repair what broke, since nothing behind it is tried, or raise the budget',
    ],
  },
  'pair-coverage': {
    about: 'The share of known transitions that were made right after each one that leads there.',
    measured: WALK,
    usual: '100 % with `coverage: pairs`',
    todo: ['Raise the budget of requests and time, or ask for a wider `coverage`'],
  },
  states: {
    about: 'How many different states were seen, as the abstraction tells them apart.',
    measured: WALK,
    todo: ['See which states are no longer reached: an edge that led there is refused or leads elsewhere'],
  },
  transitions: {
    about: 'How many requests could be made in the states that were seen.',
    measured: WALK,
    todo: ['See which edges can be made in fewer states than before'],
  },
  'unsteady-transitions': {
    about: 'How many transitions did not do the same each time.',
    measured: WALK,
    usual: 'None',
    todo: ['Add to `abstraction` what the answers hang on, or leave out of it what changes by itself'],
  },
  'requests-sent': {
    about: 'How many requests the walk sent, probes and resets among them.',
    measured: WALK,
    todo: ['See which states are new: every one of them is walked through with all that can be done there'],
  },
};
