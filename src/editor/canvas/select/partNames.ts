import { groupInfo, serviceOf, spanInfo } from '../../../catalog/index.ts'
import type { Language } from '../../../checks/index.ts'
import type { PartFindings } from '../../findings/badgesOf.ts'
import { indexOf, oneLine, partsInside, type Design, type Id } from '../../../model/index.ts'
import type { SceneGroup, SceneNode, SceneSpan } from '../../../scene/index.ts'
import { say } from '../words.ts'

/** What a screen reader says of a part. */
export type NameOf = (part: SceneNode | SceneGroup | SceneSpan) => string

type Badges = ReadonlyMap<Id, PartFindings>

/** Names parts: "Orders DB, Amazon RDS, in Private subnet a, single point of failure, 2 findings". Gives the same function while
 *  nothing a name is made of changed but the part itself, as in a drag. */
export function createPartNames(): (design: Design, language: Language, badges: Badges) => NameOf {
  let last:
    | {
        readonly design: Design
        readonly language: Language
        readonly badges: Badges
        readonly nameOf: NameOf
      }
    | undefined
  return (design, language, badges) => {
    if (last?.language !== language || last.badges !== badges || !sameParts(last.design, design))
      last = { design, language, badges, nameOf: namesIn(design, language, badges) }
    return last.nameOf
  }
}

function sameParts(a: Design, b: Design): boolean {
  return (
    a.nodes === b.nodes && a.groups === b.groups && a.spans === b.spans && a.view?.pinned === b.view?.pinned
  )
}

function namesIn(design: Design, language: Language, badges: Badges): NameOf {
  const index = indexOf(design)
  const pinned = new Set(design.view?.pinned)
  return (part) => {
    const { id } = part
    const node = index.nodes.get(id)
    const group = index.groups.get(id)
    const span = index.spans.get(id)
    const parent = index.ancestors(id)[0]
    const drawn = node ?? group ?? span
    const label = drawn ? oneLine(drawn.label) : id
    const sort = node
      ? serviceOf(node.service).name[language]
      : group
        ? groupInfo(group.kind).name[language]
        : span && spanInfo(span.kind).name[language]
    const gap = group !== undefined && 'gap' in part && part.gap
    // In a simulation: failed, down. A gap's own tag is said already, and in more words.
    const tag = 'tag' in part && !gap ? part.tag?.text : undefined
    const findings = badges.get(id)?.findings
    return [
      label,
      sort === label ? undefined : sort,
      parent && say('inGroup', { name: parent.label }),
      'spof' in part && part.spof !== undefined ? say('spof') : undefined,
      gap ? say('gap') : undefined,
      'closed' in part && part.closed
        ? say('collapsed', { count: String(partsInside(index, id)) })
        : undefined,
      tag,
      pinned.has(id) ? say('pinned') : undefined,
      findings && say('findings', { count: String(findings.length) }),
    ]
      .filter(Boolean)
      .join(', ')
  }
}
