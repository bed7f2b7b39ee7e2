import { serviceOf } from '../../catalog/index.ts'
import { updateNode, type Design, type Node } from '../../model/index.ts'
import { useText } from '../i18n/index.ts'
import { Section } from '../ui/Section.tsx'
import { tryEdit } from '../ui/tryEdit.ts'
import styles from './Inspector.module.css'
import { toggledZones, zoneChoices } from './zonesOf.ts'
import { useInspectorText } from './useInspectorText.ts'

/** Zones of a service drawn once but placed in several. */
export function ZonesField({ design, node }: { readonly design: Design; readonly node: Node }) {
  const text = useText()
  const words = useInspectorText()
  const zones = zoneChoices(design, node)
  if (!zones) return undefined
  const unset = (node.azs ?? []).length === 0 && serviceOf(node.service).scope === 'regional-per-az'
  return (
    <Section title={words.zones}>
      <p className={styles.note}>{unset ? words.zonesAll : words.zonesHint}</p>
      <fieldset aria-label={words.zones} className={styles.zones}>
        {zones.map((zone) => (
          <button
            key={zone}
            type="button"
            aria-pressed={node.azs?.includes(zone) ?? false}
            className={styles.zone}
            onClick={() =>
              tryEdit(text.edit.zones, (current) =>
                updateNode(current, node.id, { azs: toggledZones(node.azs, zone) }),
              )
            }
          >
            {zone}
          </button>
        ))}
      </fieldset>
    </Section>
  )
}
