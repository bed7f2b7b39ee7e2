import { readFile } from 'node:fs/promises'
import { expect, type Download, type Locator, type Page } from '@playwright/test'

/** As much of a saved design as the journeys look at. */
export interface SavedDesign {
  readonly format: string
  readonly title: string
  readonly groups: readonly {
    readonly id: string
    readonly kind: string
    readonly label: string
    readonly parent?: string
  }[]
  readonly nodes: readonly {
    readonly id: string
    readonly service: string
    readonly label: string
    readonly group?: string
    readonly props?: Readonly<Record<string, unknown>>
  }[]
  readonly edges: readonly { readonly id: string; readonly from: string; readonly to: string }[]
  readonly spans: readonly { readonly id: string; readonly members: readonly string[] }[]
  readonly view?: {
    readonly positions: Readonly<Record<string, readonly [number, number]>>
    readonly sizes?: Readonly<Record<string, readonly [number, number]>>
  }
}

export interface GivenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

export type Files = ReturnType<typeof filesOn>

/** Files that come from the page and go to it. */
export function filesOn(page: Page) {
  /** What the page hands to the browser's downloads while `work` is done. */
  const downloaded = async (work: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> => {
    // A picture of the whole screen takes its time on a slow machine.
    const coming = page.waitForEvent('download', { timeout: 40_000 })
    await work()
    return taken(await coming)
  }

  return {
    downloaded,

    /** The open drawing as its file, text and content. */
    async saved(): Promise<{ name: string; text: string; design: SavedDesign }> {
      const { name, bytes } = await downloaded(() => page.keyboard.press('Control+s'))
      const text = bytes.toString('utf8')
      const design: SavedDesign = JSON.parse(text)
      return { name, text, design }
    },

    /** Opens a file by the key and the browser's own file dialog. */
    async choose(file: GivenFile) {
      const asked = page.waitForEvent('filechooser')
      await page.keyboard.press('Control+o')
      await (await asked).setFiles(file)
    },

    /** Lets a file drop on an element, as from a folder of the desktop. */
    async drop(file: GivenFile, on: Locator) {
      const dataTransfer = await page.evaluateHandle(
        ({ name, type, base64 }) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
          const carried = new DataTransfer()
          carried.items.add(new File([bytes], name, { type }))
          return carried
        },
        { name: file.name, type: file.mimeType, base64: file.buffer.toString('base64') },
      )
      await on.dispatchEvent('dragenter', { dataTransfer })
      await on.dispatchEvent('dragover', { dataTransfer })
      await expect(page.getByText('Drop to open')).toBeVisible()
      await on.dispatchEvent('drop', { dataTransfer })
    },
  }
}

/** A design as a file to be opened. */
export function jsonFile(name: string, content: unknown): GivenFile {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) }
}

async function taken(download: Download): Promise<{ name: string; bytes: Buffer }> {
  const name = download.suggestedFilename()
  return { name, bytes: await readFile(await download.path()) }
}
