import type { Severity } from '#model/observation/finding.ts';
import { breachOf, type Description } from '../../contract/breach.ts';
import type { Tree } from '../../contract/operation.ts';
import type { Fault } from '../search/world.ts';
import { answerFaults } from '../world/faults.ts';
import type { Memory } from '../world/memory.ts';
import type { Edge } from '../world/rules.ts';
import type { Sent } from '../world/send.ts';
import type { Held } from './edges.ts';
import type { From } from './from-options.ts';

/** What a description says of answers. */
export interface Checks {
  edge(edge: Edge, thing: unknown, sent: Sent, memory: Memory): readonly Fault[];
  probe(name: string, sent: Sent): readonly Fault[];
}

type Rules = From['rules'];

const isGood = (status: number): boolean => status >= 200 && status < 300;

const faultOf = (
  fault: Pick<Fault, 'rule' | 'name' | 'message'> & { readonly about?: string },
  severity: Severity | 'off',
): readonly Fault[] => (severity === 'off' ? [] : [{ ...fault, severity, breaks: false }]);

/** The thing has to be there: it was just made, or a list names it. */
function isThere(edge: Edge, thing: unknown, status: number, { created }: Memory): boolean {
  if (created.has(JSON.stringify(thing)))
    return status >= 300 && status < 500 && ![401, 403, 429].includes(status);
  return edge.needs.length > 0 && (status === 404 || status === 410);
}

function heldFaults(
  rule: Held,
  { rules, edge, thing }: { readonly rules: Rules; readonly edge: Edge; readonly thing: unknown },
  { status }: Sent,
  memory: Memory,
): readonly Fault[] {
  if (rule === 'use-after-free')
    return isGood(status)
      ? faultOf(
          { rule, name: edge.name, message: `answered ${status} for what was deleted` },
          rules.use_after_free,
        )
      : [];
  return isThere(edge, thing, status, memory)
    ? faultOf({ rule, name: edge.name, message: `answered ${status} for what is there` }, rules.availability)
    : [];
}

/** In what an answer is not as it is described; an error of the server is another rule's. */
function breaches(
  name: string,
  operation: Tree,
  sent: Sent,
  { rules, description }: Holding,
): readonly Fault[] {
  if (!sent.answer || sent.status >= 500) return [];
  const breach = breachOf(sent.answer, operation, description);
  if (!breach) return [];
  const { undocumented, rule, message } = breach;
  const told = undocumented ? `${rule} ${rule === 'status' ? sent.status : ''}`.trim() : rule;
  return faultOf(
    { rule: undocumented ? 'undocumented' : 'contract', name: told, message, about: name },
    undocumented ? rules.undocumented : rules.contract,
  );
}

interface Holding {
  readonly rules: Rules;
  readonly description: Description;
}

/** `operations`: by name of an edge or probe, what it is called and how it is described. */
export function checksOf(
  holding: Holding,
  operations: ReadonlyMap<string, { readonly name: string; readonly tree: Tree }>,
  held: ReadonlyMap<string, Held>,
): Checks {
  const broken = (name: string, sent: Sent): readonly Fault[] => {
    const operation = operations.get(name);
    return operation ? breaches(operation.name, operation.tree, sent, holding) : [];
  };
  return {
    edge: (edge, thing, sent, memory) => {
      const rule = held.get(edge.name);
      const { rules } = holding;
      const status = rule ? heldFaults(rule, { rules, edge, thing }, sent, memory) : [];
      const own = rule === 'use-after-free' ? [] : answerFaults(sent);
      return [...own, ...status, ...broken(edge.name, sent)];
    },
    probe: broken,
  };
}
