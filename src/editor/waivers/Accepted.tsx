import { partName, removeWaiver, type Design } from '../../model/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { Section } from '../ui/Section.tsx'
import { tryEdit } from '../ui/tryEdit.ts'
import { useStructure } from '../ui/useStructure.ts'
import type { AcceptedFinding } from './acceptedOf.ts'
import { useGathered } from './useGathered.ts'
import styles from './Waivers.module.css'
import { words } from './words.ts'

/** What was accepted, why and until when, with a way back; nothing where nothing was. */
export function Accepted() {
  const text = words[useLanguage()]
  const design = useStructure()
  const gathered = useGathered()
  if (gathered.length === 0) return undefined
  return (
    <div className={styles.accepted}>
      <Section title={text.accepted} count={gathered.length} startsOpen={false}>
        <p className={styles.hint}>{text.acceptedHint}</p>
        <ul className={styles.list}>
          {gathered.map((group) => (
            <Acceptance key={group[0]?.key} group={group} design={design} />
          ))}
        </ul>
      </Section>
    </div>
  )
}

interface AcceptanceProps {
  /** The finding that was accepted, then what it was said for. */
  readonly group: readonly AcceptedFinding[]
  readonly design: Design
}

function Acceptance({ group, design }: AcceptanceProps) {
  const text = words[useLanguage()]
  const [head, ...others] = group
  if (!head) return undefined
  const { waiver } = head
  const sentences = (one: AcceptedFinding) =>
    one.findings.length > 0
      ? one.findings.map(({ message }) => message)
      : [`${text.noLonger}: ${one.waiver.on.map((id) => partName(design, id)).join(', ')}`]
  const [first = '', ...more] = sentences(head)
  return (
    <li className={styles.one}>
      <p className={styles.message}>{first}</p>
      {[...more, ...others.flatMap(sentences)].map((sentence) => (
        <p key={sentence} className={styles.also}>
          {sentence}
        </p>
      ))}
      <p className={styles.reason}>{waiver.reason}</p>
      <p className={styles.foot}>
        <span>{waiver.until === undefined ? text.forGood : text.untilDay(waiver.until)}</span>
        <Button
          small
          aria-label={text.takeBackOf(first)}
          onClick={() =>
            tryEdit(text.stepTakeBack, (current) =>
              group.reduce((left, one) => removeWaiver(left, one.waiver), current),
            )
          }
        >
          {text.takeBack}
        </Button>
      </p>
    </li>
  )
}
