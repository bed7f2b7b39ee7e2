import { useMemo } from 'react'
import { partName, removeWaiver, type Design } from '../../model/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { Section } from '../ui/Section.tsx'
import { tryEdit } from '../ui/tryEdit.ts'
import { useDerived, useDocument } from '../ui/useStores.ts'
import { acceptedOf, type AcceptedFinding } from './acceptedOf.ts'
import styles from './Waivers.module.css'
import { words } from './words.ts'

/** What was accepted, why and until when, with a way back; nothing where nothing was. */
export function Accepted() {
  const text = words[useLanguage()]
  const design = useDocument((document) => document.design)
  const findings = useDerived((derived) => derived.findings)
  const accepted = useMemo(() => acceptedOf(design, findings), [design, findings])
  if (accepted.length === 0) return undefined
  return (
    <div className={styles.accepted}>
      <Section title={text.accepted} count={accepted.length} startsOpen={false}>
        <p className={styles.hint}>{text.acceptedHint}</p>
        <ul className={styles.list}>
          {accepted.map((one) => (
            <One key={one.key} accepted={one} design={design} />
          ))}
        </ul>
      </Section>
    </div>
  )
}

function One({ accepted, design }: { readonly accepted: AcceptedFinding; readonly design: Design }) {
  const text = words[useLanguage()]
  const { waiver, findings } = accepted
  const parts = waiver.on.map((id) => partName(design, id)).join(', ')
  const messages =
    findings.length > 0 ? findings.map(({ message }) => message) : [`${text.noLonger}: ${parts}`]
  return (
    <li className={styles.one}>
      {messages.map((message) => (
        <p key={message} className={styles.message}>
          {message}
        </p>
      ))}
      <p className={styles.reason}>{waiver.reason}</p>
      <p className={styles.foot}>
        <span>{waiver.until === undefined ? text.forGood : text.untilDay(waiver.until)}</span>
        <Button
          small
          aria-label={text.takeBackOf(messages[0] ?? parts)}
          onClick={() => tryEdit(text.stepTakeBack, (current) => removeWaiver(current, waiver))}
        >
          {text.takeBack}
        </Button>
      </p>
    </li>
  )
}
