import { commonProperties, type Property } from '../../catalog/index.ts'
import type { Id, Props } from '../../model/index.ts'
import { Section } from '../ui/Section.tsx'
import styles from './Inspector.module.css'
import { PropertyField } from './PropertyField.tsx'
import { unknownProps } from './readProperty.ts'
import { useAsks } from './useAsks.ts'
import { useInspectorText } from './useInspectorText.ts'

interface PropertyListProps {
  readonly id: Id
  readonly properties: readonly Property[]
  readonly props: Props | undefined
}

const common = new Set(commonProperties.map((property) => property.key))

/** A part's own properties, then those every part has, then what the file holds beyond them. */
export function PropertyList({ id, properties, props }: PropertyListProps) {
  const words = useInspectorText()
  const asks = useAsks(id)
  // The zones have an editor of their own.
  const shown = properties.filter((property) => property.key !== 'azs')
  const own = shown.filter((property) => !common.has(property.key))
  const more = shown.filter((property) => common.has(property.key))
  const unknown = unknownProps(properties, props)
  const fields = (list: readonly Property[]) =>
    list.map((property) => (
      <PropertyField
        key={property.key}
        ids={[id]}
        property={property}
        props={props}
        asked={asks.get(property.key)}
      />
    ))
  return (
    <>
      {own.length > 0 && <Section title={words.properties}>{fields(own)}</Section>}
      {more.length > 0 && (
        <Section
          // What is asked for must be in sight, also where the question comes later than the part.
          key={more.some(({ key }) => asks.has(key)) ? 'asked' : 'quiet'}
          title={words.more}
          startsOpen={own.length === 0 || more.some(({ key }) => props?.[key] !== undefined || asks.has(key))}
        >
          {fields(more)}
        </Section>
      )}
      {unknown.length > 0 && (
        <Section title={words.unknown} count={unknown.length} startsOpen={false}>
          <p className={styles.note}>{words.unknownHint}</p>
          <dl className={styles.facts}>
            {unknown.map(([key, value]) => (
              <div key={key} className={styles.fact}>
                <dt>{key}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
    </>
  )
}
