import { indexOf } from './indexOf.ts'
import { limits } from './limits.ts'
import type { Design, Id } from './types.ts'

/** What an id looks like; ids that are names of JavaScript's own, such as `__proto__`, fail it or are harmless. */
export const idPattern = /^[a-z0-9][a-z0-9-]*$/

/** An id no part of the design has, made from `base` (a service id, a label, another id): `ec2`, then `ec2-2`. */
export function freshId(design: Design, base: string): Id {
  return idMaker(design)(base)
}

/** Makes many fresh ids for one design: each call also avoids what earlier calls gave. */
export function idMaker(design: Design): (base: string) => Id {
  const index = indexOf(design)
  const given = new Set<Id>()
  const lastNumber = new Map<string, number>()
  return (base) => {
    const wanted = slug(base)
    const id = free(wanted) ? wanted : numbered(wanted.replace(/-\d+$/, ''))
    given.add(id)
    return id
  }

  function free(id: Id): boolean {
    return !index.has(id) && !given.has(id)
  }

  function numbered(stem: string): Id {
    let number = lastNumber.get(stem) ?? 1
    let id: Id
    do id = withNumber(stem, ++number)
    while (!free(id))
    lastNumber.set(stem, number)
    return id
  }
}

function withNumber(stem: string, number: number): Id {
  const suffix = `-${number}`
  return stem.slice(0, limits.id - suffix.length) + suffix
}

function slug(text: string): string {
  const plain = text
    .slice(0, 4 * limits.id)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, limits.id)
    .replace(/-+$/, '')
  return plain || 'part'
}
