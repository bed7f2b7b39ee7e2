import X from 'lucide-react/icons/x'
import { spanInfo } from '../../catalog/index.ts'
import { joinSpan, leaveSpan, type Design, type Node } from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import { useText } from '../i18n/index.ts'
import { AwsIcon } from '../ui/AwsIcon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Section } from '../ui/Section.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { tryEdit } from '../ui/tryEdit.ts'
import styles from './Inspector.module.css'
import { spansOf } from './spanMembers.ts'
import { useInspectorText } from './useInspectorText.ts'

/** The spans a part is in, with a way out of each and into others; nothing where the drawing has none for it. */
export function SpansOfNode({ design, node }: { readonly design: Design; readonly node: Node }) {
  const text = useText()
  const words = useInspectorText()
  const { inside, open } = spansOf(design, node)
  if (inside.length + open.length === 0) return undefined
  return (
    <Section title={text.palette.spans} count={inside.length}>
      <ul className={styles.members}>
        {inside.map((span) => (
          <li key={span.id} className={styles.member}>
            <AwsIcon icon={spanInfo(span.kind).icon} size={20} />
            <button
              type="button"
              className={styles.memberName}
              onClick={() => sessionStore.getState().select([span.id])}
            >
              {span.label}
            </button>
            <IconButton
              small
              label={words.leaveSpan(span.label)}
              icon={<X size={14} />}
              onClick={() => tryEdit(text.edit.leave, (current) => leaveSpan(current, span.id, [node.id]))}
            />
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <SelectField
          label={words.joinSpan}
          value=""
          options={[
            { value: '', label: words.joinSpan },
            ...open.map((span) => ({ value: span.id, label: span.label })),
          ]}
          onChange={(id) => {
            if (id) tryEdit(text.edit.join, (current) => joinSpan(current, id, [node.id]))
          }}
        />
      )}
    </Section>
  )
}
