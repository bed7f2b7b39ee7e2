import ArrowLeftRight from 'lucide-react/icons/arrow-left-right'
import { edgeKindInfo } from '../../catalog/index.ts'
import {
  edgeKinds,
  indexOf,
  updateEdge,
  type Design,
  type Edge,
  type EdgeKind,
  type Id,
} from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import { useLanguage, useText } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { tryEdit } from '../ui/tryEdit.ts'
import { useDerived } from '../ui/useStores.ts'
import { AssumptionsOn } from './AssumptionsOn.tsx'
import { EdgeNeeds } from './EdgeNeeds.tsx'
import { FindingsOn } from './FindingsOn.tsx'
import styles from './Inspector.module.css'
import { PartActions } from './PartActions.tsx'
import { Row, SubjectHead } from './Subject.tsx'
import { useInspectorText } from './useInspectorText.ts'

/** A connection: its ends, its kind (stated or derived), and what the source needs of it. */
export function EdgeInspector({ design, edge }: { readonly design: Design; readonly edge: Edge }) {
  const text = useText()
  const words = useInspectorText()
  const language = useLanguage()
  const reading = useDerived((derived) => derived.analysis.edges.get(edge.id))
  const kind = edge.kind ?? reading?.kind ?? 'sync'
  return (
    <>
      <SubjectHead kind={edgeKindInfo(kind).name[language]}>
        <p className={styles.path}>
          <EndLink design={design} id={edge.from} /> → <EndLink design={design} id={edge.to} />
        </p>
      </SubjectHead>
      <p className={styles.explain}>{edgeKindInfo(kind).explain[language]}</p>
      <div className={styles.first}>
        <Row label={words.label} wide>
          <TextField
            small
            label={words.label}
            value={edge.label ?? ''}
            onCommit={(label) =>
              tryEdit(text.edit.rename(edge.label ?? ''), (current) =>
                updateEdge(current, edge.id, { label: label || undefined }),
              )
            }
          />
        </Row>
        <KindField edge={edge} derived={reading?.from === 'guessed' ? reading.kind : undefined} />
        {reading?.refined && <p className={styles.note}>{words.refined[reading.refined]}</p>}
        <Button
          small
          icon={<ArrowLeftRight size={14} />}
          onClick={() =>
            tryEdit(text.edit.reverse, (current) =>
              updateEdge(current, edge.id, { from: edge.to, to: edge.from }),
            )
          }
        >
          {words.reverse}
        </Button>
      </div>
      <AssumptionsOn id={edge.id} startsOpen />
      <EdgeNeeds edge={edge} kind={kind} />
      <FindingsOn ids={[edge.id]} />
      <PartActions ids={[edge.id]} copies={false} />
    </>
  )
}

function EndLink({ design, id }: { readonly design: Design; readonly id: Id }) {
  return (
    <button type="button" className={styles.link} onClick={() => sessionStore.getState().select([id])}>
      {indexOf(design).nodes.get(id)?.label ?? id}
    </button>
  )
}

/** The kind, stated or left to the analysis: then what it worked out is shown. */
function KindField({ edge, derived }: { readonly edge: Edge; readonly derived: EdgeKind | undefined }) {
  const text = useText()
  const words = useInspectorText()
  const language = useLanguage()
  const name = (kind: EdgeKind) => edgeKindInfo(kind).name[language]
  return (
    <Row label={words.kind} wide help={edge.kind ? undefined : words.derivedHint}>
      <SelectField<EdgeKind | 'derived'>
        label={words.kind}
        value={edge.kind ?? 'derived'}
        options={[
          { value: 'derived', label: words.derivedKind(name(derived ?? edge.kind ?? 'sync')) },
          ...edgeKinds.map((kind) => ({ value: kind, label: name(kind) })),
        ]}
        onChange={(kind) =>
          tryEdit(text.edit.kind, (current) =>
            updateEdge(current, edge.id, {
              kind: kind === 'derived' ? undefined : kind,
              ...(kind !== 'failover' && { mode: undefined }),
            }),
          )
        }
      />
    </Row>
  )
}
