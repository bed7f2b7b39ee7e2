import { failoverModes, updateEdge, type Edge, type EdgeKind, type FailoverMode } from '../../model/index.ts'
import { useText } from '../i18n/index.ts'
import { NumberField } from '../ui/NumberField.tsx'
import { Section } from '../ui/Section.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { Switch } from '../ui/Switch.tsx'
import { TextField } from '../ui/TextField.tsx'
import { tryEdit } from '../ui/tryEdit.ts'
import { Row } from './Subject.tsx'
import { useInspectorText } from './useInspectorText.ts'

type Change = { readonly [K in 'anyOf' | 'min' | 'optional' | 'invalid' | 'mode']?: Edge[K] | undefined }

/** What the source needs of an edge: alternatives, how many of them, and the way of a failover. */
export function EdgeNeeds({ edge, kind }: { readonly edge: Edge; readonly kind: EdgeKind }) {
  const text = useText()
  const words = useInspectorText()
  const set = (name: string, change: Change) =>
    tryEdit(text.edit.set(name), (design) => updateEdge(design, edge.id, change))
  return (
    <Section title={words.more}>
      {kind === 'failover' && (
        <Row label={words.mode} wide help={edge.mode && words.modeHint[edge.mode]}>
          <SelectField<FailoverMode | ''>
            label={words.mode}
            value={edge.mode ?? ''}
            options={[
              { value: '', label: words.noDefault },
              ...failoverModes.map((mode) => ({ value: mode, label: words.modes[mode] })),
            ]}
            onChange={(mode) => set(words.mode, { mode: mode === '' ? undefined : mode })}
          />
        </Row>
      )}
      <Row label={words.anyOf} wide help={words.anyOfHint}>
        <TextField
          small
          label={words.anyOf}
          value={edge.anyOf ?? ''}
          onCommit={(name) =>
            set(words.anyOf, { anyOf: name || undefined, ...(!name && { min: undefined }) })
          }
        />
      </Row>
      {edge.anyOf && (
        <Row label={words.min}>
          <NumberField
            label={words.min}
            value={edge.min}
            placeholder="1"
            min={1}
            onCommit={(min) => set(words.min, { min: min === undefined ? undefined : Math.round(min) })}
          />
        </Row>
      )}
      <Row label={words.optional} help={words.optionalHint}>
        <Switch
          label={words.optional}
          checked={edge.optional ?? false}
          onChange={(on) => set(words.optional, { optional: on || undefined })}
        />
      </Row>
      <Row label={words.invalid} help={words.invalidHint}>
        <Switch
          label={words.invalid}
          checked={edge.invalid ?? false}
          onChange={(on) => set(words.invalid, { invalid: on || undefined })}
        />
      </Row>
    </Section>
  )
}
