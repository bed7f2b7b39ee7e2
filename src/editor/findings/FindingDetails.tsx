import { useCallback, type ReactNode } from 'react'
import type { Assumption } from '../../analysis/index.ts'
import type { Finding } from '../../checks/index.ts'
import type { Design } from '../../model/index.ts'
import { Assumptions, assumptionsBehind, Fixes, fixingWords, useAssumptions } from '../fixing/index.ts'
import { useLanguage, useText } from '../i18n/index.ts'
import { useDerived } from '../ui/useStores.ts'
import { useStructure } from '../ui/useStructure.ts'
import { AcceptFinding } from '../waivers/index.ts'
import { Chain } from './Chain.tsx'
import styles from './Findings.module.css'
import { flowTitle } from './flowTitle.ts'
import { useExplanation } from './useExplanation.ts'
import { words } from './words.ts'

/** What an open finding tells: why, the way there, what it rests on, what to do, and where it is written. */
export function FindingDetails({ finding }: { readonly finding: Finding }) {
  const text = useText().findings
  const language = useLanguage()
  const { also, checks, cures, flow: flowWord } = words[language]
  const design = useStructure()
  const explanation = useExplanation(finding)
  const flow = useDerived(({ analysis }) => analysis.flows.find(({ id }) => id === finding.flow))
  return (
    <>
      <Part name={text.why}>
        <p>{finding.why}</p>
      </Part>
      {finding.chain.length > 1 && (
        <Part name={text.chain}>
          <Chain finding={finding} ending={explanation?.ending} />
        </Part>
      )}
      {flow && (
        <Part name={flowWord}>
          <p>{flowTitle(design, flow)}</p>
        </Part>
      )}
      {finding.folded.length > 0 && (
        <Part name={also}>
          <p>{finding.folded.map((check) => checks[check] ?? check).join(', ')}</p>
        </Part>
      )}
      <Part name={text.fix} fix>
        <p>{finding.fix}</p>
        <Fixes finding={finding} />
      </Part>
      {explanation && explanation.cures.length > 0 && (
        <Part name={cures}>
          <ul className={styles.cures}>
            {explanation.cures.map((cure) => (
              <li key={cure}>{cure}</li>
            ))}
          </ul>
        </Part>
      )}
      <RestsOn finding={finding} />
      {finding.source.length > 0 && (
        <Part name={text.source}>
          <p className={styles.source}>{finding.source.join(' · ')}</p>
        </Part>
      )}
      <AcceptFinding finding={finding} />
    </>
  )
}

function RestsOn({ finding }: { readonly finding: Finding }) {
  const text = fixingWords[useLanguage()]
  const choose = useCallback(
    (design: Design, all: readonly Assumption[]) => assumptionsBehind(design, finding, all),
    [finding],
  )
  const assumptions = useAssumptions(choose)
  if (assumptions.length === 0) return undefined
  return (
    <Part name={text.assumed}>
      <Assumptions assumptions={assumptions} />
    </Part>
  )
}

interface PartProps {
  readonly name: string
  readonly fix?: boolean
  readonly children: ReactNode
}

function Part({ name, fix, children }: PartProps) {
  return (
    <div className={styles.part} data-fix={fix || undefined}>
      <h4 className={styles.partName}>{name}</h4>
      {children}
    </div>
  )
}
