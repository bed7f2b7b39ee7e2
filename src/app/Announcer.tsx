import { useEffect, useState } from 'react'
import { indexOf, partName, type Design, type Id } from '../model/index.ts'
import { derivedStore, documentStore, sessionStore } from '../store/index.ts'
import { useText, type UiText } from '../editor/i18n/index.ts'
import { Spoken } from '../editor/ui/Spoken.tsx'
import { standing } from './standing.ts'

/** Says to screen readers what changes without the focus going there: the selection, and what the bottom line tells
 *  of simulation and findings. */
export function Announcer() {
  return (
    <Spoken>
      <output>{useSelectionWords()}</output>
      <output>{useVerdictWords()}</output>
    </Spoken>
  )
}

function useSelectionWords(): string {
  const text = useText()
  const [words, setWords] = useState('')
  useEffect(
    () =>
      sessionStore.subscribe(({ selection }, before) => {
        if (selection === before.selection) return
        const { activeElement } = document
        // What has the focus is read by itself: a part, a row of the outline.
        const read =
          activeElement instanceof HTMLElement &&
          (activeElement.dataset['id'] ?? activeElement.dataset['row'])
        const [only] = selection
        if (selection.size === 1 && only !== undefined && read === only) return
        setWords(wordsOf(documentStore.getState().design, selection, text))
      }),
    [text],
  )
  return words
}

function wordsOf(design: Design, selection: ReadonlySet<Id>, { app }: UiText): string {
  const [only] = selection
  if (only === undefined) return app.noneSelected
  if (selection.size > 1) return app.manySelected(selection.size)
  const edge = indexOf(design).edges.get(only)
  if (edge) return app.lineSelected(partName(design, edge.from), partName(design, edge.to))
  return app.oneSelected(partName(design, only))
}

/** What simulation or findings come to, once they have settled on something else than before. What a drawing says on
 *  opening is not news. */
function useVerdictWords(): string {
  const text = useText()
  const [words, setWords] = useState('')
  useEffect(() => {
    let last: { readonly document: string; readonly line: string } | undefined
    return derivedStore.subscribe(({ pending, simulation, findings }) => {
      if (pending) return
      const { documentId: document } = documentStore.getState()
      const failed = sessionStore.getState().failed.length
      const flows = simulation?.flows ?? []
      const open = findings.filter(({ waived }) => !waived).length
      const line =
        failed > 0 && flows.length > 0
          ? standing(text.simulate, failed, flows).line
          : text.app.openFindings(open)
      if (last?.document === document && last.line !== line) setWords(line)
      last = { document, line }
    })
  }, [text])
  return words
}
