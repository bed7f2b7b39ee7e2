/** Pixels every browser has room for; iOS gave no more for long. */
const alwaysHeld = 4096 * 4096

/** Some browsers give a canvas that holds nothing where there is no room for it: what is painted into its last corner
 *  must be there. */
export function canHold(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  width: number,
  height: number,
): boolean {
  if (width * height <= alwaysHeld) return true
  const corner = [width - 1, height - 1, 1, 1] as const
  context.fillRect(...corner)
  const painted = context.getImageData(...corner).data[3] === 255
  context.clearRect(...corner)
  return painted
}
