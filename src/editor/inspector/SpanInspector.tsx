import X from 'lucide-react/icons/x'
import { serviceOf, spanInfo, spanPropertiesOf } from '../../catalog/index.ts'
import { indexOf, joinSpan, leaveSpan, type Design, type Span } from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import { useLanguage, useText } from '../i18n/index.ts'
import { AwsIcon } from '../ui/AwsIcon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Section } from '../ui/Section.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { tryEdit } from '../ui/tryEdit.ts'
import { FindingsOn } from './FindingsOn.tsx'
import styles from './Inspector.module.css'
import { PartActions } from './PartActions.tsx'
import { PropertyList } from './PropertyList.tsx'
import { joiners } from './spanMembers.ts'
import { LabelField, SubjectHead } from './Subject.tsx'
import { useInspectorText } from './useInspectorText.ts'

/** A span: its label, members and properties. */
export function SpanInspector({ design, span }: { readonly design: Design; readonly span: Span }) {
  const text = useText()
  const words = useInspectorText()
  const language = useLanguage()
  const info = spanInfo(span.kind)
  const { nodes } = indexOf(design)
  const free = joiners(design, span)
  const members = span.members.flatMap((id) => nodes.get(id) ?? [])
  return (
    <>
      <SubjectHead icon={info.icon} kind={info.name[language]} />
      <p className={styles.explain}>{info.explain[language]}</p>
      <div className={styles.first}>
        <LabelField id={span.id} label={span.label} />
      </div>
      <Section title={words.members} count={members.length}>
        {members.length === 0 && <p className={styles.note}>{words.noMembers}</p>}
        <ul className={styles.members}>
          {members.map((node) => (
            <li key={node.id} className={styles.member}>
              <AwsIcon icon={serviceOf(node.service).icon} size={20} />
              <button
                type="button"
                className={styles.memberName}
                onClick={() => sessionStore.getState().select([node.id])}
              >
                {node.label}
              </button>
              <IconButton
                small
                label={words.removeMember(node.label)}
                icon={<X size={14} />}
                onClick={() => tryEdit(text.edit.leave, (current) => leaveSpan(current, span.id, [node.id]))}
              />
            </li>
          ))}
        </ul>
        {free.length > 0 && (
          <SelectField
            label={words.addMember}
            value=""
            options={[{ value: '', label: words.addMember }, ...free]}
            onChange={(id) => {
              if (id) tryEdit(text.edit.join, (current) => joinSpan(current, span.id, [id]))
            }}
          />
        )}
      </Section>
      <PropertyList id={span.id} properties={spanPropertiesOf(span.kind)} props={span.props} />
      <FindingsOn ids={[span.id]} />
      <PartActions ids={[span.id]} copies={false} />
    </>
  )
}
