import { propertiesOf, serviceOf } from '../../catalog/index.ts'
import { indexOf, updateNode, type Design, type Id, type Node, type Props } from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import type { Made } from '../ui/tryMade.ts'

/** Makes nodes another service: lines, place and memberships stay, and so do properties the new service understands.
 *  A label that was only the old service's name becomes the new one's. */
export function replaceService(design: Design, ids: readonly Id[], service: string): Made {
  const known = new Set(propertiesOf(service).map(({ key }) => key))
  const { nodes } = indexOf(design)
  const changed = ids.reduce((now, id) => {
    const node = nodes.get(id)
    if (!node || node.service === service) return now
    const props = node.props && understood(node.props, known)
    return updateNode(now, id, { service, label: labelFor(node, service), props })
  }, design)
  return { design: changed, ids }
}

function understood(props: Props, known: ReadonlySet<string>): Props | undefined {
  const kept = Object.entries(props).filter(([key]) => known.has(key))
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

function labelFor({ label, service }: Node, next: string): string {
  const { name, short } = serviceOf(service)
  const given = [name, short].some((text) => text?.en === label || text?.ko === label)
  if (!given) return label
  const { language } = sessionStore.getState()
  const { name: nextName, short: nextShort = nextName } = serviceOf(next)
  return nextShort[language]
}
