import { parseDesign } from '../model/index.ts'
import { documentStore } from './documentStore.ts'
import { faultsInWords } from './faults/faultsInWords.ts'
import { openDesign } from './openDesign.ts'
import { sessionStore } from './sessionStore.ts'
import { say } from './words.ts'

/** Copies an address that carries the whole drawing; see `copyLink`, which says what goes wrong. */
export async function copyAddress(): Promise<void> {
  const { notify } = sessionStore.getState()
  const { fragmentOf, longestFragment } = await import('./pictureTools.ts')
  const fragment = await fragmentOf(documentStore.getState().design)
  if (fragment.length > longestFragment) {
    notify(
      'refused',
      say('linkTooLong'),
      [`${kilobytes(fragment.length)} > ${kilobytes(longestFragment)}`],
      'saveAs',
    )
    return
  }
  const address = new URL(location.href)
  address.hash = fragment
  await navigator.clipboard.writeText(address.href)
  notify('info', `${say('linkCopied')} (${kilobytes(address.href.length)})`)
}

const kilobytes = (characters: number) => `${(characters / 1000).toFixed(1)} kB`

/** Opens the drawing in the page's address; see `openLink`. */
export async function openAddressed(): Promise<boolean> {
  const { readFragment } = await import('./pictureTools.ts')
  const embedded = await readFragment(location.hash)
  if (embedded === undefined) return false
  history.replaceState(null, '', location.pathname + location.search)
  const { notify, language } = sessionStore.getState()
  if (!embedded.ok) {
    notify('error', say('linkBroken'), [embedded.fault[language]])
    return false
  }
  const read = parseDesign(embedded.text)
  if (!read.ok) {
    notify('error', say('linkBroken'), await faultsInWords(read.faults))
    return false
  }
  await openDesign(read.design)
  return true
}
