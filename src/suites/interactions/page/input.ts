import type { Key } from '../keys.ts';
import type { Tab } from './tab.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers on a phone, a mouse elsewhere. */
export type Pointer = 'touch' | 'mouse';

/** The mouse comes to a place, so that what hovering does is done before a click is timed. */
export async function comeTo(tab: Tab, { x, y }: Point, pointer: Pointer): Promise<void> {
  if (pointer === 'mouse') await tab.ask('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
}

/** One tap or click, by events that Chrome takes for a person's. */
export async function tap(tab: Tab, { x, y }: Point, pointer: Pointer): Promise<void> {
  if (pointer === 'touch') {
    // Both at once: a finger that stays until a busy page has answered its coming is a long press, and no tap.
    await Promise.all([
      tab.ask('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] }),
      tab.ask('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
    ]);
    return;
  }
  const button = { x, y, button: 'left', clickCount: 1 };
  await Promise.all([
    tab.ask('Input.dispatchMouseEvent', { type: 'mousePressed', buttons: 1, ...button }),
    tab.ask('Input.dispatchMouseEvent', { type: 'mouseReleased', buttons: 0, ...button }),
  ]);
}

/** A key pressed and let go. */
export async function strike(tab: Tab, { key, code, keyCode, text }: Key): Promise<void> {
  const common = { key, code, windowsVirtualKeyCode: keyCode };
  const type = text === undefined ? 'rawKeyDown' : 'keyDown';
  await Promise.all([
    tab.ask('Input.dispatchKeyEvent', { type, ...common, ...(text !== undefined && { text }) }),
    tab.ask('Input.dispatchKeyEvent', { type: 'keyUp', ...common }),
  ]);
}

/** Pixels a second of a quick finger or wheel. */
const SPEED = 4_000;

/** Scrolls the view by `down` pixels from its middle, as a finger or a wheel does. */
export async function scroll(tab: Tab, middle: Point, down: number, pointer: Pointer): Promise<void> {
  await tab.ask('Input.synthesizeScrollGesture', {
    ...middle,
    yDistance: -down,
    speed: SPEED,
    preventFling: true,
    gestureSourceType: pointer,
  });
}
