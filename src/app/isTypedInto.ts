/** Whether keys pressed on this go into a field or a dialog, and are nobody else's. */
export function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null
  )
}
