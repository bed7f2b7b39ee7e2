import type { Finding, Severity } from '../../checks/index.ts'
import type { Id } from '../../model/index.ts'
import type { Scene } from '../../scene/index.ts'

/** What the analysis says of one part, as the drawing shows it too. */
export interface Facts {
  readonly spof?: number | undefined
  readonly gap?: boolean | undefined
  /** What a simulation does to it, as its tag says. */
  readonly state?: string | undefined
  readonly findings: number
  readonly worst?: Severity | undefined
}

const none: Facts = { findings: 0 }

/** Facts of every part, from the scene and the findings (worst first, as they come). */
export function outlineFacts(
  scene: Pick<Scene, 'nodes' | 'groups'>,
  findings: readonly Finding[],
): (id: Id) => Facts {
  const facts = new Map<Id, Facts>()
  for (const { id, spof, tag } of scene.nodes)
    if (spof !== undefined || tag) facts.set(id, { ...none, spof, state: tag?.text })
  for (const { id, gap, tag } of scene.groups)
    if (gap || tag) facts.set(id, { ...none, gap: Boolean(gap), state: gap ? undefined : tag?.text })
  for (const { on, severity, waived } of findings) {
    if (waived) continue
    for (const id of new Set(on)) {
      const before = facts.get(id) ?? none
      facts.set(id, { ...before, findings: before.findings + 1, worst: before.worst ?? severity })
    }
  }
  return (id) => facts.get(id) ?? none
}
