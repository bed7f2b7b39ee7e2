import type { Props } from '../../model/index.ts'

type HasProps = { readonly props?: Props } | undefined

/** Whether a switch of a part is on. */
export const isOn = (part: HasProps, key: string): boolean => part?.props?.[key] === true

/** Whether a switch of a part is off in so many words: not merely left unsaid. */
export const isOff = (part: HasProps, key: string): boolean => part?.props?.[key] === false

/** Whether a property of a part is stated at all. */
export const isStated = (part: HasProps, key: string): boolean => part?.props?.[key] !== undefined

/** A number a part states; undefined where it states none. */
export function numberIn(part: HasProps, key: string): number | undefined {
  const value = part?.props?.[key]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** A text a part states; empty where it states none. */
export function textIn(part: HasProps, key: string): string {
  const value = part?.props?.[key]
  return typeof value === 'string' ? value : ''
}
