import { useMemo, useState } from 'react'
import type { Id } from '../../model/index.ts'
import { FindingItem } from '../findings/index.ts'
import { MoreButton } from '../fixing/index.ts'
import { Section } from '../ui/Section.tsx'
import { useDerived } from '../ui/useStores.ts'
import styles from './Inspector.module.css'
import { useInspectorText } from './useInspectorText.ts'

/** More than one reads at a time. Everything selected has hundreds: as many would take the page as long as to show that it
 *  is, and stand between them and what can be done with it. */
const portion = 30

/** Findings that name any of these parts. */
export function FindingsOn({ ids }: { readonly ids: readonly Id[] }) {
  const text = useInspectorText()
  const [most, setMost] = useState(portion)
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
          {here.slice(0, most).map((finding) => (
            <FindingItem key={finding.key} finding={finding} />
          ))}
        </ul>
      )}
      <MoreButton hidden={here.length - most} portion={portion} onMore={() => setMost(most + portion)} />
    </Section>
  )
}
