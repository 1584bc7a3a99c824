import { ExpressionLimit } from '#http/expression/mistake.ts';
import { matcherOf, type MatcherOptions } from '#http/matcher-options.ts';
import { compileMatcher, short, type Matches } from '#http/matches.ts';
import { writeAmount } from '#model/amounts.ts';
import type { Mail } from '#model/contract/mail.ts';
import { captured, isSecret } from '../../exchange/capture.ts';
import { fillJson } from '../../exchange/scope.ts';
import type { MailExpectation } from './mail-options.ts';
import type { Memory } from '../run/memory.ts';
import type { Fault } from '../run/outcome.ts';
import type { World } from '../run/world.ts';

/** Mails that are told of where none is the one. */
const MOST_TOLD = 3;

/** Why a mail is not the one, after its subject; undefined where it is. */
type Check = (mail: Mail) => string | undefined;

/** Addresses are the same in upper and lower case. */
const lowered = (options: MatcherOptions): MatcherOptions =>
  typeof options === 'string' ? options.toLowerCase() : options;

const single =
  (matches: Matches, name: 'from' | 'subject' | 'text' | 'html'): Check =>
  (mail) =>
    matches(mail[name], `its ${name}`);

/** Whether one of several is as it must be. */
function oneOf(matches: Matches, name: string, all: (mail: Mail) => readonly string[]): Check {
  return (mail) => {
    const values = all(mail);
    if (values.length === 0) return `it has no ${name}`;
    const [why] = values.map((value) => matches(value, `the ${name} ${short(value)}`));
    return values.some((value) => matches(value, name) === undefined) ? undefined : why;
  };
}

function checksOf({
  to,
  from,
  subject,
  text,
  html,
  links,
  attachments = [],
}: MailExpectation): readonly Check[] {
  const compiled = (options: MatcherOptions) => compileMatcher(matcherOf(options), { now: Date.now });
  return [
    to !== undefined && oneOf(compiled(lowered(to)), 'address', (mail) => mail.to),
    from !== undefined && single(compiled(lowered(from)), 'from'),
    subject !== undefined && single(compiled(subject), 'subject'),
    text !== undefined && single(compiled(text), 'text'),
    html !== undefined && single(compiled(html), 'html'),
    links !== undefined && oneOf(compiled(links), 'link', (mail) => mail.links),
    ...attachments.map((name) =>
      oneOf(compiled(name), 'attachment', (mail) => mail.attachments.map((file) => file.name)),
    ),
  ].filter((check) => check !== false);
}

function firstWhy(checks: readonly Check[], mail: Mail): string | undefined {
  try {
    for (const check of checks) {
      const why = check(mail);
      if (why !== undefined) return why;
    }
    return undefined;
  } catch (error) {
    if (error instanceof ExpressionLimit) return error.message;
    throw error;
  }
}

/** `; what came: "Welcome" to jo@example.test (its subject is "Welcome" instead of "Hello")`. */
function whatCame(mails: readonly Mail[], checks: readonly Check[]): string {
  if (mails.length === 0) return '; no mail came at all';
  const told = mails
    .slice(0, MOST_TOLD)
    .map(
      (mail) => `${short(mail.subject)} to ${mail.to.join(', ')} (${firstWhy(checks, mail) ?? 'too late'})`,
    );
  const more = mails.length > MOST_TOLD ? `, and ${mails.length - MOST_TOLD} more` : '';
  return `; what came: ${told.join(', ')}${more}`;
}

/** What a mail gives to the steps after it. */
function capture(
  { capture: wanted = {} }: MailExpectation,
  mail: Mail,
  { memory, hide }: { readonly memory: Memory; readonly hide: World['hide'] },
): Fault | undefined {
  const headers = Object.fromEntries(
    Object.entries(mail.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const text = mail.text === '' ? mail.html : mail.text;
  const seen = { status: 0, headers, text, json: mail, ms: 0 };
  for (const [name, options] of Object.entries(wanted)) {
    const found = captured(options, seen, [], 'the mail');
    if ('missing' in found)
      return { part: 'capture', rule: name, message: `gives no ${name}: ${found.missing}` };
    if (isSecret(options)) hide(name, found.value);
    memory.set({ [name]: found.value });
  }
  return undefined;
}

/** The number of the last mail that came; 0 where none did, or none can. */
export async function lastMail({ input, state }: Pick<World, 'input' | 'state'>): Promise<number> {
  if (input.state?.mail === undefined) return 0;
  return (await state.mail({ within: 0 })).at(-1)?.number ?? 0;
}

/** Waits for a mail that comes after the last step that did something began; why it did not come as it should. */
export async function mailFault(
  written: MailExpectation,
  memory: Memory,
  { state, timeFor, hide }: Pick<World, 'state' | 'timeFor' | 'hide'>,
): Promise<Fault | undefined> {
  // Every value keeps the kind that it was checked for.
  const expected = fillJson(written, memory.scope()) as MailExpectation;
  const checks = checksOf(expected);
  const after = memory.mailsBefore;
  const within = timeFor(expected.within);
  const [mail] = await state.mail({ after, within, fits: (each) => firstWhy(checks, each) === undefined });
  if (mail) return capture(expected, mail, { memory, hide });
  const came = await state.mail({ after, within: 0 });
  const to = typeof expected.to === 'string' ? ` to ${expected.to}` : '';
  const message = `sent no mail${to} as expected within ${writeAmount(within, 'ms')}${whatCame(came, checks)}`;
  const { within: _within, capture: _capture, ...rule } = written;
  return { part: 'mail', rule: `mail ${JSON.stringify(rule)}`, message };
}
