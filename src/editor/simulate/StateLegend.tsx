import { partStates } from '../../analysis/index.ts'
import { sceneWords } from '../../scene/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { useDerived } from '../ui/useStores.ts'
import styles from './Simulate.module.css'
import { StateSign } from './StateSign.tsx'
import { words } from './words.ts'

/** The signs on the drawing while something is simulated, put to words. */
export function StateLegend() {
  const language = useLanguage()
  const groups = useDerived((derived) => derived.scene.groups)
  const nodes = useDerived((derived) => derived.scene.nodes)
  const shown = new Set([...groups, ...nodes].map(({ state }) => state))
  const states = partStates.flatMap((state) => (state === 'ok' || !shown.has(state) ? [] : [state]))
  if (states.length === 0) return undefined
  return (
    <ul className={styles.legend} aria-label={words[language].legend}>
      {states.map((state) => (
        <li key={state}>
          <StateSign state={state} />
          {sceneWords(language).stateLegend[state]}
        </li>
      ))}
    </ul>
  )
}
