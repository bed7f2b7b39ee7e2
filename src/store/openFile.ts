import { parseDesign } from '../model/index.ts'
import { faultsInWords } from './faults/faultsInWords.ts'
import { messageOf } from './messageOf.ts'
import { openDesign } from './openDesign.ts'
import { sessionStore } from './sessionStore.ts'
import { say } from './words.ts'

/** Larger files are refused before they are read into text. */
const largest = 32 * 1024 * 1024

/** Opens a design from the bytes of a JSON file, or of a picture that carries one. What is wrong with it is said,
 *  every fault at once, and the open document stays. */
export async function openFile(bytes: Uint8Array, name: string): Promise<void> {
  const { notify } = sessionStore.getState()
  const refuse = (details: readonly string[]) => notify('error', `${say('unreadable')}: ${name}`, details)
  if (bytes.byteLength > largest) return refuse([say('tooLarge')])
  try {
    const { readEmbedded } = await import('./pictureTools.ts')
    const text = await readEmbedded(bytes)
    if (text === undefined) return refuse([say('noDesignInside')])
    const read = parseDesign(text)
    if (!read.ok) return refuse(await faultsInWords(read.faults))
    await openDesign(read.design, { fileName: name, onDisk: name.endsWith('.json') })
    if (read.warnings.length > 0)
      notify('info', say('openedWithWarnings'), await faultsInWords(read.warnings))
  } catch (error) {
    refuse([messageOf(error)])
  }
}
