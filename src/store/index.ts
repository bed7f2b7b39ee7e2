export type * from './types.ts'
export { openKept, renameKept, reopenPrevious, restoreLast, startAutosave } from './autosave.ts'
export {
  deleteDocument,
  listDocuments,
  restoreDocument,
  setAsideDocuments,
  type ListedDocument,
} from './documents/shelf.ts'
export { replayJournals } from './documents/journal.ts'
export { recentDocuments } from './documents/recentDocuments.ts'
export { duplicateKept } from './documents/duplicate.ts'
export { listVersions, watchVersions, type ListedVersion } from './documents/versions.ts'
export { restoreVersion } from './documents/restoreVersion.ts'
export { deepStore } from './deep/deepStore.ts'
export type { DeepState } from './deep/deepStore.ts'
export { derivedStore } from './derivedStore.ts'
export { isJudgedHere } from './engine.ts'
export { layoutOnce } from './drawing.ts'
export { documentStore } from './documentStore.ts'
export { elkInWorker, warmElk } from './elkInWorker.ts'
export { chooseFile, downloadSetAside, saveFile } from './files.ts'
export { iconTexts } from './iconTexts.ts'
export { newDesign, openDesign, openSample } from './openDesign.ts'
export { forgetGoneFailures } from './forgetGoneFailures.ts'
export { forgetStaleNotices } from './forgetStaleNotices.ts'
export { keepInSight } from './keepInSight.ts'
export { messageOf } from './messageOf.ts'
export { tidy, tidyParts } from './tidy.ts'
export { missingPartTold } from './offline/missingPart.ts'
export { beginNewVersion, keepOffline } from './offline/onDemand.ts'
export { openFile } from './openFile.ts'
export { copyImage, exportNoteBundle, exportPng, exportScreen, exportSvg, pictureSvg } from './pictures.ts'
export { fittingScale, isTooLarge } from './rasterise.ts'
export {
  asksElsewhere,
  assumptionsElsewhere,
  explainElsewhere,
  fixesElsewhere,
  judgeOnce,
  loadRules,
  rulesAtHand,
  type Rules,
} from './rules.ts'
export { createPutOff } from './putOff.ts'
export { stir } from './stillness.ts'
export { printDrawing } from './printing.ts'
export { readPreference, writePreference } from './preferences.ts'
export { copyLink, openLink } from './sharing.ts'
export { prepareSample } from './readySample.ts'
export { sampleDesign, sampleIndex } from './samples.ts'
export { underWay } from './underWay.ts'
export { rememberService, sessionStore } from './sessionStore.ts'
export { loadSettling, settled, withHullRoom } from './settling.ts'
export { whenIdle } from './whenIdle.ts'
