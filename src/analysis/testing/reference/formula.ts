/** What has to be up, over ids: `elb & (web-a | web-b)`. Undefined for what is no formula. */
export function holds(formula: string, isUp: (id: string) => boolean): boolean | undefined {
  const tokens = formula.match(/[a-z0-9-]+|[&|()]/g) ?? []
  if (tokens.join('') !== formula.replace(/\s/g, '') || /[a-z] [a-z]/.test(formula)) return undefined
  let at = 0
  const atom = (): boolean => {
    const token = tokens[at]
    at += 1
    if (token !== '(') return token !== undefined && isUp(token)
    const inner = any()
    at += 1
    return inner
  }
  const all = (): boolean => {
    let value = atom()
    while (tokens[at] === '&') {
      at += 1
      value = atom() && value
    }
    return value
  }
  const any = (): boolean => {
    let value = all()
    while (tokens[at] === '|') {
      at += 1
      value = all() || value
    }
    return value
  }
  return any()
}
