import type { Bench } from '#model/contract/bench.ts';
import type { State } from '#model/contract/state.ts';
import { Sessions } from '../../exchange/sessions.ts';
import type { Checks } from '../described/checks.ts';
import type { Input } from '../input.ts';
import type { Choice, Costs, Fault, Fired, Sight, World } from '../search/world.ts';
import { noReset, notInitial } from './failures.ts';
import { answerFaults, brokenInvariants, nodesHere, probeFault, type Data } from './faults.ts';
import { journeyOf, type Step } from './journey.ts';
import type { Adding, Aim, Save } from './aim.ts';
import { Memory } from './memory.ts';
import { Meter } from './meter.ts';
import { rulesOf, type Edge, type Rules } from './rules.ts';
import { fillIn, firedOf, type Sent } from './send.ts';
import { Target } from './target.ts';
import { appear, labelOf, movesOf, projectionOf, thingsOf } from './things.ts';

/** A target that is asked by requests. */
export class HttpWorld implements World {
  readonly #input: Input;
  readonly #state: State;
  readonly #rules: Rules;
  readonly #checks: Checks | undefined;
  readonly #target: Target;
  readonly #meter: Meter;
  readonly #saves = new Map<number, Save>();
  readonly #fresh: () => Memory;
  #memory: Memory;
  #log: Step[] = [];
  #saved = 0;

