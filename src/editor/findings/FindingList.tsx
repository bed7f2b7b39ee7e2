import { useMemo } from 'react'
import type { Severity } from '../../checks/index.ts'
import { labelOf } from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import { useLanguage, useText } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { useDerived, useSession } from '../ui/useStores.ts'
import { useStructure } from '../ui/useStructure.ts'
import type { FindingGroup } from './arrangeFindings.ts'
import { FindingRows } from './FindingRows.tsx'
import { FindingsBar } from './FindingsBar.tsx'
import styles from './Findings.module.css'
import { flowTitle } from './flowTitle.ts'
import type { RowHeights } from './useRowHeights.ts'
import { words } from './words.ts'

interface FindingListProps {
  readonly groups: readonly FindingGroup[]
  /** What was looked for in them. */
  readonly filter: string
  readonly heightOf: RowHeights
  readonly listRef: (element: Element | null) => void
}

/** The findings that count, under the headings somebody chose. */
export function FindingList({ groups, filter, heightOf, listRef }: FindingListProps) {
  const text = words[useLanguage()]
  const keys = useMemo(() => groups.flatMap((group) => group.findings.map(({ key }) => key)), [groups])
  const at = useSession(({ focus }) => (focus === undefined ? 0 : keys.indexOf(focus) + 1))
  return (
    <>
      <FindingsBar at={at} count={keys.length} />
      {groups.length === 0 && (
        <div className={styles.nothing}>
          <p>{text.nothing(filter)}</p>
          <Button small onClick={() => sessionStore.getState().set({ findingsFilter: '' })}>
            {text.clearFilter}
          </Button>
        </div>
      )}
      <div ref={listRef}>
        {placed(groups).map(({ group, above }) => (
          <Group key={group.key} group={group} above={above} heightOf={heightOf} />
        ))}
      </div>
    </>
  )
}

interface GroupProps {
  readonly group: FindingGroup
  /** So many findings stand above it. */
  readonly above: number
  readonly heightOf: RowHeights
}

function placed(groups: readonly FindingGroup[]): Pick<GroupProps, 'group' | 'above'>[] {
  let above = 0
  return groups.map((group) => {
    const own = { group, above }
    above += group.findings.length
    return own
  })
}

function Group({ group: { key, findings }, above, heightOf }: GroupProps) {
  const by = useSession((session) => session.findingsBy)
  return (
    <section className={styles.group}>
      <h3 className={styles.severity} data-severity={by === 'severity' ? key : undefined}>
        <span className={styles.groupName}>
          <GroupName name={key} />
        </span>
        <span className={styles.count}>{findings.length}</span>
      </h3>
      <FindingRows findings={findings} heightOf={heightOf} above={above} />
    </section>
  )
}

function GroupName({ name }: { readonly name: string }) {
  const language = useLanguage()
  const text = words[language]
  const severities: Readonly<Record<string, string>> = useText().findings.severities satisfies Record<
    Severity,
    string
  >
  const pillars: Readonly<Record<string, string>> = text.pillars
  const by = useSession((session) => session.findingsBy)
  const design = useStructure()
  const flows = useDerived((derived) => derived.analysis.flows)
  switch (by) {
    case 'severity':
      return severities[name] ?? name
    case 'pillar':
      return pillars[name] ?? name
    case 'part':
      return labelOf(design, name)
    case 'flow': {
      const flow = flows.find(({ id }) => id === name)
      return flow ? flowTitle(design, flow) : name || text.noFlow
    }
  }
}
