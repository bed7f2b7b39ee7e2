import {
  addGroup,
  indexOf,
  nestingAllowed,
  pasteParts,
  rectsOf,
  unionRect,
  type Design,
  type Fragment,
  type Id,
  type Point,
} from '../../../model/index.ts'
import { documentStore, settled } from '../../../store/index.ts'
import { missingHomes, tellHomes } from '../../canvas/index.ts'
import { tryMade } from '../../ui/tryMade.ts'
import { pasteSettled } from './pasteSettled.ts'

interface Where {
  readonly at: Point
  /** The group there. */
  readonly group: Id | undefined
}

/** Pastes what may not stand there by itself with the groups it needs around it: a VPC from another drawing comes with a
 *  Region, as one of the palette does. Where none are missing the paste is refused. `source` is the fragment as a design. */
export function pasteWithHomes(
  label: string,
  fragment: Fragment,
  source: Design,
  { at, group }: Where,
): void {
  const { design } = documentStore.getState()
  const homes = homesFor(design, source, { at, group })
  const [outermost, innermost] = [homes[0], homes.at(-1)]
  const done = tryMade(label, (before) => {
    if (!outermost || !innermost) return pasteSettled(before, fragment, { at })
    const pasted = pasteParts(homes.reduce(addGroup, before), fragment, { at, group: innermost.id })
    return { ...pasted, design: settled(before, pasted.design, [outermost.id]) }
  })
  if (done) tellHomes(homes)
}

function homesFor(design: Design, source: Design, { at, group }: Where) {
  const around = group === undefined ? undefined : indexOf(design).groups.get(group)?.kind
  const homeless = source.groups.find(
    ({ kind, parent }) => parent === undefined && !nestingAllowed(kind, around),
  )
  const size = unionRect(rectsOf(source).values()) ?? { width: 0, height: 0 }
  return homeless
    ? missingHomes(design, homeless.kind, { ...at, width: size.width, height: size.height }, group)
    : []
}