  constructor(bench: Bench, input: Input, state: State, described?: Adding) {
    this.#input = input;
    this.#checks = described?.checks;
    this.#state = state;
    this.#rules = rulesOf(input);
    this.#target = new Target(bench, input.as, described?.requests);
    this.#fresh = () => new Memory(new Sessions(bench.session));
    this.#memory = this.#fresh();
    this.#meter = new Meter(() => this.#target.requests, {
      reset: 1,
      restore: input.probes.length,
      step: 2,
    });
  }

  isSafe(edge: string): boolean {
    return this.#rules.edges.get(edge)?.safe ?? false;
  }

  spent(): { readonly requests: number; readonly ms: number } {
    return { requests: this.#target.requests, ms: this.#meter.elapsed() };
  }

  costs(): Costs {
    return this.#meter.costs(this.#state.way === 'restore' ? 'ms' : 'requests');
  }

  async reset(): Promise<void> {
    return this.#meter.taking('reset', async () => {
      this.#memory = this.#fresh();
      this.#log = [];
      this.#saves.clear();
      await this.#start();
    });
  }

  /** Rejects with a Failure where a clean start is not the initial node. */
  async look(): Promise<Sight> {
    const sight = await this.#look();
    const initial = this.#memory.isFresh ? this.#rules.nodes.find((node) => node.initial) : undefined;
    const nodes = nodesHere(this.#rules, this.#memory.data());
    if (sight.faults.length === 0 && initial && !nodes.includes(initial.name))
      throw notInitial(this.#input.subject, initial);
    return sight;
  }

  async fire(choice: Choice): Promise<Fired | undefined> {
    const aim = await this.#aimAt(choice);
    if (!aim) return undefined;
    const sent = await this.#make(aim);
    const sight = await this.#look();
    const { edge, thing } = aim;
    const own = this.#checks?.edge(edge, thing?.value, sent, this.#memory) ?? answerFaults(sent);
    return firedOf(aim.label, [sent], { ...sight, faults: [...own, ...sight.faults] });
  }

  async pass(choice: Choice): Promise<string | undefined> {
    return this.#meter.taking('step', async () => {
      const aim = await this.#aimAt(choice);
      if (aim) await this.#make(aim);
      return aim?.label;
    });
  }

  async race(choices: readonly [Choice, Choice]): Promise<Fired | undefined> {
    const [first, second] = [await this.#aimAt(choices[0]), await this.#aimAt(choices[1])];
    if (!first || !second) return undefined;
    const aims = [first, second];
    const sent = await Promise.all(aims.map((aim) => this.#send(aim)));
    const faults: Fault[] = [];
    let sight: Sight | undefined;
    for (const [at, { edge, thing }] of aims.entries()) {
      const answer = sent[at];
      if (answer) this.#memory.made(edge, thing, answer);
      sight = await this.#look();
      faults.push(...sight.faults.filter(({ name }) => !faults.some((fault) => fault.name === name)));
    }
    if (!sight) throw new Error('a race has two sides');
    return firedOf(aims.map(({ label }) => label).join(' ‖ '), sent, { ...sight, faults });
  }

  async save(): Promise<number | undefined> {
    if (this.#state.way === 'replay') return undefined;
    const checkpoint = await this.#state.checkpoint();
    if (!checkpoint.marks) return undefined;
    this.#saved += 1;
    this.#saves.set(this.#saved, { checkpoint, memory: this.#memory.copy() });
    return this.#saved;
  }

  async restore(id: number): Promise<Sight | undefined> {
    return this.#meter.taking('restore', async () => {
      const save = this.#saves.get(id);
      for (const each of this.#saves.keys()) if (each > id) this.#saves.delete(each);
      if (!save || !(await this.#state.restore(save.checkpoint))) {
        this.#saves.clear();
        return undefined;
      }
      this.#memory = save.memory.copy();
      return this.#look();
    });
  }

  /** What the probes answered, by their names. */
  shown(): Data {
    return this.#memory.data();
  }

  distrust(): void {
    this.#saves.clear();
    this.#state.distrust('the probes answered otherwise after going back');
  }

  async #start(): Promise<void> {
    const { subject, asksToReset } = this.#input;
    if (!(await this.#state.reset())) throw noReset(subject);
    if (asksToReset) this.#target.requests += 1;
  }

  recorded(): string {
    return journeyOf(this.#log, this.#input);
  }

  async #send({ edge, thing }: Aim): Promise<Sent> {
    this.#memory.sent += 1;
    const number = this.#memory.sent;
    const sent = await this.#target.ask(
      fillIn(edge.endpoint, thing?.value, number),
      this.#memory.sessions,
      edge.verify,
    );
    this.#log.push({ edge, thing, number, body: sent.body, headers: sent.headers });
    return sent;
  }

  async #make(aim: Aim): Promise<Sent> {
    const sent = await this.#send(aim);
    this.#memory.made(aim.edge, aim.thing, sent);
    return sent;
  }

  /** Probes that were not looked at since the last change; the first that shows nothing, as a fault. */
  async #refresh(names?: readonly string[]): Promise<Fault | undefined> {
    const wanted = this.#input.probes.filter(
      ({ name }) => !this.#memory.probes.has(name) && (names?.includes(name) ?? true),
    );
    const sent = await Promise.all(
      wanted.map(({ endpoint }) => this.#target.ask(endpoint, this.#memory.sessions)),
    );
    for (const [at, { name }] of wanted.entries()) {
      this.#memory.probes.set(name, sent[at]?.body ?? null);
      this.#log.push({ probe: name, body: sent[at]?.body });
      if (sent[at]) this.#memory.probeFaults.set(name, this.#checks?.probe(name, sent[at]) ?? []);
    }
    return wanted.flatMap(({ name }, at) => (sent[at] && probeFault(name, sent[at])) ?? [])[0];
  }

  async #look(): Promise<Sight> {
    const fault = await this.#refresh();
    if (fault) return { state: `no ${fault.name}`, title: fault.message, moves: [], faults: [fault] };
    const { names } = this.#memory;
    const data = this.#memory.data();
    const projection = projectionOf(this.#rules, data, names);
    this.#memory.unnumbered = false;
    const nodes = nodesHere(this.#rules, data);
    return {
      state: projection.key,
      title: nodes.length > 0 ? `${nodes.join(', ')} · ${projection.title}` : projection.title,
      moves: movesOf(this.#rules, data, projection, names),
      faults: [
        ...brokenInvariants(this.#rules, data, this.#memory.isFresh),
        ...[...this.#memory.probeFaults.values()].flat(),
      ],
    };
  }

  async #aimAt(choice: Choice): Promise<Aim | undefined> {
    const [, name = '', number] =
      'label' in choice ? (/^([\w-]+)(?:\((\d+)\))?$/.exec(choice.label) ?? []) : [];
    const edge = this.#rules.edges.get('edge' in choice ? choice.edge : name);
    if (!edge) return undefined;
    if (!edge.foreach) {
      if (this.#memory.unnumbered) await this.#number();
      return { edge, thing: undefined, label: labelOf(edge, undefined) };
    }
    const thing =
      'edge' in choice ? await this.#ofKind(edge, choice.kind) : await this.#numbered(edge, Number(number));
    return thing && { edge, thing, label: labelOf(edge, thing) };
  }

  async #ofKind(edge: Edge, kind: string): Promise<Aim['thing']> {
    await this.#refresh(edge.needs);
    const data = this.#memory.data();
    const projection = projectionOf(this.#rules, data, this.#memory.names);
    this.#memory.unnumbered = false;
    return thingsOf(edge, data, projection, this.#memory.names).find((thing) => thing.kind === kind);
  }

  /** Numbers what came into being, before anything else does: lists may have the newest first. */
  async #number(): Promise<void> {
    await this.#refresh([...this.#rules.edges.values()].flatMap(({ needs }) => needs));
    appear(this.#rules, this.#memory.data(), this.#memory.names);
    this.#memory.unnumbered = false;
  }

  async #numbered(edge: Edge, number: number): Promise<Aim['thing']> {
    const { names } = this.#memory;
    const collection = edge.foreach?.text ?? '';
    if (!names.valueOf(collection, number)) await this.#number();
    const found = names.valueOf(collection, number);
    return found && { value: found.value, number };
  }
}
