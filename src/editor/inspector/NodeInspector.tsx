import { isKnownService, noteService, propertiesOf, serviceOf } from '../../catalog/index.ts'
import { rename, type Design, type Node } from '../../model/index.ts'
import { useLanguage, useText } from '../i18n/index.ts'
import { TextField } from '../ui/TextField.tsx'
import { tryEdit } from '../ui/tryEdit.ts'
import { AssumptionsOn } from './AssumptionsOn.tsx'
import { FindingsOn } from './FindingsOn.tsx'
import styles from './Inspector.module.css'
import { PartActions } from './PartActions.tsx'
import { PropertyList } from './PropertyList.tsx'
import { SpansOfNode } from './SpansOfNode.tsx'
import { LabelField, PathOf, SubjectHead } from './Subject.tsx'
import { SurvivalFacts } from './SurvivalFacts.tsx'
import { ZonesField } from './ZonesField.tsx'
import { useInspectorText } from './useInspectorText.ts'

interface NodeInspectorProps {
  readonly design: Design
  readonly node: Node
}

/** A node: what service it is, where it stands, what it survives, and all that can be set on it. */
export function NodeInspector({ design, node }: NodeInspectorProps) {
  const words = useInspectorText()
  const language = useLanguage()
  const service = serviceOf(node.service)
  if (node.service === noteService) return <NoteInspector design={design} node={node} />
  return (
    <>
      <SubjectHead icon={service.icon} kind={service.name[language]}>
        <PathOf design={design} id={node.id} />
      </SubjectHead>
      {!isKnownService(node.service) && (
        <p className={styles.warning}>{words.unknownService(node.service)}</p>
      )}
      <div className={styles.first}>
        <LabelField id={node.id} label={node.label} />
      </div>
      <ZonesField design={design} node={node} />
      <PropertyList id={node.id} properties={propertiesOf(node.service)} props={node.props} />
      <SpansOfNode design={design} node={node} />
      <FindingsOn ids={[node.id]} />
      <AssumptionsOn id={node.id} />
      <SurvivalFacts service={service} />
      <PartActions ids={[node.id]} fails={node.id} />
    </>
  )
}

/** Words on the drawing: nothing depends on them, so there is nothing to judge. */
function NoteInspector({ design, node }: NodeInspectorProps) {
  const text = useText()
  const words = useInspectorText()
  const service = serviceOf(node.service)
  return (
    <>
      <SubjectHead icon={service.icon} kind={service.name[useLanguage()]}>
        <PathOf design={design} id={node.id} />
      </SubjectHead>
      <div className={styles.stacked}>
        <TextField
          lines={3}
          label={words.label}
          value={node.label}
          onCommit={(next) => tryEdit(text.edit.rename(node.label), (now) => rename(now, node.id, next))}
        />
      </div>
      <PartActions ids={[node.id]} />
    </>
  )
}
