/** Characters of a text: a quadratic function takes seconds for the longest, a cubic one for the shortest. */
const [SHORTEST, LONGEST] = [1_000, 100_000] as const;
/** Of the longest text, the part that the whole is set against. */
const PART = 4;
/**
 * What a text may cost in the work of a quarter of it: four times of it, and the noise of 2.5 for twice the text.
 * Quadratic work is sixteen times. Over twice the text noise decides: one collection of garbage is half of the work.
 */
const MOST = 6.25;
/** ms of a processor for a text of `LONGEST` that no quadratic function can keep to. */
const NOTHING = 10;
/** ms of a processor after which no longer text is tried. */
const ENOUGH = 50;
/** ms of a processor that are counted at once: some kernels count them by fours, so less is no measure. */
const COUNTED = 100;
/** ms of a processor below which a text eight times as long is read soon, whatever the growth. */
const LITTLE = 1;
const TRIES = 3;
/** A ratio in doubt is taken again so often. */
const ROUNDS = 10;

/**
 * The least time of this thread's processor, in ms, that some tries at `times` of it take: other load only adds. The
 * kernel's own is left out: long texts are given memory of another kind, which is no work on them.
 */
function costOf(work: () => unknown, tries: number, times: number): number {
  let least = Infinity;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const before = process.threadCpuUsage();
    for (let time = 0; time < times; time += 1) work();
    least = Math.min(least, process.threadCpuUsage(before).user / 1000);
  }
  return least;
}

/**
 * How many times the work of a quarter of a text the whole costs, where that is more than it should; undefined where
 * the work grows in step with the text. `textOf` makes a text of about so many characters.
 */
export function excessOf(
  read: (text: string) => unknown,
  textOf: (length: number) => string,
): number | undefined {
  const workOn = (length: number, tries: number, times = 1): number => {
    const text = textOf(length);
    return costOf(() => read(text), tries, times);
  };
  let length: number = SHORTEST;
  for (let cost = workOn(length, 1); cost < ENOUGH && length < LONGEST; cost = workOn(length, 1))
    length = Math.min(LONGEST, length * (cost < LITTLE ? 8 : 2));
  const once = workOn(length, TRIES);
  if (once < NOTHING) return undefined;
  const times = Math.ceil(COUNTED / once);
  let least = Infinity;
  // Each round by itself: a clock that once told too little would else stay the measure of all that follow.
  for (let round = 0; round < ROUNDS; round += 1) {
    const part = workOn(length / PART, TRIES, PART * times) / PART;
    least = Math.min(least, workOn(length, TRIES, times) / part);
    if (least <= MOST) return undefined;
  }
  // A step, such as memory of another kind for texts beyond a size, is not there again from the whole on; growth is.
  const beyond = workOn(PART * length, TRIES) / (workOn(length, TRIES, times) / times);
  return beyond <= MOST ? undefined : least;
}
