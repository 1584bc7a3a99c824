import { rule, type RuleTexts } from './rule.ts';

/** What a walk through a state graph finds. */
export const graphs: RuleTexts = {
  invariant: rule(
    'A rule that has to hold after every request did not, after the shortest way that leads there.',
    'Go the way once with `explore.replay` and look at what its last request writes',
  ),
  race: rule(
    'A rule did not hold after two requests at once, and does after one and then the other.',
    'Let the last two check and write in one step: one transaction, a lock, or a condition in the write',
  ),
  'edge-answer': rule(
    'A request of the graph was answered otherwise than its `expect` says, in a state that it was tried in.',
    'Go the way once with `explore.replay` and see why its last request is answered so',
  ),
  'probe-answer': rule(
    'A request that only shows the state was not answered, so nothing can be said of what follows.',
    'See in the server’s log why the probe fails after the last request of the way',
  ),
  'unsafe-edge': rule(
    'A request that should only read left another state behind: caches, crawlers and retries may send it at any time.',
    'Let the request change nothing, or say `safe: false` at its edge if it is meant to',
  ),
  'use-after-free': rule(
    'What a request deleted was still answered afterwards.',
    'Let the read look at the same store as the deletion, or say `use_after_free: off` if deleted things stay readable',
  ),
  availability: rule(
    'What a request had just made, or what a list names, was not found when it was asked for.',
    'See whether the creation is stored before it is answered, and whether the read looks in the same place',
  ),
  contract: rule(
    'An answer is not as the API’s own description has it.',
    'Change the answer, or describe it as it is: clients are generated from the description',
  ),
  undocumented: rule(
    'An answer had a status or content type that the API’s own description does not name.',
    'Add the response to the operation, or answer with one that is described',
  ),
  'not-inferred': rule(
    'The description does not say enough of an operation to make a request of it.',
    'Add a link, an example or the edge itself under `edges`, or name the operation under `exclude`',
  ),
  'no-credentials': rule(
    'The description asks who wants to be let in, and nothing was given to say so: most answers are refusals.',
    'Write the token or key under `auth` below `from`, and hand its secret to the run',
  ),
  flaky: rule(
    'Something was seen once and did not come again from a clean start; it fails nothing.',
    'See whether what came before it, a clock or other users of the target have a part in it',
  ),
  'never-fired': rule(
    'An edge of the graph was made in no state, so nothing was learnt of it.',
    'Correct its `when` or `foreach`, or let another edge bring about what it needs',
  ),
  'always-refused': rule(
    'An edge was refused in every state, so what it does was never seen.',
    'Look at one of its answers: a path, a body or a login is probably wrong',
  ),
  'never-reached': rule(
    'The condition of a named node held in no state.',
    'Correct the condition, or add the edge that leads to this node',
  ),
  'not-covered': rule(
    'The walk ended by its budget, and part of the graph was not tried.',
    'Raise the budget, or leave out of `abstraction` what differs without meaning: times, ids, totals',
  ),
  unsteady: rule(
    'The same request in the same state led to different answers or states.',
    'Add to `abstraction` what the answer hangs on, or leave out of it what changes by itself',
  ),
  'transition-lost': rule(
    'A request no longer leads from one state to the other, as it does on the base.',
    'Compare what the request answers on both sides: the state behind it is no longer reached this way',
  ),
};
