export type * from './types.ts'
export {
  downloadSetAside,
  reopenPrevious,
  restoreLast,
  setAsideDocuments,
  startAutosave,
} from './autosave.ts'
export { derivedStore } from './derivedStore.ts'
export { documentStore } from './documentStore.ts'
export { elkInWorker, warmElk } from './elkInWorker.ts'
export { chooseFile, saveFile } from './files.ts'
export { iconTexts } from './iconTexts.ts'
export { newDesign, openDesign, openSample, tidy } from './openDesign.ts'
export { openFile } from './openFile.ts'
export { copyImage, exportPng, exportScreen, exportSvg, pictureSvg } from './pictures.ts'
export { readPreference, writePreference } from './preferences.ts'
export { sampleDesign, sampleIndex } from './samples.ts'
export { rememberService, sessionStore } from './sessionStore.ts'
