import { useDeferredValue } from 'react'
import { noteService } from '../../catalog/index.ts'
import { indexOf, type Design, type Id } from '../../model/index.ts'
import { FlowFromSelection } from '../flows/index.ts'
import { useText } from '../i18n/index.ts'
import { FindingsOn } from './FindingsOn.tsx'
import styles from './Inspector.module.css'
import { PartActions } from './PartActions.tsx'
import { SubjectHead } from './Subject.tsx'
import { SharedProperties } from './SharedProperties.tsx'
import { countKinds } from './subjectOf.ts'
import { useInspectorText } from './useInspectorText.ts'

/** As many parts as are gathered at once. */
const few = 60
const none: readonly Id[] = []

/** Several parts: how many of what, what they have in common, and what can be done with all of them. */
export function ManyInspector({ design, ids }: { readonly design: Design; readonly ids: readonly Id[] }) {
  const text = useText()
  const words = useInspectorText()
  const { nodes: byId } = indexOf(design)
  const nodes = ids.flatMap((id) => byId.get(id) ?? []).filter(({ service }) => service !== noteService)
  // Of hundreds, what is found on them is gathered after the drawing shows that they are selected.
  const later = useDeferredValue(ids, none)
  const gathered = ids.length > few ? later : ids
  const names = {
    nodes: words.nodes,
    groups: words.groups,
    edges: words.edges,
    spans: text.palette.spans,
  }
  return (
    <>
      <SubjectHead kind={words.many(ids.length)} />
      <div className={styles.first}>
        <dl className={styles.counts}>
          {countKinds(design, ids).map(({ what, count }) => (
            <div key={what} className={styles.count}>
              <dt>{names[what]}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
        <FlowFromSelection ids={ids} />
      </div>
      <SharedProperties nodes={nodes} />
      {gathered.length > 0 ? <FindingsOn ids={gathered} /> : null}
      <PartActions ids={ids} />
    </>
  )
}
