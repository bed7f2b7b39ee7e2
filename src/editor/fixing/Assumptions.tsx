import ArrowRightLeft from 'lucide-react/icons/arrow-right-left'
import { useMemo, useState } from 'react'
import type { Assumption } from '../../analysis/index.ts'
import type { Design } from '../../model/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { documentStore } from '../../store/index.ts'
import type { Change } from './change.ts'
import { ChangeButton } from './ChangeButton.tsx'
import styles from './Fixing.module.css'
import { MoreButton } from './MoreButton.tsx'
import { useAllAssumptions } from './useAllAssumptions.ts'
import { useRules } from './useRules.ts'
import { words } from './words.ts'

/** More than these are shown on demand. */
const shownAtFirst = 3
/** So many come at a time: a very large design has thousands of them. */
const portion = 60

/** What the analysis took for granted in the open design, as far as `choose` wants it; none until the rules are here.
 *  `choose` must stay the same function while it chooses the same. */
export function useAssumptions(
  choose: (design: Design, all: readonly Assumption[]) => readonly Assumption[],
): readonly Assumption[] {
  const { all } = useAllAssumptions()
  // They change with every verdict, and the lines that choosing looks at with them.
  return useMemo(() => choose(documentStore.getState().design, all), [all, choose])
}

interface Told {
  readonly key: string
  readonly sentence: string
  readonly changes: readonly Change[]
}

/** Assumptions as sentences, each with the sentences that would be true instead: one click makes one of them so. */
export function Assumptions({ assumptions }: { readonly assumptions: readonly Assumption[] }) {
  const text = words[useLanguage()]
  const [most, setMost] = useState(shownAtFirst)
  const told = useTold(assumptions, most)
  const hidden = assumptions.length - told.length
  return (
    <>
      <ul className={styles.assumptions}>
        {told.map(({ key, sentence, changes }) => (
          <li key={key}>
            <p>{sentence}</p>
            {changes.length > 0 && <p className={styles.instead}>{text.instead}</p>}
            <ul className={styles.changes} aria-label={text.instead}>
              {changes.map((change) => (
                <li key={change.title}>
                  <ChangeButton change={change} icon={<ArrowRightLeft size={13} aria-hidden="true" />} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <MoreButton hidden={hidden} portion={portion} onMore={() => setMost(most + portion)} />
    </>
  )
}

/** The same objects while nothing changed: a correction being previewed is known by its identity. */
function useTold(assumptions: readonly Assumption[], most: number): readonly Told[] {
  const language = useLanguage()
  const rules = useRules()
  return useMemo(() => {
    const { design } = documentStore.getState()
    return assumptions.slice(0, most).flatMap((assumption) => {
      if (!rules) return []
      const { text, corrections } = rules.assumptionWords(design, assumption, language)
      const changes = assumption.corrections.flatMap((correction, at) => {
        const inWords = corrections[at]
        return inWords ? [{ ...inWords, edit: (before: Design) => rules.corrected(before, correction) }] : []
      })
      return [{ key: `${assumption.code} ${assumption.on.join(' ')}`, sentence: text, changes }]
    })
  }, [rules, assumptions, most, language])
}
