import type { PictureOptions } from '../../store/index.ts'

/** What the export dialog lets one choose. */
export interface Choices {
  readonly format: 'png' | 'svg'
  readonly scale: 1 | 2 | 3 | 4
  readonly theme: 'light' | 'dark'
  readonly background: 'theme' | 'transparent' | 'white'
  readonly findings: boolean
  readonly embed: boolean
}

/** Choices as the store's picture functions take them. */
export function pictureOptions({ scale, theme, background, findings, embed }: Choices): PictureOptions {
  return { scale, theme, background: background === 'white' ? '#ffffff' : background, findings, embed }
}
