import { useMemo } from 'react'
import type { Id } from '../../model/index.ts'
import { FindingItem } from '../findings/index.ts'
import { Section } from '../ui/Section.tsx'
import { useDerived } from '../ui/useStores.ts'
import styles from './Inspector.module.css'
import { useInspectorText } from './useInspectorText.ts'

/** Findings that name any of these parts. */
export function FindingsOn({ ids }: { readonly ids: readonly Id[] }) {
  const text = useInspectorText()
  const findings = useDerived((derived) => derived.findings)
  const here = useMemo(() => {
    const asked = new Set(ids)
    return findings.filter((finding) => !finding.waived && finding.on.some((id) => asked.has(id)))
  }, [findings, ids])
  return (
    <Section title={text.findings} count={here.length} startsOpen={here.length > 0}>
      {here.length === 0 && <p className={styles.note}>{text.noFindings}</p>}
      {here.length > 0 && (
        <ul className={styles.findings}>
          {here.map((finding) => (
            <FindingItem key={finding.key} finding={finding} />
          ))}
        </ul>
      )}
    </Section>
  )
}
