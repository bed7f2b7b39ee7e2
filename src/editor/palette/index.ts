export { Palette } from './Palette.tsx'
export { searchEntries, type PaletteEntry } from './paletteEntries.ts'
export { placeEntry } from './PaletteItem.tsx'
export { moveAmong } from './moveAmong.ts'
