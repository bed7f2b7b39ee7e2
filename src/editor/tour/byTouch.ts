/** Whether somebody works with fingers, or on a screen that has no room for what the others see beside the drawing. */
export function byTouch(): boolean {
  return matchMedia('(pointer: coarse) and (hover: none), (width <= 720px)').matches
}
