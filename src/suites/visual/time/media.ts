import type { Clock } from './clock.ts';

/** In the page: videos and sounds play at no speed at all, so that they stay at their start. */
export function fakeMedia(clock: Clock): void {
  const shape = HTMLMediaElement.prototype;
  const real = Object.getOwnPropertyDescriptor(shape, 'playbackRate');
  /** What the page set. */
  const rates = new WeakMap<HTMLMediaElement, number>();
  const halt = (medium: HTMLMediaElement) => real?.set?.call(medium, 0);
  for (const type of ['loadedmetadata', 'play', 'playing'])
    addEventListener(type, ({ target }) => target instanceof HTMLMediaElement && halt(target), true);
  for (const type of ['ratechange', 'timeupdate', 'progress'])
    addEventListener(
      type,
      (event) => event.target instanceof HTMLMediaElement && event.stopImmediatePropagation(),
      true,
    );
  const { play } = shape;
  shape.play = function fakePlay() {
    halt(this);
    return play.call(this);
  };
  Object.defineProperty(shape, 'playbackRate', {
    get(this: HTMLMediaElement) {
      return rates.get(this) ?? 1;
    },
    set(this: HTMLMediaElement, rate: number) {
      rates.set(this, rate);
    },
    configurable: true,
    enumerable: true,
  });
  /** Videos of which a frame was told: there comes no other. */
  const told = new WeakSet<HTMLVideoElement>();
  HTMLVideoElement.prototype.requestVideoFrameCallback = function fakeRequest(run) {
    if (told.has(this)) return 0;
    told.add(this);
    const frame = () =>
      run(clock.now, {
        presentationTime: clock.now,
        expectedDisplayTime: clock.now,
        mediaTime: this.currentTime,
        width: this.videoWidth,
        height: this.videoHeight,
        presentedFrames: 1,
      });
    return clock.add(1000 / 60, frame);
  };
  HTMLVideoElement.prototype.cancelVideoFrameCallback = (id) => clock.remove(id);
}
