let settle: () => void = () => undefined

/** Settles once the first drawing of the visit stands, or could not be opened: until then a title, or properties, would
 *  be those of a drawing nobody asked for, and jump. */
export const firstOpening: Promise<void> = new Promise((resolve) => {
  settle = resolve
})

/** Says that the first opening is over, however it ended. */
export function firstOpeningIsOver(): void {
  settle()
}
