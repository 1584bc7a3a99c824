import type { Clock } from './clock.ts';

/** Moves animations. The real ones are paused, put where they would be by the clock, and finished when it is time. */
interface Driver {
  /** In ms, where the clock has brought it. */
  timeOf(animation: Animation): number;
  runs(animation: Animation): boolean;
  /** From now on it runs by the clock, from where it is. */
  keep(animation: Animation): void;
  /** From now on it stands where it is. Returns whether it ran. */
  release(animation: Animation): boolean;
  /** Something is done to it, after which it runs on, if it still does. */
  change(animation: Animation, work: () => void): void;
  /** The browser's own property. */
  real(animation: Animation, name: 'currentTime' | 'startTime' | 'playState'): unknown;
  put(animation: Animation, ms: number | null): void;
}

/** In the page, before any of it is faked: what moves animations by `clock`. */
export function makeDriver(clock: Clock): Driver {
  const { pause, finish } = Animation.prototype;
  const own = Object.getOwnPropertyDescriptors(Animation.prototype);
  /** Animations that run, as the page sees it: where they were, and the clock's time then. */
  const running = new Map<Animation, { at: number; since: number; end: number }>();
  let frames = false;
  const driver: Driver = {
    real: (animation, name) =>
      Reflect.apply<Animation, [], unknown>(own[name].get ?? (() => null), animation, []),
    put: (animation, ms) => own.currentTime.set?.call(animation, ms),
    runs: (animation) => running.has(animation),
    timeOf(animation) {
      const held = running.get(animation);
      if (!held) return Number(driver.real(animation, 'currentTime') ?? 0);
      return held.at + (clock.now - held.since) * animation.playbackRate;
    },
    release(animation) {
      const held = running.get(animation);
      if (!held) return false;
      driver.put(animation, driver.timeOf(animation));
      clock.remove(held.end);
      return running.delete(animation);
    },
    keep(animation) {
      const [at, rate] = [driver.timeOf(animation), animation.playbackRate];
      const length = Number(animation.effect?.getComputedTiming().endTime ?? 0);
      const left = rate < 0 ? at / -rate : (length - at) / rate;
      if (left <= 0) return finish.call(animation);
      const over = () => {
        driver.release(animation);
        finish.call(animation);
      };
      running.set(animation, {
        at,
        since: clock.now,
        end: Number.isFinite(left) ? clock.add(left, over) : 0,
      });
      if (frames) return;
      frames = true;
      const frame = 1000 / 60;
      clock.add(frame, () => running.forEach((_, each) => driver.put(each, driver.timeOf(each))), frame);
    },
    change(animation, work) {
      const ran = driver.release(animation);
      work();
      // Scroll and view timelines move with the page alone.
      if (!(animation.timeline instanceof DocumentTimeline)) return;
      const state = driver.real(animation, 'playState');
      if (state === 'running') pause.call(animation);
      if (state === 'running' || (ran && state === 'paused')) driver.keep(animation);
    },
  };
  return driver;
}

/** In the page: animations that scripts start, or do something to, run by the driver's clock. */
export function fakeAnimations(driver: Driver): void {
  const shape = Animation.prototype;
  const { play, pause, finish, cancel } = shape;
  // Another rate would be put off until the browser is ready for it.
  const methods: Record<string, (animation: Animation, rate?: number) => void> = {
    play: (animation) => play.call(animation),
    finish: (animation) => finish.call(animation),
    cancel: (animation) => cancel.call(animation),
    reverse(animation) {
      animation.playbackRate *= -1;
      play.call(animation);
    },
    updatePlaybackRate(animation, rate = 1) {
      animation.playbackRate = rate;
    },
    pause(animation) {
      driver.release(animation);
      pause.call(animation);
    },
  };
  for (const [name, method] of Object.entries(methods))
    Object.defineProperty(shape, name, {
      value(this: Animation, rate?: number) {
        if (name === 'pause') method(this);
        else driver.change(this, () => method(this, rate));
      },
      writable: true,
      configurable: true,
    });
  const { animate } = Element.prototype;
  Element.prototype.animate = function fakeAnimate(...values) {
    const animation = animate.apply(this, values);
    driver.change(animation, () => undefined);
    return animation;
  };
}

/** In the page: the times of animations and of the document's timeline are `clock`'s. */
export function fakeAnimationTimes(clock: Clock, driver: Driver): void {
  const { pause } = Animation.prototype;
  const timeline = Object.getOwnPropertyDescriptor(AnimationTimeline.prototype, 'currentTime');
  Object.defineProperties(Animation.prototype, {
    currentTime: {
      get(this: Animation) {
        return driver.runs(this) ? driver.timeOf(this) : driver.real(this, 'currentTime');
      },
      set(this: Animation, ms: number | null) {
        driver.change(this, () => driver.put(this, ms));
      },
      configurable: true,
    },
    startTime: {
      get(this: Animation) {
        if (driver.runs(this)) return clock.now - driver.timeOf(this) / this.playbackRate;
        return driver.real(this, 'startTime') === null ? null : 0;
      },
      set(this: Animation, ms: number | null) {
        driver.release(this);
        pause.call(this);
        if (ms === null) return;
        driver.put(this, (clock.now - ms) * this.playbackRate);
        driver.keep(this);
      },
      configurable: true,
    },
    playState: {
      get(this: Animation) {
        return driver.runs(this) ? 'running' : driver.real(this, 'playState');
      },
      configurable: true,
    },
  });
  Object.defineProperty(AnimationTimeline.prototype, 'currentTime', {
    get(this: AnimationTimeline): unknown {
      return this instanceof DocumentTimeline ? clock.now : timeline?.get?.call(this);
    },
    configurable: true,
  });
  Object.defineProperty(AnimationPlaybackEvent.prototype, 'timelineTime', { get: () => clock.now });
}
