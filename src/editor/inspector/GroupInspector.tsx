import { commonProperties, groupInfo } from '../../catalog/index.ts'
import {
  indexOf,
  resizeGroup,
  updateGroup,
  type Design,
  type Group,
  type GroupKind,
  type Id,
} from '../../model/index.ts'
import { useLanguage, useText } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import { tryEdit } from '../ui/tryEdit.ts'
import { contentRect } from './contentRect.ts'
import { FindingsOn } from './FindingsOn.tsx'
import styles from './Inspector.module.css'
import { PartActions } from './PartActions.tsx'
import { PropertyField } from './PropertyField.tsx'
import { LabelField, PathOf, Row, SubjectHead } from './Subject.tsx'
import { useInspectorText } from './useInspectorText.ts'

/** Groups that are lost as a whole, so that how seldom can be said of them. */
const places: ReadonlySet<GroupKind> = new Set(['az', 'region', 'site', 'dx-location'])
const availability = commonProperties.find(({ key }) => key === 'availability')

/** A group: its label, what it is in the real world, what it holds. */
export function GroupInspector({ design, group }: { readonly design: Design; readonly group: Group }) {
  const text = useText()
  const words = useInspectorText()
  const language = useLanguage()
  const info = groupInfo(group.kind)
  const change = (key: 'name' | 'zone', label: string) => (value: string) =>
    tryEdit(text.edit.set(label), (current) => updateGroup(current, group.id, { [key]: value || undefined }))
  return (
    <>
      <SubjectHead icon={info.icon} kind={info.name[language]}>
        <PathOf design={design} id={group.id} />
      </SubjectHead>
      <p className={styles.explain}>{info.explain[language]}</p>
      <div className={styles.first}>
        <LabelField id={group.id} label={group.label} />
        {group.kind === 'region' && (
          <Row label={words.regionName} wide>
            <TextField
              small
              label={words.regionName}
              value={group.name ?? ''}
              placeholder="ap-northeast-2"
              onCommit={change('name', words.regionName)}
            />
          </Row>
        )}
        {group.kind === 'az' && (
          <Row label={words.zone} wide>
            <TextField
              small
              label={words.zone}
              value={group.zone ?? ''}
              placeholder="a"
              onCommit={change('zone', words.zone)}
            />
          </Row>
        )}
        <Contents design={design} group={group} />
        {availability && places.has(group.kind) && (
          <PropertyField ids={[group.id]} property={availability} props={group.props} />
        )}
        {contentRect(design, group.id) && (
          <Button small onClick={() => tryEdit(text.edit.fit, (current) => fitted(current, group.id))}>
            {words.fitContent}
          </Button>
        )}
      </div>
      <FindingsOn ids={[group.id]} />
      <PartActions ids={[group.id]} fails={group.id} />
    </>
  )
}

function fitted(design: Design, id: Id): Design {
  const content = contentRect(design, id)
  return content ? resizeGroup(design, id, content) : design
}

/** What it holds, however deep. */
function Contents({ design, group }: { readonly design: Design; readonly group: Group }) {
  const text = useInspectorText()
  const index = indexOf(design)
  const isInside = ({ id }: { readonly id: Id }) =>
    index.ancestors(id).some((around) => around.id === group.id)
  return (
    <Row label={text.contents}>
      <span className={styles.value}>
        {text.contentsOf(design.nodes.filter(isInside).length, design.groups.filter(isInside).length)}
      </span>
    </Row>
  )
}
