import { documented, rule, type RuleTexts } from './rule.ts';

const STATUS = 'https://developer.mozilla.org/docs/Web/HTTP/Status';

/** How requests of a load test end that are not answered as expected. */
const outcomes: RuleTexts = {
  status: documented(
    STATUS,
    rule(
      'Answers came with another status than expected: 5xx is a fault of the server, 4xx one of ' +
        'the request, a login or a limit.',
      'Look at the server’s log for what throws behind {endpoint}: {share} answer {server-status}',
      'Send {endpoint} slower, or exempt this check from the limit: {share} answer {limited-status}',
      'See why {endpoint} refuses the login or token that it is sent: {share} answer {login-status}',
      'See whether {endpoint} moved, or its data is gone: {share} answer {gone-status}',
      'See what {endpoint} refuses in the request: {share} answer {client-status}',
      'See why {endpoint} answers with another status than expected ({share})',
      'See why {endpoint} answers with another status than expected',
    ),
  ),
  header: rule(
    'Answers lacked a header that was expected, or had another value in it.',
    'Compare the headers of {endpoint} with what `expect` asks for: {share} differ',
    'Compare the headers of {endpoint} with what `expect` asks for',
  ),
  body: rule(
    'Answers had another content than expected.',
    'Compare an answer of {endpoint} with what `expect` asks for: {share} differ',
    'Compare an answer of {endpoint} with what `expect` asks for',
  ),
  duration: rule(
    'Answers were right but took longer than `expect` allows.',
    'See what makes {endpoint} slow: {share} take longer than `expect` allows',
    'See what makes {endpoint} slow, or allow it more time in `expect`',
  ),
  timeout: rule(
    'No answer came within the time that a request has.',
    'See what {endpoint} waits for until its time is over: a lock, a queue, another service; {share} fail',
    'See what {endpoint} waits for until its time is over: a lock, a queue, another service',
  ),
  refused: rule(
    'The server took no connection: it is not running, its queue is full, or a firewall is in between.',
    'See whether the server still runs and takes connections: {share} fail at {endpoint}',
    'See whether the server still runs, and whether its connections are used up',
  ),
  reset: rule(
    'The connection broke before the answer was complete: a crash, a restart, or a proxy that gave up.',
    'Look for a crash or restart, or a proxy’s time limit, behind {endpoint}: {share} break off',
    'Look for a crash or restart, or a proxy’s time limit, behind {endpoint}',
  ),
  dns: rule(
    'The host’s name led to no address.',
    'See whether the host still has an address: its name leads nowhere',
  ),
  tls: rule(
    'Client and server could not agree on an encrypted connection.',
    'See the server’s certificate and its TLS versions',
  ),
  broken: rule('What came was no HTTP.', 'See what {endpoint} answers on this port: it is no HTTP'),
  unfinished: rule(
    'Requests were still waiting when the run ended.',
    'See what {endpoint} waits for: {share} have no answer when the run ends',
    'See what {endpoint} waits for: requests have no answer when the run ends',
  ),
  dropped: rule(
    'Requests were due while every connection was busy, so they were never sent.',
    'See what holds the connections of {endpoint}: {share} are never sent because all are busy',
    'See what holds the connections of {endpoint}, or allow more of them',
  ),
};

/** What a whole run of a load test tells. */
const runs: RuleTexts = {
  'target-saturated': rule(
    'The target could not keep up with the rate that was asked for, so requests waited or were dropped.',
    'Find what the server runs out of at this rate: processor, database connections, workers',
  ),
  'generator-saturated': rule(
    'Our own machine could not keep up, so the figures say nothing of the target.',
    'Use a bigger or quieter runner, or ask for a lower rate',
  ),
  'ended-early': rule(
    'The run was ended early because nearly everything failed.',
    'Look at the log of the target: the run was ended early because too much failed',
  ),
  blocked: rule(
    'The target turned the load test away.',
    'Ask for a lower rate, or let the target exempt this User-Agent',
  ),
};

export const answers: RuleTexts = { ...outcomes, ...runs };
