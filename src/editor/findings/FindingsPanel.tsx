import CircleDashed from 'lucide-react/icons/circle-dashed'
import ShieldCheck from 'lucide-react/icons/shield-check'
import ShieldQuestionMark from 'lucide-react/icons/shield-question-mark'
import { useMemo } from 'react'
import { emptyAnalysis } from '../../analysis/index.ts'
import { serviceOf } from '../../catalog/index.ts'
import type { Node } from '../../model/index.ts'
import { derivedStore, sessionStore } from '../../store/index.ts'
import { useLanguage, useText } from '../i18n/index.ts'
import { AwsIcon } from '../ui/AwsIcon.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Section } from '../ui/Section.tsx'
import { useDerived } from '../ui/useStores.ts'
import { useStructure } from '../ui/useStructure.ts'
import { Accepted } from '../waivers/index.ts'
import { AssumedSection } from './AssumedSection.tsx'
import { FindingList } from './FindingList.tsx'
import styles from './Findings.module.css'
import { managedNodes } from './managedNodes.ts'
import { useFindingGroups } from './useFindingGroups.ts'
import { useOnceInDocument } from './useOnceInDocument.ts'
import { useRowHeights } from './useRowHeights.ts'

/** Everything the checks say of the drawing, worst first, live while it is edited. */
export function FindingsPanel() {
  const text = useText().findings
  const findings = useDerived((derived) => derived.findings)
  const analysis = useDerived((derived) => derived.analysis)
  const pending = useDerived((derived) => derived.pending)
  const trouble = useDerived((derived) => derived.trouble)
  const cancelled = useDerived((derived) => derived.cancelled)
  const design = useStructure()
  const open = useMemo(() => findings.filter((finding) => !finding.waived).length, [findings])
  const managed = useMemo(() => managedNodes(design, analysis), [design, analysis])
  const { groups, filter, messages } = useFindingGroups()
  const { listRef, heightOf, isMeasured } = useRowHeights(messages)
  const isPlaced = useOnceInDocument(isMeasured && !pending)
  return (
    <div className={styles.panel} aria-busy={pending}>
      {trouble && (
        <p role="alert" className={styles.trouble}>
          {text.trouble} {trouble}
        </p>
      )}
      {cancelled && (
        <EmptyState icon={<CircleDashed size={24} />} title={text.cancelled}>
          <Button small onClick={derivedStore.getState().judgeAgain}>
            {text.judge}
          </Button>
        </EmptyState>
      )}
      {open === 0 && !trouble && !cancelled && (
        <Nothing
          drawn={design.nodes.length + design.groups.length > 0}
          pending={pending && analysis === emptyAnalysis}
          judged={analysis.flows.length > 0}
        />
      )}
      {open > 0 && <FindingList groups={groups} filter={filter} heightOf={heightOf} listRef={listRef} />}
      {isPlaced && (
        <>
          <Accepted />
          <AssumedSection startsOpen={open === 0} />
          {managed.length > 0 && (
            <div className={styles.trusted}>
              <Section title={text.trusted} count={managed.length} startsOpen={open === 0}>
                <p className={styles.hint}>{text.trustedHint}</p>
                <Trusted nodes={managed} />
              </Section>
            </div>
          )}
        </>
      )}
    </div>
  )
}

/** Why there is nothing to list: nothing drawn, nothing known yet, nothing that runs, or nothing wrong. */
function Nothing({ drawn, pending, judged }: Readonly<Record<'drawn' | 'pending' | 'judged', boolean>>) {
  const text = useText().findings
  if (!drawn) {
    return (
      <EmptyState icon={<CircleDashed size={24} />} title={text.empty}>
        <p>{text.emptyDetails}</p>
      </EmptyState>
    )
  }
  if (pending) return <EmptyState icon={<CircleDashed size={24} />} title={text.judging} />
  if (!judged) {
    return (
      <EmptyState icon={<ShieldQuestionMark size={24} />} title={text.unjudged}>
        <p>{text.unjudgedDetails}</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState icon={<ShieldCheck size={24} />} title={text.clean} tone="good">
      <p>{text.cleanDetails}</p>
    </EmptyState>
  )
}

function Trusted({ nodes }: { readonly nodes: readonly Node[] }) {
  const language = useLanguage()
  return (
    <ul>
      {nodes.map((node) => {
        const service = serviceOf(node.service)
        return (
          <li key={node.id}>
            <button
              type="button"
              className={styles.managed}
              onClick={() => sessionStore.getState().select([node.id])}
            >
              <AwsIcon icon={service.icon} size={20} />
              <span className={styles.managedName}>{node.label}</span>
              {node.label !== service.name[language] && (
                <span className={styles.managedService}>{service.name[language]}</span>
              )}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
