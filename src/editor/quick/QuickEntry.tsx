import { useDeferredValue, useMemo, useState } from 'react'
import { propertiesOf, serviceOf } from '../../catalog/index.ts'
import type { Language } from '../../checks/index.ts'
import { indexOf, partName, type Design, type Id } from '../../model/index.ts'
import { documentStore, sessionStore } from '../../store/index.ts'
import { canvasView } from '../canvas/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { Floating } from '../popups/Floating.tsx'
import rows from '../popups/rows.module.css'
import { AwsIcon } from '../ui/AwsIcon.tsx'
import { Button } from '../ui/Button.tsx'
import { tryMade } from '../ui/tryMade.ts'
import { useDocument } from '../ui/useStores.ts'
import { drawQuick } from './drawQuick.ts'
import { placeQuick } from './placeQuick.ts'
import { problemText } from './problemText.ts'
import styles from './Quick.module.css'
import { QuickPreview } from './QuickPreview.tsx'
import { readQuick } from './readQuick.ts'
import type { Quick, QuickPart } from './types.ts'
import { words } from './words.ts'

/** A field in which a line of text becomes parts on the drawing; what is understood shows while one types. */
export function QuickEntry({ close }: { readonly close: () => void }) {
  const language = useLanguage()
  const text = words[language]
  const design = useDocument((document) => document.design)
  const [written, setWritten] = useState('')
  const quick = useMemo(() => readQuick(written, design), [written, design])
  const shown = useDeferredValue(quick)
  const drawn = useMemo(() => countDrawn(shown, design, language), [shown, design, language])
  const draw = () => {
    if (quick.parts.length === 0) return
    close()
    void drawNow(quick)
  }
  return (
    <Floating label={text.title} wide close={close}>
      <h3 className={rows.heading}>{text.title}</h3>
      <textarea
        className={styles.field}
        rows={Math.min(6, written.split('\n').length)}
        value={written}
        placeholder={text.placeholder}
        aria-label={text.title}
        aria-describedby="quick-help"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setWritten(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          draw()
        }}
      />
      <div className={styles.body}>
        <Understood quick={quick} design={design} />
        {quick.problems.map((problem) => (
          <p key={problem.what + problem.said} className={styles.problem}>
            {problemText(problem, language)}
          </p>
        ))}
        <QuickPreview quick={shown} around={aroundNow(design)} />
        {written.trim() === '' && (
          <p id="quick-help" className={rows.note}>
            {text.help}
          </p>
        )}
      </div>
      <footer className={styles.foot}>
        <output>{quick.parts.length > 0 ? text.count(...drawn) : ''}</output>
        <Button look="primary" small disabled={quick.parts.length === 0} onClick={draw}>
          {text.draw}
        </Button>
      </footer>
    </Floating>
  )
}

function Understood({ quick, design }: { readonly quick: Quick; readonly design: Design }) {
  const text = words[useLanguage()]
  if (quick.parts.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={text.understood}>
      {quick.parts.map((part, at) => (
        <Chip key={at} part={part} design={design} />
      ))}
    </ul>
  )
}

function Chip({ part, design }: { readonly part: QuickPart; readonly design: Design }) {
  const language = useLanguage()
  const text = words[language]
  const { icon, name } = serviceOf(part.service)
  const known = propertiesOf(part.service)
  const asides = [
    part.count > 1 ? `×${part.count}` : '',
    part.zones.length > 0 ? text.zones(part.zones.join(', ')) : '',
    ...Object.entries(part.props).map(([key, value]) => {
      const label = known.find((property) => property.key === key)?.label[language] ?? key
      return value === true ? label : `${label} ${JSON.stringify(value)}`
    }),
    part.existing === undefined ? '' : text.drawn,
  ].filter(Boolean)
  return (
    <li className={styles.chip}>
      <AwsIcon icon={icon} size={20} />
      <span>
        {part.existing === undefined ? (part.label ?? name[language]) : partName(design, part.existing)}
      </span>
      {asides.length > 0 && <span className={rows.aside}>{asides.join(' · ')}</span>}
    </li>
  )
}

/** How many parts and connections it adds: one written for several zones is several. */
function countDrawn(quick: Quick, design: Design, language: Language): [parts: number, lines: number] {
  const { nodes, edges } = drawQuick(design, quick, aroundNow(design), language).design
  return [nodes.length - design.nodes.length, edges.length - design.edges.length]
}

/** The selected group, or the one around the selected part. */
function aroundNow(design: Design): Id | undefined {
  const [first] = sessionStore.getState().selection
  const index = indexOf(design)
  if (first === undefined) return undefined
  return index.groups.has(first) ? first : index.parentOf(first)
}

/** One step: read again on the drawing of this moment, placed, and shown. What was left out is said: the field with the
 *  words is gone. */
async function drawNow(quick: Quick): Promise<void> {
  const { design } = documentStore.getState()
  const { language, notify } = sessionStore.getState()
  const text = words[language]
  const made = drawQuick(design, quick, aroundNow(design), language)
  const placed = await placeQuick(design, made.design)
  // Another edit while the layout was under way would be lost: then nothing is drawn.
  if (documentStore.getState().design !== design) return
  if (!tryMade(text.step, () => ({ design: placed, ids: made.ids }))) return
  canvasView.fit()
  const leftOut = new Set(quick.problems.map((problem) => problemText(problem, language)))
  if (leftOut.size > 0) notify('info', text.leftOut, [...leftOut])
}
