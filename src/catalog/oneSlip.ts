/** Where two texts first differ. */
function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

/** Whether two texts are at most one slip of the finger apart: a letter missing, extra, wrong, or two swapped. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlipApart(b, a)
  const at = firstDifference(a, b)
  if (b.length - a.length > 1) return false
  if (b.length > a.length) return a.slice(at) === b.slice(at + 1)
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  return swapped || a.slice(at + 1) === b.slice(at + 1)
}

/** Whether a text begins with something at most one slip away from the typed letters. */
export function startsWithSlip(text: string, typed: string): boolean {
  return [-1, 0, 1].some((more) => isOneSlipApart(typed, text.slice(0, Math.max(0, typed.length + more))))
}
