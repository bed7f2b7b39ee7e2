import { setProp, type Design, type Id, type Json } from '../../model/index.ts'

/** Sets several properties of a part; `undefined` takes one away. */
export function setProps(
  design: Design,
  id: Id,
  props: { readonly [key: string]: Json | undefined },
): Design {
  return Object.entries(props).reduce((so, [key, value]) => setProp(so, id, key, value), design)
}
