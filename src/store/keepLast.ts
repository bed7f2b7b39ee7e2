/** `compute` that answers at once when every argument is the very one of the last call. */
export function keepLast<Arguments extends readonly unknown[], Result>(
  compute: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let last: { readonly given: Arguments; readonly result: Result } | undefined
  return (...given) => {
    if (last === undefined || given.some((one, i) => one !== last?.given[i]))
      last = { given, result: compute(...given) }
    return last.result
  }
}
