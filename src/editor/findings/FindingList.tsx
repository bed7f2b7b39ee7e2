import { useDeferredValue, useMemo } from 'react'
import type { Severity } from '../../checks/index.ts'
import { labelOf } from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import { useLanguage, useText } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { useDerived, useSession } from '../ui/useStores.ts'
import { useStructure } from '../ui/useStructure.ts'
import { arrangeFindings, type FindingGroup } from './arrangeFindings.ts'
import { FindingsBar } from './FindingsBar.tsx'
import styles from './Findings.module.css'
import { flowTitle } from './flowTitle.ts'
import { GrowingList } from './GrowingList.tsx'
import { words } from './words.ts'

/** The findings that count, under the headings somebody chose. */
export function FindingList() {
  const text = words[useLanguage()]
  const findings = useDerived((derived) => derived.findings)
  const by = useSession((session) => session.findingsBy)
  const filter = useSession((session) => session.findingsFilter)
  // Typing stays quick however long the list is.
  const settled = useDeferredValue(filter)
  const groups = useMemo(() => arrangeFindings(findings, by, settled), [findings, by, settled])
  const keys = useMemo(() => groups.flatMap((group) => group.findings.map(({ key }) => key)), [groups])
  const at = useSession(({ focus }) => (focus === undefined ? 0 : keys.indexOf(focus) + 1))
  return (
    <>
      <FindingsBar at={at} count={keys.length} />
      {groups.length === 0 && (
        <div className={styles.nothing}>
          <p>{text.nothing(settled)}</p>
          <Button small onClick={() => sessionStore.getState().set({ findingsFilter: '' })}>
            {text.clearFilter}
          </Button>
        </div>
      )}
      {groups.map((group) => (
        <Group key={group.key} group={group} />
      ))}
    </>
  )
}

function Group({ group: { key, findings } }: { readonly group: FindingGroup }) {
  const by = useSession((session) => session.findingsBy)
  return (
    <section className={styles.group}>
      <h3 className={styles.severity} data-severity={by === 'severity' ? key : undefined}>
        <span className={styles.groupName}>
          <GroupName name={key} />
        </span>
        <span className={styles.count}>{findings.length}</span>
      </h3>
      <GrowingList findings={findings} />
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
