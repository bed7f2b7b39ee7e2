import { derivedStore } from './derivedStore.ts'
import { documentStore } from './documentStore.ts'
import { pictureSvg } from './pictures.ts'
import { sessionStore } from './sessionStore.ts'
import { underWay } from './underWay.ts'
import { say } from './words.ts'

/** Class of the sheet that is printed instead of the page; the page's print styles know it. */
const sheetClass = 'print-sheet'

/** Prints the drawing alone, on white, fitted to one page, with its title and verdict; a failure is said. */
export async function printDrawing(): Promise<void> {
  let address: string | undefined
  try {
    const { verdictLine } = await import('./pictureTools.ts')
    const { design } = documentStore.getState()
    const { language } = sessionStore.getState()
    const verdict = verdictLine(derivedStore.getState().analysis, language)
    const sheet = await underWay(say('picture'), async () => {
      const svg = await pictureSvg({ theme: 'light', background: '#ffffff', embed: false, findings: true })
      address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
      const title = (language === 'ko' && design.sample?.ko.title) || design.title
      return sheetOf(address, title, verdict)
    })
    if (sheet === 'cancelled') return
    document.body.append(sheet)
    addEventListener('afterprint', () => sheet.remove(), { once: true })
    print()
  } catch (error) {
    sessionStore.getState().notify('error', say('pictureFailed'), [String(error)])
  } finally {
    if (address !== undefined) URL.revokeObjectURL(address)
  }
}

/** The sheet, its picture ready to be drawn. */
async function sheetOf(address: string, title: string, verdict: string): Promise<HTMLElement> {
  const picture = Object.assign(new Image(), { src: address, alt: title })
  await picture.decode()
  const line = (tag: 'h1' | 'p', text: string) =>
    Object.assign(document.createElement(tag), { textContent: text })
  const sheet = Object.assign(document.createElement('div'), { className: sheetClass })
  sheet.append(picture, line('h1', title), line('p', verdict))
  return sheet
}
