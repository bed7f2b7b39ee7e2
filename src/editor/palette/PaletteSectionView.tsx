import { useLanguage, useText } from '../i18n/index.ts'
import { Section } from '../ui/Section.tsx'
import styles from './Palette.module.css'
import type { PaletteSection } from './paletteEntries.ts'
import { PaletteItem } from './PaletteItem.tsx'

/** Open at first: what a drawing most often begins with. */
const startsOpen = new Set(['recent', 'groups', 'compute', 'network', 'database'])

interface PaletteSectionViewProps {
  readonly section: PaletteSection
  /** Whether the Tab key stops at its first row. */
  readonly reachable: boolean
}

/** One category that folds. */
export function PaletteSectionView({ section, reachable }: PaletteSectionViewProps) {
  const text = useText()
  const language = useLanguage()
  const title = typeof section.title === 'string' ? text.palette[section.title] : section.title[language]
  const recent = section.id === 'recent'
  return (
    <Section
      title={title}
      count={recent ? undefined : section.entries.length}
      startsOpen={startsOpen.has(section.id)}
    >
      <div className={styles.inset}>
        {section.id === 'spans' && <p className={styles.hint}>{text.palette.spansHint}</p>}
        <div role="tree" aria-label={title}>
          {section.entries.map((entry, index) => (
            <PaletteItem
              key={`${entry.what}:${entry.id}`}
              entry={entry}
              reachable={reachable && index === 0}
            />
          ))}
        </div>
      </div>
    </Section>
  )
}
