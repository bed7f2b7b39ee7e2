import ChevronRight from 'lucide-react/icons/chevron-right'
import type { ReactNode } from 'react'
import { indexOf, rename, type Design, type Group, type Id } from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import { useText } from '../i18n/index.ts'
import { AwsIcon } from '../ui/AwsIcon.tsx'
import { TextField } from '../ui/TextField.tsx'
import { tryEdit } from '../ui/tryEdit.ts'
import styles from './Inspector.module.css'
import { useInspectorText } from './useInspectorText.ts'

interface SubjectHeadProps {
  readonly icon?: string | undefined
  /** What kind of thing it is: the service's or the group's name. */
  readonly kind: string
  readonly children?: ReactNode
}

/** Icon and kind of what is selected. */
export function SubjectHead({ icon, kind, children }: SubjectHeadProps) {
  return (
    <header className={styles.head}>
      {icon && <AwsIcon icon={icon} size={40} />}
      <div className={styles.headWords}>
        <h2 className={styles.kind}>{kind}</h2>
        {children}
      </div>
    </header>
  )
}

/** The label of a node, group or span, changed in place. */
export function LabelField({ id, label }: { readonly id: Id; readonly label: string }) {
  const text = useText()
  const words = useInspectorText()
  return (
    <Row label={words.label} wide>
      <TextField
        small
        label={words.label}
        value={label}
        onCommit={(next) => tryEdit(text.edit.rename(label), (design) => rename(design, id, next))}
      />
    </Row>
  )
}

/** The groups around a part, outermost first; each can be chosen. */
export function PathOf({ design, id }: { readonly design: Design; readonly id: Id }) {
  const words = useInspectorText()
  const path = indexOf(design).ancestors(id).toReversed()
  if (path.length === 0) return <p className={styles.path}>{words.outside}</p>
  return (
    <nav aria-label={words.where} className={styles.path}>
      {path.map((group: Group, index) => (
        <span key={group.id} className={styles.step}>
          <button
            type="button"
            className={styles.link}
            onClick={() => sessionStore.getState().select([group.id])}
          >
            {group.label}
          </button>
          {index < path.length - 1 && <ChevronRight size={12} aria-hidden="true" />}
        </span>
      ))}
    </nav>
  )
}

interface RowProps {
  readonly label: string
  readonly help?: string | undefined
  readonly helpId?: string
  /** The control takes most of the width. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A name on the left, its control on the right, a sentence below if given. */
export function Row({ label, help, helpId, wide, children }: RowProps) {
  return (
    <div className={styles.row} data-wide={wide || undefined}>
      <span className={styles.rowLabel}>{label}</span>
      <span className={styles.control}>{children}</span>
      {help && (
        <p id={helpId} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  )
}
