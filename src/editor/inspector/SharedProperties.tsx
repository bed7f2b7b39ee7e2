import { commonProperties } from '../../catalog/index.ts'
import type { Node } from '../../model/index.ts'
import { Section } from '../ui/Section.tsx'
import { PropertyField } from './PropertyField.tsx'
import { sharedProperties, type SharedProperty } from './sharedProperties.ts'
import { useInspectorText } from './useInspectorText.ts'

const common = new Set(commonProperties.map(({ key }) => key))

/** What several nodes have in common: changed for all of them at once, as one step. */
export function SharedProperties({ nodes }: { readonly nodes: readonly Node[] }) {
  const text = useInspectorText()
  const ids = nodes.map(({ id }) => id)
  const shared = sharedProperties(nodes)
  const own = shared.filter(({ property }) => !common.has(property.key))
  const more = shared.filter(({ property }) => common.has(property.key))
  const fields = (list: readonly SharedProperty[]) =>
    list.map(({ property, props, differs }) => (
      <PropertyField key={property.key} ids={ids} property={property} props={props} differs={differs} />
    ))
  return (
    <>
      {own.length > 0 && <Section title={text.properties}>{fields(own)}</Section>}
      {more.length > 0 && (
        <Section title={text.more} startsOpen={false}>
          {fields(more)}
        </Section>
      )}
    </>
  )
}
