import { rule, type RuleTexts } from './rule.ts';

/** What journeys through a site find. */
export const journeys: RuleTexts = {
  expectation: rule(
    'A step of a journey was not answered as its `expect` asks for; the steps after it were not made.',
    'Send the request again by the `curl` line beside it, and compare its answer with what `expect` asks for',
  ),
  contract: rule(
    'An answer is not as the description of the API has it, so clients made from that description break.',
    'Mend the answer, or describe it as it is now meant to be in the OpenAPI file',
  ),
  capture: rule(
    'A step was to give something to the steps after it, and it was not in the answer.',
    'See whether the answer still has it, perhaps under another name, and correct `capture`',
  ),
  'no-answer': rule(
    'A request of a journey got no whole answer: a crash, a time limit, or a connection that broke.',
    'Look for a crash or a time limit in the log of the server at this request',
  ),
  'target-down': rule(
    'After a step the target answered nothing at all any more, so the rest was not made.',
    'Look at the end of the log of the server: it went down at this step',
  ),
  'time-limit': rule(
    'The journey was not through within the time that it may take.',
    'See which of its steps takes so long, or allow it more time (`timeout`)',
  ),
  replay: rule(
    'On the way back to a checkpoint a step failed that had passed before, so the branch was not made.',
    'See whether the step can be made twice: give `state` a way to save, or a `reset`',
  ),
  code: rule(
    'Code of the repository that a step runs failed.',
    'Run the function by itself with what the step gives it',
  ),
  browser: rule(
    'In a browser a step of a journey could not be done, or what it expects was not seen.',
    'Do it by hand in a browser: see whether the element or text is still there under this name',
  ),
  flaky: rule(
    'A journey failed, and passed when it was begun anew: either the target comes and goes, or the journey does.',
    'See what the step waits for; `retry` with `until` waits for it',
  ),
};
